using RiverCrossingSim.Kernel;

namespace RiverCrossingSim.Validation;

/// <summary>A queue that the kernel replicates, and what theory says of it.</summary>
/// <param name="Name">The queue, in words.</param>
/// <param name="HeldAgainst">The formula.</param>
/// <param name="Source">Where it is from.</param>
/// <param name="Replication">Makes a replication from seed and index.</param>
/// <param name="Figures">What is compared.</param>
sealed record QueueExperiment(
    string Name,
    string HeldAgainst,
    string Source,
    Func<ulong, uint, QueueModel> Replication,
    params IReadOnlyList<QueueFigure> Figures
)
{
    /// <summary>Independent replications.</summary>
    public const int Replications = 60;

    /// <summary>The checks: a figure each, all from the same replications.</summary>
    public IEnumerable<ValidationCheck> Checks =>
        Figures.Select(figure => new ValidationCheck(
            $"{Name}: {figure.Label}",
            HeldAgainst,
            Source,
            setting => Judge(figure, setting.Once($"queue {Name}", () => Replicate(setting)))
        )
        {
            IsRandom = true,
        });

    /// <summary>Holds the mean of the replications to the theory, by Student's t.</summary>
    internal static ValidationOutcome Judge(QueueFigure figure, double[][] replications)
    {
        var tally = new Tally();
        foreach (var replication in replications)
        {
            tally.Add(replication[figure.Average]);
        }
        var error = tally.StandardDeviation / Math.Sqrt(tally.Count);
        var format = figure.Expected < 1 ? "0.0000" : "0.000";
        return ValidationOutcome.Near(
            figure.Expected,
            tally.Mean,
            FalseAlarm.Student(replications.Length) * error,
            number => $"{number.ToString(format)} {figure.Unit}".TrimEnd()
        );
    }

    double[][] Replicate(ValidationSetting setting) =>
        [
            .. Enumerable
                .Range(0, Replications)
                .Select(replication =>
                {
                    setting.Cancellation.ThrowIfCancellationRequested();
                    return Replication(setting.Seed, (uint)replication).Run();
                }),
        ];
}
