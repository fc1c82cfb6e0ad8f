using RiverCrossingSim.Model;

namespace RiverCrossingSim.Analysis.Tests.Studies;

/// <summary>An experiment whose numbers are known, in the place of a simulation.</summary>
static class Fakes
{
    static readonly ResultColumn[] TwoColumns =
    [
        new("", "", Columns.Outcome, "", "How it ended."),
        new("", "", Columns.Duration, "h", "Duration."),
    ];

    /// <summary>A runner of replications with the durations that are given; infinite for one that failed.</summary>
    public static ReplicationRunner Runner(
        Func<uint, double> duration,
        StudyOptions options,
        CancellationToken cancellation = default
    )
    {
        var experiment = new Experiment(
            TwoColumns,
            new Plan(Scenarios.Boats()).Timeline,
            () =>
                (assumptions, chance, row, samples, _) =>
                {
                    row[1] = duration(chance);
                    row[0] = (double)(double.IsFinite(row[1]) ? OutcomeKind.Completed : OutcomeKind.Failed);
                    Array.Fill(samples, (int)(chance % 100));
                    return ((ulong)assumptions << 32) | chance;
                }
        );
        return new ReplicationRunner(experiment, options, cancellation);
    }
}
