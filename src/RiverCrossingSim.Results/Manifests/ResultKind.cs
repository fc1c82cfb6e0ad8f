namespace RiverCrossingSim.Results;

/// <summary>What a results folder holds; its manifest says so in one word.</summary>
public enum ResultKind
{
    /// <summary>Replications of one scenario.</summary>
    Run,

    /// <summary>Scenarios side by side.</summary>
    Compare,

    /// <summary>A two-level study.</summary>
    Levels,

    /// <summary>A sensitivity study.</summary>
    Sensitivity,

    /// <summary>A scenario at many points.</summary>
    Sweep,

    /// <summary>Every event of one replication.</summary>
    Trace,

    /// <summary>The program held against what is known outside it.</summary>
    Validate,

    /// <summary>The description of a scenario's model.</summary>
    Describe,
}

/// <summary>Results in words.</summary>
public static class ResultKinds
{
    /// <summary>What such a result is called, with its article.</summary>
    /// <param name="kind">The kind.</param>
    public static string Words(this ResultKind kind) =>
        kind switch
        {
            ResultKind.Run => "a run",
            ResultKind.Compare => "a comparison",
            ResultKind.Levels => "a two-level study",
            ResultKind.Sensitivity => "a sensitivity study",
            ResultKind.Sweep => "a sweep",
            ResultKind.Trace => "a trace",
            ResultKind.Validate => "a validation",
            ResultKind.Describe => "a description",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of result."),
        };
}
