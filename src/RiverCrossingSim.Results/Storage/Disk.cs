namespace RiverCrossingSim.Results;

/// <summary>The disk that the program writes to: the real one, unless a scope says otherwise for the flow of control that entered it.</summary>
public static class Disk
{
    static readonly AsyncLocal<IDisk?> Given = new();

    /// <summary>The disk at hand.</summary>
    public static IDisk Current => Given.Value ?? Real;

    /// <summary>The disk of the machine.</summary>
    public static IDisk Real { get; } = new RealDisk();

    /// <summary>Writes go to another disk until the scope is left.</summary>
    /// <param name="disk">The other disk.</param>
    /// <returns>The scope.</returns>
    public static IDisposable Use(IDisk disk)
    {
        var scope = new Scope(Given.Value);
        Given.Value = disk;
        return scope;
    }

    sealed class Scope(IDisk? before) : IDisposable
    {
        public void Dispose() => Given.Value = before;
    }
}
