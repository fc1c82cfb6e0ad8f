using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>What a study of one replication says, in plain sentences.</summary>
static class IncidentSentences
{
    const int Named = 3;

    /// <summary>The sentences; what cannot be said is left out, and kept among the omissions.</summary>
    public static IReadOnlyList<string> Of(IncidentSummary summary, Omissions omissions) =>
        [
            .. omissions.List("the sentence on what would have helped", () => Answer(summary)),
            .. omissions.List("the sentence on how the replication ended", () => End(summary)),
            .. omissions.List("the sentence on what else was thought away", () => Counts(summary)),
            .. omissions.List("the sentence on whole causes", () => Causes(summary)),
            .. omissions.List("the sentence on the study", () => Study(summary)),
        ];

    static IEnumerable<string> Answer(IncidentSummary summary)
    {
        if (!summary.Single.Any())
        {
            yield return "Nothing befell this replication that could be thought away by itself.";
            yield break;
        }
        var sooner = summary.Single.Where(one => one.Sooner > 0).Take(Named).ToList();
        if (sooner.Count > 0)
        {
            var rest = sooner.Skip(1).Select(one => $"without {one.Name} {Gain(summary, one)}").ToList();
            yield return $"Without {sooner[0].Name} it would have {First(summary, sooner[0])}"
                + $"{(rest.Count > 0 ? $"; {Wording.List(rest)}" : "")}.";
            yield break;
        }
        var more = summary.Single.MaxBy(one => one.MorePeople)!;
        yield return more.MorePeople > 0
            ? $"No single thing thought away makes it end sooner; without {more.Name} {Wording.Count(more.MorePeople)} more {(more.MorePeople == 1 ? "person" : "people")} would have come across."
            : "No single thing thought away makes it end sooner or brings more people across.";
    }

    /// <summary>"been over 6.1 h sooner", "completed after 41.2 h".</summary>
    static string First(IncidentSummary summary, ExplainedIncident one) =>
        summary.HasCompleted
            ? $"been over {Hours(one.Sooner)} sooner"
            : $"completed, after {Wording.Time(one.End.Duration)}";

    static string Gain(IncidentSummary summary, ExplainedIncident one) =>
        summary.HasCompleted ? $"{Hours(one.Sooner)} sooner" : $"after {Wording.Time(one.End.Duration)}";

    static IEnumerable<string> End(IncidentSummary summary)
    {
        var how = summary.End.Outcome switch
        {
            OutcomeKind.Completed => $"completed after {Wording.Time(summary.End.Duration)}",
            OutcomeKind.Failed => "failed, over with too few across",
            OutcomeKind.Censored => "was unresolved at the horizon",
            var other => throw new InvalidOperationException($"There are no words for the outcome {other}."),
        };
        yield return $"Replication {Wording.Count(summary.Replication)} (counted from 0) of seed {summary.Seed}, number {Wording.Count(summary.Place)} of {Wording.Count(summary.Replications)} "
            + $"from the best to the worst, {how}, with {Wording.Counted(summary.End.PeopleAcross, "person")} and {Wording.Counted(summary.End.VehiclesAcross, "vehicle")} across.";
    }

    static IEnumerable<string> Counts(IncidentSummary summary)
    {
        var single = summary.Single.ToList();
        if (single.Count == 0)
        {
            yield break;
        }
        var kinds = single
            .GroupBy(one => one.Kind)
            .OrderBy(kind => kind.Key)
            .Select(kind => Wording.Counted(kind.Count(), Word(kind.Key)));
        var (sooner, later) = (single.Count(one => one.Sooner > 0), single.Count(one => one.Sooner < 0));
        var none = single.Count(one => !one.ChangesAnything);
        var otherwise = single.Count - sooner - later - none;
        var alike = otherwise > 0 ? $", neither but with others across or lost for {Number(otherwise)}" : "";
        var most = later > 0 ? $", by up to {Hours(-single.Min(one => one.Sooner))}" : "";
        yield return $"{Wording.List([.. kinds])} {(single.Count == 1 ? "was" : "were")} thought away, one at a time, under the same luck: the replication ends sooner for {Number(sooner)} of them, "
            + $"later for {Number(later)}{most}{alike}, and just as it did for {Number(none)}.";
        if (later > 0)
        {
            yield return "Where one thing less makes it worse, what came later fell otherwise: each line says what was so in this one replication, not what "
                + "such a thing does in the mean.";
        }
    }

    static IEnumerable<string> Causes(IncidentSummary summary)
    {
        var told = summary
            .Causes.Where(cause => cause.Sooner > 0)
            .Take(Named)
            .Select(cause =>
                $"{cause.Name} ({(summary.HasCompleted ? $"{Hours(cause.Sooner)} sooner" : $"completed after {Wording.Time(cause.End.Duration)}")})"
            )
            .ToList();
        if (told.Count > 0)
        {
            yield return $"Of whole causes, switched off alone, these help most: {Wording.List(told)}.";
        }
        else if (summary.Causes.Any())
        {
            yield return "No whole cause, switched off alone, makes it end sooner.";
        }
    }

    static IEnumerable<string> Study(IncidentSummary summary)
    {
        if (summary.Partial)
        {
            yield return "The study was cancelled: what is said is of what was thought away by then, the earliest first.";
        }
        if (!summary.HasCompleted || summary.Without.Any(one => one.End.Outcome != OutcomeKind.Completed))
        {
            yield return $"One that never completes counts as {Wording.Time(summary.UpTo)}.";
        }
    }

    static string Number(int things) => things == 0 ? "none" : Wording.Count(things);

    static string Hours(double hours) => DifferenceWords.Size(MeasureKind.Time, hours);

    static string Word(ThoughtAwayKind kind) =>
        kind switch
        {
            ThoughtAwayKind.Strike => "strike",
            ThoughtAwayKind.Breakdown => "breakdown",
            ThoughtAwayKind.Disruption => "disruption",
            ThoughtAwayKind.Repair => "repair",
            ThoughtAwayKind.Closure => "closure",
            ThoughtAwayKind.Cause => "cause",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind."),
        };
}
