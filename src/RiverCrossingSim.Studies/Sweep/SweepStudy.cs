using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Studies;

/// <summary>A study of one scenario at many points: what varies, how the points are chosen, how often each is replicated.</summary>
public sealed record SweepStudy
{
    /// <summary>Short name, used for the results folder.</summary>
    [Key("name", "Short name; the results folder bears it.", Example = "craft-and-fire")]
    public required string Name { get; init; }

    /// <summary>One line for the head of the report.</summary>
    [Key("title", "One line for the head of the report.", IsComment = true)]
    public string? Title { get; init; }

    /// <summary>The question that the study is there to answer.</summary>
    [Key("question", "The question that the study is there to answer.", IsComment = true)]
    public string? Question { get; init; }

    /// <summary>The scenario file, from the folder of the study.</summary>
    [Key("scenario", "The scenario file, from the folder of the study.", Example = "../kherson-2022.yaml")]
    public required string Scenario { get; init; }

    /// <summary>Values set in the scenario at all points, each <c>path=value</c>.</summary>
    [Key("set", "Values set in the scenario at all points, each path=value.", Example = "[\"fire.*.rate=0\"]")]
    public IReadOnlyList<string> Set { get; init; } = [];

    /// <summary>What varies, by name.</summary>
    [Key("factors", "What varies, by name: a list of values, a range or a distribution for each.")]
    public IReadOnlyDictionary<string, Factor> Factors { get; init; } = new Dictionary<string, Factor>();

    /// <summary>
    /// What varies together: each row of the table sets all its columns, and is combined with the factors that are not in it. A column is an
    /// assumption of the scenario, or has its path under <see cref="Factors"/>.
    /// </summary>
    [Key(
        "rows",
        "What varies together, as a table: each row sets all its columns at once, and is combined with the factors that are not in it. A column is an assumption of the scenario, or a factor of which no more than its path is given.",
        Example = "[{craft: 3, boats: 15}, {craft: 6, boats: 30}]"
    )]
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Rows { get; init; } = [];

    /// <summary>How the points are chosen.</summary>
    [Key("design", "How the points are chosen: full-factorial, one-at-a-time, latin-hypercube or sobol.")]
    public SweepDesign Design { get; init; } = SweepDesign.FullFactorial;

    /// <summary>Points of a sampled design; the others have as many as their levels make.</summary>
    [Key(
        "points",
        "Points of a Latin hypercube or a Sobol' sequence; a power of two suits the latter.",
        Dimension = Dimension.Count,
        Min = 2,
        Max = 1_000_000
    )]
    public int Points { get; init; } = 64;

    /// <summary>How the points of a Sobol' sequence are made random.</summary>
    [Key("scrambling", "How the points of a Sobol' sequence are made random: owen, digital-shift or none.")]
    public Scrambling Scrambling { get; init; } = Scrambling.Owen;

    /// <summary>Replications of each point, the same luck for all points.</summary>
    [Key(
        "replications",
        "Replications of each point, the same luck for all points.",
        Dimension = Dimension.Count,
        Min = 1,
        Max = 10_000_000
    )]
    public int Replications { get; init; } = 100;

    /// <summary>Seed of all random numbers, those of the design included.</summary>
    [Key("seed", "Seed of all random numbers: any whole number of 64 bits.", Dimension = Dimension.Count)]
    public ulong Seed { get; init; } = 1;

    /// <summary>What the report and the charts show, by name; see <see cref="Output.Named"/>.</summary>
    [Key("outputs", "What the report and the charts show.", Example = "[duration, share-across, people-lost]")]
    public IReadOnlyList<string> Outputs { get; init; } = Output.Usual;

    /// <summary>The scenario where it does not stand in a file; null to read <see cref="Scenario"/>.</summary>
    public ScenarioSource? Source { get; init; }

    /// <summary>A study of a scenario that was made in code.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="factors">What varies, by name.</param>
    public static SweepStudy Of(Scenario scenario, params IReadOnlyList<(string Name, Factor Factor)> factors)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return new SweepStudy
        {
            Name = $"{scenario.Name}-sweep",
            Scenario = scenario.Name,
            Source = ScenarioSource.Of(scenario),
            Factors = factors.ToDictionary(factor => factor.Name, factor => factor.Factor with { Name = factor.Name }),
        };
    }
}
