using RiverCrossingSim.Model;
using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Studies;

/// <summary>From the numbers of a two-level study to what it says.</summary>
public static class LevelsSummarizing
{
    /// <summary>The fewest draws of the assumptions from which a spread between them can be told.</summary>
    public const int FewestAssumptions = 3;

    const int MostTimes = 240;

    /// <summary>The summary of a two-level study.</summary>
    /// <param name="levels">A study with at least 3 whole draws of the assumptions.</param>
    /// <exception cref="ArgumentException">The study has fewer whole draws.</exception>
    public static LevelsSummary Summarize(this LevelsResult levels)
    {
        if (levels.Assumptions < FewestAssumptions)
        {
            throw new ArgumentException(
                $"It takes at least {FewestAssumptions} whole draws of the assumptions.",
                nameof(levels)
            );
        }
        var omissions = new Omissions();
        var (run, table) = (levels.Run, WholeDraws(levels));
        var summary = new LevelsSummary
        {
            Name = run.Scenario.Name,
            Title = run.Scenario.Title,
            Changed = ChangedFrom.Words(run.File, run.Changes),
            Version = ProgramVersion.Text,
            Seed = run.Seed,
            ScenarioHash = run.ScenarioHash,
            Assumptions = levels.Assumptions,
            Chance = levels.Chance,
            Partial = run.Partial,
            Horizon = run.Scenario.Horizon.TotalHours,
            Deadline = Deadline.Of(run.Scenario),
            Outcomes = Summarizing.Outcomes(table),
            Measures = omissions.Each(
                Shown(run.Scenario, table),
                measure => Figure(measure),
                measure => Share(measure, levels.Chance, omissions)
            ),
        };
        var sentences = LevelsSentences.Of(summary with { NotComputed = omissions.All }, omissions);
        return summary with
        {
            NotComputed = omissions.All,
            Sentences = [.. sentences, .. Omissions.Sentences(omissions.All)],
        };
    }

    /// <summary>What is left out where the share of a measure is.</summary>
    internal static string Figure(string label) => $"how much of the spread of {label} is what nobody knows";

    static string Figure(ComparedMeasure measure) => Figure(measure.Label);

    /// <summary>The curve "done within t" of each draw of the assumptions.</summary>
    /// <param name="levels">A study with at least 3 whole draws of the assumptions.</param>
    public static CurveFamily Curves(this LevelsResult levels)
    {
        var durations = WholeDraws(levels)[Headline.Duration];
        var done = durations.ToArray().Where(double.IsFinite).Distinct().Order().ToArray();
        double[] times =
            done.Length <= MostTimes
                ? done
                :
                [
                    .. Enumerable
                        .Range(0, MostTimes)
                        .Select(i => done[(int)((long)i * (done.Length - 1) / (MostTimes - 1))]),
                ];
        return CurveFamily.Of(durations, levels.Chance, times);
    }

    /// <summary>The replications without those of a draw that was cut off.</summary>
    static ReplicationTable WholeDraws(LevelsResult levels) =>
        levels.Run.Table.First(levels.Assumptions * levels.Chance);

    static IEnumerable<ComparedMeasure> Shown(Scenario scenario, ReplicationTable table)
    {
        var deadline = Deadline.Of(scenario);
        var within = scenario
            .Milestones.Where(within => within <= scenario.Horizon)
            .Select(within => within.TotalHours)
            .Append(deadline.Hours)
            .Distinct()
            .Order()
            .Select(hours => Within(table, hours));
        return [.. ComparedMeasures.Of([scenario], [table]).Where(m => m.Kind != MeasureKind.Chance), .. within];
    }

    /// <summary>The name of the chance to be done within a time.</summary>
    internal static string DoneWithin(double hours) => $"done_within_{Wording.Decimals(hours, 2)}h";

    static ComparedMeasure Within(ReplicationTable table, double hours) =>
        new(
            DoneWithin(hours),
            $"done within {Wording.Time(hours)}",
            MeasureKind.Chance,
            [ComparedMeasures.Done(table[Headline.Duration], hours)]
        );

    /// <summary>The two parts of a measure's variance; null where there are none, which is said unless it does not vary at all.</summary>
    static LevelShare? Share(ComparedMeasure measure, int chance, Omissions omissions)
    {
        var parts = OneWayVariance.Of(measure.Values[0], chance);
        if (parts.Undefined is { } reason && measure.Values[0].AsSpan().ContainsAnyExcept(measure.Values[0][0]))
        {
            omissions.Note(Figure(measure), reason);
        }
        return parts.IsDefined
            ? new LevelShare(
                measure.Name,
                measure.Label,
                measure.Kind,
                parts.Mean,
                Math.Sqrt(Math.Max(0, parts.Between)),
                Math.Sqrt(parts.Within),
                parts.Between,
                parts.Within,
                parts.Share,
                parts.Lower,
                parts.Upper,
                parts.IsCut
            )
            : null;
    }
}
