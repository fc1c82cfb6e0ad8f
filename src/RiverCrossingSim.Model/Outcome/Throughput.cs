namespace RiverCrossingSim.Model;

/// <summary>The most that a site can carry: its craft or lanes, each as fast as it ever could be.</summary>
/// <param name="Opens">When it opens at the earliest.</param>
/// <param name="First">From the start of work in a window until the first is set ashore, seconds.</param>
/// <param name="Every">From one that is set ashore to the next, for each craft or lane, seconds.</param>
/// <param name="Servers">Craft, lanes or files.</param>
/// <param name="Metres">Length of deck for each trip; infinite where vehicles follow one by one.</param>
/// <param name="Tonnes">Load of each trip; infinite where that is of no matter.</param>
/// <param name="Vehicles">The most vehicles that are set ashore together.</param>
/// <param name="Persons">The most dismounted people who are set ashore together.</param>
public readonly record struct Throughput(
    TimeSpan Opens,
    double First,
    double Every,
    int Servers,
    double Metres,
    double Tonnes,
    double Vehicles,
    double Persons
)
{
    /// <summary>A site of which nothing is known that would limit it.</summary>
    public static Throughput Unlimited { get; } =
        new(
            TimeSpan.Zero,
            0,
            0,
            1,
            double.PositiveInfinity,
            double.PositiveInfinity,
            double.PositiveInfinity,
            double.PositiveInfinity
        );

    /// <summary>
    /// From the start of work in a window until the first people may be on the far bank, seconds: those whom fire or flood
    /// puts into the water past the middle need not wait for the landing.
    /// </summary>
    public double FirstAshore { get; init; } = First;

    /// <summary>The most landings in work of this length, seconds, without a break.</summary>
    /// <param name="length">The length of the work.</param>
    /// <param name="ofPeople">Whether those count who swim ashore.</param>
    public double Landings(double length, bool ofPeople = false)
    {
        var first = ofPeople ? FirstAshore : First;
        return length < first - 1e-6 ? 0
            : Every <= 0 ? double.PositiveInfinity
            : Servers * (Math.Floor(((length - first) / Every) + 1e-9) + 1);
    }
}
