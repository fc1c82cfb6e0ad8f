using RiverCrossingSim.Model;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Reporting.Report;

/// <summary>Numbers that a report's table shows of one subject.</summary>
/// <param name="Heading">The subject, as a heading.</param>
/// <param name="Numbers">Its numbers.</param>
public sealed record NumbersOfSubject(string Heading, IReadOnlyList<MeasureSummary> Numbers)
{
    /// <summary>What the crossings report beside what the charts draw, such as trips and queues; what was 0 in all replications is left out.</summary>
    /// <param name="summary">The run's summary.</param>
    public static IReadOnlyList<NumbersOfSubject> OfSites(RunSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        Measure[] drawn =
        [
            .. SiteCarried.Measures,
            .. SiteUse.Measures,
            .. summary.Language.Closures.Select(closure => closure.Downtime),
        ];
        return Beside(drawn, summary.Sites.Select(site => (site.Site, site.Measures)));
    }

    /// <summary>What sources of fire and ways to be lost report beside what the charts draw; what was 0 in all replications is left out.</summary>
    /// <param name="summary">The run's summary.</param>
    public static IReadOnlyList<NumbersOfSubject> OfFire(RunSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        return
        [
            .. Beside(Strikes.Measures, summary.Fire.Select(source => (source.Source, source.Measures))),
            .. Beside(
                LossesByCause.Measures,
                summary.LossesByCause.Select(cause => (Phrases.Sentence(cause.Label), cause.Measures))
            ),
        ];
    }

    /// <summary>The numbers of what only some scenarios have.</summary>
    /// <param name="summary">The run's summary.</param>
    public static IReadOnlyList<NumbersOfSubject> OfOthers(RunSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        return
        [
            .. summary.Others.Select(other => new NumbersOfSubject(
                Phrases.Sentence(Phrases.Words(other.Group) + (other.Subject.Length > 0 ? ": " + other.Subject : "")),
                [.. other.Measures.Values]
            )),
        ];
    }

    static IReadOnlyList<NumbersOfSubject> Beside(
        IReadOnlyList<Measure> drawn,
        IEnumerable<(string Heading, IReadOnlyDictionary<string, MeasureSummary> Measures)> subjects
    ) =>
        [
            .. subjects
                .Select(subject => new NumbersOfSubject(
                    subject.Heading,
                    [
                        .. subject.Measures.Values.Where(number =>
                            (number.Mean != 0 || number.P95 != 0) && !drawn.Any(number.Measure.IsSame)
                        ),
                    ]
                ))
                .Where(subject => subject.Numbers.Count > 0),
        ];
}
