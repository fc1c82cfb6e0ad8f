namespace RiverCrossingSim.Scenarios;

/// <summary>What a scenario file may be at most, so that no file can exhaust the memory or the stack.</summary>
static class Limits
{
    /// <summary>Bytes of one file.</summary>
    public const int FileBytes = 8 * 1024 * 1024;

    /// <summary>Levels of nesting.</summary>
    public const int Depth = 64;

    /// <summary>Values, lists, maps and keys, with aliases written out.</summary>
    public const int Nodes = 200_000;

    /// <summary>Files in one chain of <c>extends</c>.</summary>
    public const int Files = 16;
}
