using System.Text.Json.Serialization;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>
/// Times before which no luck could have had nearly all of the force across, each with the assumptions of one replication:
/// over the first replications of a run, since one bound costs about as much as a replication.
/// </summary>
/// <param name="Replications">Of how many replications.</param>
/// <param name="People">Hours for <see cref="Share"/> percent of the initial people.</param>
/// <param name="Vehicles">Hours for <see cref="Share"/> percent of the initial vehicles.</param>
public sealed record LowerBoundSummary(int Replications, TimeSpread People, TimeSpread Vehicles)
{
    /// <summary>The share of the force, in percent.</summary>
    public const int Share = 95;

    const int Most = 50;

    /// <summary>The bound in a sentence.</summary>
    [JsonIgnore]
    public string Sentence
    {
        get
        {
            var (people, vehicles) = (Wording.Time(People.Median), Wording.Time(Vehicles.Median));
            var whom =
                Vehicles.Median == 0 ? $"the people across before {people}"
                : People.Median == 0 ? $"the vehicles across before {vehicles}"
                : people == vehicles ? $"the people or of the vehicles across before {people}"
                : $"the people across before {people}, nor of the vehicles before {vehicles}";
            var isOne = People.P05 == People.P95 && Vehicles.P05 == Vehicles.P95;
            return $"No luck could have had {Share} % of {whom}: the lower bound"
                + (isOne ? "." : $", in the median over the assumptions of the first {Replications} replications.");
        }
    }

    internal static LowerBoundSummary Of(RunResult run)
    {
        var replication = new Replication(new Plan(run.Scenario));
        var count = Math.Min(run.Table.Count, Most);
        var bounds = Enumerable.Range(0, count).Select(i => replication.LowerBound(run.Seed, (uint)i, Share)).ToList();
        return new(count, TimeSpread.Of(bounds.Select(b => b.People)), TimeSpread.Of(bounds.Select(b => b.Vehicles)));
    }
}
