using System.Reflection;

namespace RiverCrossingSim.Studies;

/// <summary>The version of the program, as the build set it.</summary>
public static class ProgramVersion
{
    /// <summary>The version: <c>0.1.0</c>.</summary>
    public static string Text { get; } =
        typeof(ProgramVersion)
            .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()
            ?.InformationalVersion
        ?? "unknown";
}
