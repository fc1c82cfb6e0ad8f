namespace RiverCrossingSim.Kernel.Tests;

/// <summary>Lets a test write times in minutes.</summary>
internal static class Durations
{
    extension(int number)
    {
        public TimeSpan Minutes => TimeSpan.FromMinutes(number);
    }

    public static TimeSpan Forever => TimeSpan.MaxValue;
}
