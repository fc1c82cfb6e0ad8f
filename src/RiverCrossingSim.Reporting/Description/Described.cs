using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Reporting.Description;

/// <summary>A scenario with all that is known of where it comes from.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Inputs">All that it gives the model.</param>
sealed record Described(Scenario Scenario, IReadOnlyList<Input> Inputs)
{
    /// <summary>The file from which it was read; null for none.</summary>
    public string? File { get; init; }

    /// <summary>The file on which it builds; null for none.</summary>
    public string? Base { get; init; }

    /// <summary>What it changes in the file on which it builds.</summary>
    public IReadOnlyList<Difference> Differences { get; init; } = [];

    /// <summary>The hash of the scenario.</summary>
    public string Hash { get; } = ScenarioFile.Hash(Scenario);

    /// <summary>Its quantities in words.</summary>
    public Amounts Amounts { get; } = new(Scenario);

    /// <summary>The means of crossing that it has, in the order of its language.</summary>
    public IEnumerable<MeansOfCrossing> Means =>
        Scenario.Language.Means.Where(means => Scenario.Sites.Values.Any(site => site.GetType() == means.Record));

    /// <summary>What the means of a site says of itself.</summary>
    public MeansWords WordsOf(Site site) => Scenario.Language.MeansOf(site).Describe(site, Amounts);

    /// <summary>A scenario that was read.</summary>
    public static Described Of(ScenarioReading reading, string? file)
    {
        var described = new Described(reading.Scenario!, Scenarios.Inputs.Of(reading)) { File = file };
        return reading.Extended is { } extended && ScenarioFile.Read(extended) is { Scenario: not null } before
            ? described with
            {
                Base = Path.GetFileName(extended),
                Differences = ScenarioDiff.Between(before, reading),
            }
            : described;
    }

    /// <summary>A scenario that was made in code.</summary>
    public static Described Of(Scenario scenario) => new(scenario, Scenarios.Inputs.Of(scenario));
}
