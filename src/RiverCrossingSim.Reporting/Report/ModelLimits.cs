namespace RiverCrossingSim.Reporting.Report;

/// <summary>What a reader has to know of the model before he believes an answer: a sentence or two each.</summary>
public static class ModelLimits
{
    /// <summary>Those without which the answer would be misread.</summary>
    public static IReadOnlyList<string> OfTheAnswer { get; } =
    [
        "It is a model of logistics: units, vehicles, craft, lanes, berths and time. Fire is a random process with given rates and chances; "
            + "nobody aims, learns or loses heart in it.",
        "The spread of the results is that of the assumptions and of chance as the scenario has them. What the scenario takes as certain, "
            + "or leaves out, is not in the spread.",
        "Durations are those of the completed replications. Where many fail or stay unresolved, read them together with those shares.",
        "What goes with long durations need not cause them.",
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. OfTheAnswer,
        "The crossing headquarters follows fixed rules. People would improvise, for better and for worse.",
        "The pursuer's line is one number: what it has passed is captured, and nothing else of his manoeuvre is in the model. Serials on the "
            + "road are not overtaken; those whose site has fallen turn to another over the whole length of the other way.",
        "A flood is a trapezoid of width and current, no hydraulics.",
        "Many inputs of historical scenarios are claims of one side. Each value names its source, and a claim is not used both as an input "
            + "and as the yardstick.",
    ];
}
