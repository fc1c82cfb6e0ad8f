using RiverCrossingSim.Model;
using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Studies.Tests;

/// <summary>An experiment whose numbers are known, in the place of a simulation.</summary>
static class Fakes
{
    static readonly ResultColumn[] TwoColumns = [Headline.Outcome.Column, Headline.Duration.Column];

    /// <summary>A runner of replications with the durations that are given; infinite for one that failed.</summary>
    public static ReplicationRunner Runner(
        Func<uint, double> duration,
        StudyOptions options,
        int first = 0,
        CancellationToken cancellation = default
    ) =>
        new([Recording.WithTimeline(Experiment((chance, _) => duration(chance)))], options, cancellation)
        {
            First = first,
        };

    /// <summary>An experiment with the durations that are given, each told of the token that ends the replication midway.</summary>
    public static Experiment Experiment(Func<uint, CancellationToken, double> duration) =>
        new(
            TwoColumns,
            new Plan(SmallScenarios.Boats()).Timeline,
            () =>
                (assumptions, chance, row, samples, cancellation, _) =>
                {
                    row[1] = duration(chance, cancellation);
                    row[0] = (double)(double.IsFinite(row[1]) ? OutcomeKind.Completed : OutcomeKind.Failed);
                    Array.Fill(samples, (int)(chance % 100));
                    return ((ulong)assumptions << 32) | chance;
                }
        );
}
