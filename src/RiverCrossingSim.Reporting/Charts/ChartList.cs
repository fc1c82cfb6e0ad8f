namespace RiverCrossingSim.Reporting;

/// <summary>
/// Which charts a report has, in its order. It never changes: what adds a chart gives another list, so that an assembly outside
/// the program has its own charts in its own reports, and nobody else's.
/// </summary>
/// <typeparam name="TSubject">What is reported on.</typeparam>
public sealed class ChartList<TSubject>
{
    readonly IReadOnlyList<Entry> _entries;

    /// <summary>A list without charts.</summary>
    public ChartList()
        : this([]) { }

    ChartList(IReadOnlyList<Entry> entries) => _entries = entries;

    /// <summary>The list with a chart more.</summary>
    /// <typeparam name="TChart">The chart.</typeparam>
    /// <param name="section">Where it stands.</param>
    /// <param name="make">Makes it; where that fails, a picture in its place says so.</param>
    /// <param name="where">Where it belongs; null for everywhere.</param>
    public ChartList<TSubject> With<TChart>(
        ReportSection section,
        Func<TSubject, TChart> make,
        Func<TSubject, bool>? where = null
    )
        where TChart : Chart =>
        WithEach(
            section,
            subject => where is null || where(subject) ? new[] { subject } : [],
            (_, subject) => make(subject)
        );

    /// <summary>The list with a chart more for each of several things.</summary>
    /// <typeparam name="TThing">The thing.</typeparam>
    /// <typeparam name="TChart">The chart.</typeparam>
    /// <param name="section">Where they stand.</param>
    /// <param name="things">The things.</param>
    /// <param name="make">Makes the chart of one.</param>
    public ChartList<TSubject> WithEach<TThing, TChart>(
        ReportSection section,
        Func<TSubject, IEnumerable<TThing>> things,
        Func<TSubject, TThing, TChart> make
    )
        where TChart : Chart =>
        new([
            .. _entries,
            new Entry(section, subject => things(subject).Select(thing => Chart.Of(() => make(subject, thing)))),
        ]);

    /// <summary>The charts of a subject.</summary>
    /// <param name="subject">What is reported on.</param>
    public ChartSet Of(TSubject subject) =>
        new(_entries.SelectMany(entry => entry.Make(subject).Select(chart => (entry.Section, chart))));

    sealed record Entry(ReportSection Section, Func<TSubject, IEnumerable<Chart>> Make);
}
