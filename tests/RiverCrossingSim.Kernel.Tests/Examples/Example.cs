namespace RiverCrossingSim.Kernel.Tests.Examples;

/// <summary>A classic model: it writes what happens to a log, minute by minute, and a test compares the whole log.</summary>
public abstract class Example
{
    readonly List<string> _log = [];

    /// <summary>The clock and the processes.</summary>
    protected Simulation Sim { get; } = new();

    /// <summary>Writes a line with the minute.</summary>
    protected void Say(string text) => _log.Add($"{Sim.Now.TotalMinutes, 4:0.#}  {text}");

    /// <summary>Holds the log to what was expected, line by line.</summary>
    protected void Expect(string expected) => Assert.Equal(expected.ReplaceLineEndings("\n"), string.Join("\n", _log));
}
