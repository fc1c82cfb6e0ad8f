using RiverCrossingSim.Extension.Tests.Ford;
using RiverCrossingSim.Model;
using RiverCrossingSim.Results;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Extension.Tests.Bed;

/// <summary>A kind of study that the program does not have: how often the bed of a ford must settle, by how firm it is.</summary>
static class BedStudy
{
    /// <summary>What its results are.</summary>
    public static ResultKind Kind { get; } = new("firm-bed", "a study of a bed") { Page = "bed" };

    /// <summary>Replicates a scenario with beds that are firm for so many vehicles, each under the same luck.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="site">The ford.</param>
    /// <param name="firmFor">After how many vehicles the bed must settle.</param>
    /// <param name="replications">Replications of each.</param>
    /// <param name="threads">Threads.</param>
    /// <returns>The mean number of settlings for each, as far as the study came before it was ended.</returns>
    public static IReadOnlyList<(int FirmFor, double Settlings)> Run(
        Scenario scenario,
        string site,
        IReadOnlyList<int> firmFor,
        int replications,
        int threads
    )
    {
        var settlings = new double[firmFor.Count];
        using var control = new StudyControl(null, CancellationToken.None);
        var workers = new Workers<object, int>(
            threads,
            control,
            () => new object(),
            (_, place) =>
                settlings[place] = scenario
                    .With($"sites.{site}.firm-for", firmFor[place])
                    .Run(replications)
                    .Table[FordMeans.Settlings, site]
                    .ToArray()
                    .Average()
        );
        var done = workers.Run(Enumerable.Range(0, firmFor.Count), firmFor.Count);
        return [.. firmFor.Zip(settlings).Take(done)];
    }
}
