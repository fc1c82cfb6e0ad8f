using RiverCrossingSim.Reporting.Report;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Reporting.Briefing;

/// <summary>A run on one page, for a briefing: the answer, the curve, what drives it, losses, limits.</summary>
/// <param name="Title">The title.</param>
/// <param name="Question">The question that it answers; null where the scenario states none.</param>
/// <param name="Facts">What was run, in one line.</param>
/// <param name="Answer">The answer in a few sentences.</param>
/// <param name="Curve">The chance to be done within a time.</param>
/// <param name="Drivers">What goes with long times, and where it fails: a sentence each.</param>
/// <param name="Losses">What was lost: the kind, the mean, and from the 5 to the 95 % quantile of the replications.</param>
public sealed record RunBriefing(
    string Title,
    string? Question,
    string Facts,
    IReadOnlyList<string> Answer,
    Picture Curve,
    IReadOnlyList<string> Drivers,
    IReadOnlyList<(string Kind, string Mean, string Spread)> Losses
)
{
    const int MostDrivers = 4;

    /// <summary>What of the model a reader has to know: a sentence or two each.</summary>
    public static IReadOnlyList<string> Limits => ModelLimits.OfTheAnswer;

    /// <summary>The briefing of a run.</summary>
    /// <param name="run">The run.</param>
    /// <param name="summary">Its summary.</param>
    public static RunBriefing Of(RunResult run, RunSummary summary)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(summary);
        var charts = ReportCharts.Run.Of((run, summary))[ReportSection.Answer].Take(1).ToList();
        var pictures = Pictures.Draw(charts);
        var model = new ReportModel(run, summary, new ChartSet([]), pictures, null);
        return new RunBriefing(
            model.Title,
            summary.Question,
            string.Join(" · ", FactsOf(run, summary)),
            [.. model.Answer],
            pictures.Of(charts).Single(),
            [.. DriversOf(summary)],
            [
                .. summary
                    .Losses.Where(loss => loss.Number.Mean > 0)
                    .Select(loss =>
                        (
                            Phrases.Sentence(loss.Label),
                            Wording.Number(loss.Number.Mean),
                            $"{Wording.Number(loss.Number.P05)} to {Wording.Number(loss.Number.P95)}"
                        )
                    ),
            ]
        );
    }

    static IEnumerable<string> FactsOf(RunResult run, RunSummary summary)
    {
        yield return $"{Wording.Counted(summary.Personnel, "person")} and {Wording.Counted(summary.Vehicles, "vehicle")}";
        yield return $"order of {Phrases.Moment(run.Scenario.Start)}";
        yield return $"{Wording.Counted(summary.Replications, "replication")}{(summary.Partial ? " (cancelled)" : "")}, seed {summary.Seed}";
        yield return $"RiverCrossingSim {summary.Version}";
        if (summary.Changed is { } changed)
        {
            yield return changed;
        }
    }

    static IEnumerable<string> DriversOf(RunSummary summary)
    {
        var clear = summary
            .Assumptions.Where(assumption => assumption.GoesWith is { } with && (with.Low > 0 || with.High < 0))
            .OrderByDescending(assumption => Math.Abs(assumption.GoesWith!.Rho))
            .Take(MostDrivers)
            .ToList();
        foreach (var assumption in clear)
        {
            var with = assumption.GoesWith!;
            yield return $"Longer times go with {(with.Rho > 0 ? "high" : "low")} {assumption.Name}: rank correlation {Wording.Correlation(with.Rho)} "
                + $"(95 % interval {Wording.Correlation(with.Low)} to {Wording.Correlation(with.High)}).";
        }
        if (clear.Count == 0)
        {
            yield return "No assumption goes clearly with longer times in these replications.";
        }
        if (summary.WhereItFails is { } rule)
        {
            yield return rule.Text;
        }
    }
}
