namespace RiverCrossingSim.Reporting.Tests;

/// <summary>What tests make for readers, in the folder that <c>RCSIM_ARTIFACTS</c> names, for continuous integration to keep; unset, nothing is left.</summary>
static class Artifacts
{
    /// <summary>Leaves a file.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="bytes">What is in it.</param>
    public static void Leave(string name, byte[] bytes)
    {
        if (Environment.GetEnvironmentVariable("RCSIM_ARTIFACTS") is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(Path.Combine(folder, name), bytes);
        }
    }
}
