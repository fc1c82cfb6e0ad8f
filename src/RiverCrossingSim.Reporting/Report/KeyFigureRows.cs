using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Reporting.Report;

/// <summary>One key figure, as text.</summary>
/// <param name="Figure">What it is.</param>
/// <param name="Estimate">The estimate, with its unit.</param>
/// <param name="Interval">How sure the estimate is: its 95 % interval; empty where there is none.</param>
/// <param name="Spread">How it varies: from the 5 to the 95 % quantile of the replications; empty where that says nothing.</param>
public sealed record KeyFigure(string Figure, string Estimate, string Interval, string Spread);

/// <summary>The key figures of a run, grouped as a reader asks for them.</summary>
public static class KeyFigureRows
{
    /// <summary>All groups that have a row.</summary>
    /// <param name="summary">The run's summary.</param>
    public static IEnumerable<(string Heading, List<KeyFigure> Rows)> Of(RunSummary summary)
    {
        var groups = new (string Heading, List<KeyFigure> Rows)[]
        {
            ("How it ends, share of the replications", [.. Outcomes(summary)]),
            ("Duration of the completed", [.. Durations(summary)]),
            ("Chance to be done, failed and unresolved count as not done", [.. summary.Milestones.Select(Milestone)]),
            ("Losses, mean number", [.. summary.Losses.Where(Happened).Select(Loss)]),
            ("Undisturbed pace and lower bound", [.. Paces(summary)]),
        };
        return groups.Where(group => group.Rows.Count > 0);
    }

    /// <summary>Whether there are losses among them.</summary>
    /// <param name="summary">The run's summary.</param>
    public static bool HasLosses(RunSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        return summary.Losses.Any(Happened);
    }

    static IEnumerable<KeyFigure> Outcomes(RunSummary summary)
    {
        yield return Share(
            $"Completed: cleared, at least {Wording.Percent(summary.CompletionShare)} of the people across",
            summary.Outcomes.Completed
        );
        yield return Share("Failed: over, with fewer across", summary.Outcomes.Failed);
        yield return Share(
            $"Unresolved at the horizon of {Wording.Time(summary.Horizon)} (censored)",
            summary.Outcomes.Censored
        );
    }

    static IEnumerable<KeyFigure> Durations(RunSummary summary)
    {
        foreach (var quantile in summary.Duration.Where(quantile => quantile.P is 0.05 or 0.5 or 0.95))
        {
            yield return new KeyFigure(
                quantile.P == 0.5 ? "Median" : $"{Wording.WholePercent(quantile.P)} quantile",
                Wording.TimeLike(quantile.Value, double.IsFinite(quantile.High) ? quantile.High : quantile.Value),
                Phrases.Interval(quantile),
                ""
            );
        }
    }

    static KeyFigure Milestone(MilestoneChance milestone) => Share($"Within {milestone.Text}", milestone.Done);

    static KeyFigure Share(string figure, ShareEstimate share) =>
        new(figure, share.Text, Wording.Percents(share.Low, share.High), "");

    static bool Happened(LossSummary loss) => loss.Number.Mean > 0;

    static KeyFigure Loss(LossSummary loss) =>
        new(
            Phrases.Sentence(loss.Label),
            Wording.Number(loss.Number.Mean),
            $"{Wording.Number(Math.Max(0, loss.Number.MeanLow))} to {Wording.Number(loss.Number.MeanHigh)}",
            $"{Wording.Number(loss.Number.P05)} to {Wording.Number(loss.Number.P95)}"
        );

    static IEnumerable<KeyFigure> Paces(RunSummary summary)
    {
        yield return new KeyFigure(
            "Vehicles at the undisturbed pace, the march left out; luck may beat it",
            Wording.Time(summary.Pace.VehiclesHours),
            "",
            ""
        );
        yield return new KeyFigure(
            "People on foot at the undisturbed pace",
            Wording.Time(summary.Pace.PersonsHours),
            "",
            ""
        );
        if (summary.LowerBound is { } bound)
        {
            yield return Bound("vehicles", bound.Vehicles);
            yield return Bound("people", bound.People);
        }

        static KeyFigure Bound(string whom, TimeSpread bound) =>
            new(
                $"{LowerBoundSummary.Share} % of the {whom} across, before which no luck can bring it",
                Wording.Time(bound.Median),
                "",
                Wording.Times(bound.P05, bound.P95)
            );
    }
}
