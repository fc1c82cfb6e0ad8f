using System.Runtime.InteropServices;

namespace RiverCrossingSim.Studies;

/// <summary>The program and the machine that made a result: with the same of all four, the same scenario and seed give the same numbers to the last bit.</summary>
/// <param name="Version">The program's version: <c>0.1.0</c>.</param>
/// <param name="Runtime">The .NET runtime.</param>
/// <param name="System">The operating system.</param>
/// <param name="Architecture">The processor architecture, in lower case: <c>x64</c>.</param>
public sealed record ProgramEnvironment(string Version, string Runtime, string System, string Architecture)
{
    /// <summary>This program on this machine.</summary>
    public static ProgramEnvironment Current { get; } =
        new(
            ProgramVersion.Text,
            RuntimeInformation.FrameworkDescription,
            RuntimeInformation.OSDescription,
            RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()
        );
}
