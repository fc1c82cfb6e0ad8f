using System.Runtime.CompilerServices;

namespace RiverCrossingSim.Scenarios.Tests;

/// <summary>Texts beside the tests that hold what is to be read and what must come out.</summary>
static class Golden
{
    public static string Text(string name) => File.ReadAllText(PathOf(name));

    /// <summary>Compares with the stored text. With RCSIM_GOLDEN=write in the environment it is stored anew.</summary>
    public static void Same(string name, string actual)
    {
        if (Environment.GetEnvironmentVariable("RCSIM_GOLDEN") == "write")
        {
            File.WriteAllText(PathOf(name), actual);
        }

        Assert.Equal(Text(name), actual);
    }

    static string PathOf(string name, [CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "Golden", name);
}
