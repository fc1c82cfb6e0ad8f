namespace RiverCrossingSim.Model;

/// <summary>The measures of the civilians, who are reported apart from the force.</summary>
public static class CivilianMeasures
{
    /// <summary>Civilians in all.</summary>
    public static Measure People { get; } = Number("people", "Civilians in all.", "civilians");

    /// <summary>Civilians across.</summary>
    public static Measure Across { get; } = Number("across", "Civilians across.", "across");

    /// <summary>Civilians killed.</summary>
    public static Measure Killed { get; } = Number("killed", "Civilians killed.", "killed");

    /// <summary>Civilians whom the pursuer overtook.</summary>
    public static Measure Captured { get; } =
        Number("captured", "Civilians whom the pursuer overtook.", "overtaken by the pursuer");

    /// <summary>Civilians whom nothing can ever carry across.</summary>
    public static Measure Stranded { get; } =
        Number("stranded", "Civilians whom nothing can ever carry across.", "stranded");

    /// <summary>Civilians not across when the withdrawal ended.</summary>
    public static Measure Remaining { get; } =
        Number(
            "remaining",
            "Civilians not across when the withdrawal ended.",
            "not yet across when the withdrawal ended"
        );

    /// <summary>All of them.</summary>
    internal static IReadOnlyList<Measure> All { get; } = [People, Across, Killed, Captured, Stranded, Remaining];

    static Measure Number(string name, string about, string label) =>
        new(MeasureGroup.Civilians, name) { About = about, Label = label };
}
