using RiverCrossingSim.Model;
using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Studies;

/// <summary>What befell a withdrawal besides fire: moments that came or never did, and numbers of what only some scenarios have.</summary>
static class EventSummaries
{
    static readonly Measure FirstFell = EventMeasures.Fell with
    {
        Name = "first_fell_h",
        Label = "the first site fell to the pursuer",
    };

    // Told elsewhere in a summary; all other groups are told here.
    static readonly MeasureGroup[] ToldElsewhere =
    [
        MeasureGroup.Headline,
        MeasureGroup.Assumption,
        MeasureGroup.Site,
        MeasureGroup.Fire,
        MeasureGroup.Losses,
        MeasureGroup.Time,
        MeasureGroup.Event,
    ];

    /// <summary>The moments, in the order of the columns.</summary>
    public static IReadOnlyList<EventSummary> Of(ReplicationTable table, Omissions omissions) =>
        [
            .. omissions.List("when the first site fell", () => First(table)),
            .. omissions.Each(
                table.Group(MeasureGroup.Event),
                column => column.Name,
                column => Event(column, table[column])
            ),
        ];

    /// <summary>The numbers, in the order of the groups in the language.</summary>
    public static IReadOnlyList<OtherSummary> Others(TableMeasures table, ScenarioLanguage language) =>
        [
            .. language
                .Measures.Select(measure => measure.Group)
                .Distinct()
                .Except(ToldElsewhere)
                .SelectMany(group =>
                    table
                        .Group(group)
                        .Select(subject => new OtherSummary(group.Name, subject.Subject, subject.Measures))
                ),
        ];

    /// <summary>A sentence each on what happened, on disruptions and on civilians.</summary>
    public static IEnumerable<string> Sentences(RunSummary summary)
    {
        var happened = summary
            .Events.Where(e =>
                !e.Column.Measure.IsSame(EventMeasures.Fell) && !e.Column.Measure.IsSame(EventMeasures.Blown)
            )
            .Select(e =>
                e.Happened.Count == 0
                    ? $"{e.Label} in none of {Wording.Count(e.Happened.Of)}"
                    : $"{e.Label} in {e.Happened.Text}, after {Wording.TimeLike(e.Median, e.P95)} in the median ({Wording.Times(e.P05, e.P95)})"
            )
            .ToList();
        if (happened.Count > 0)
        {
            yield return $"What happened, with its median time and 5 to 95 % of the times in brackets: {string.Join("; ", happened)}.";
        }
        if (Reported(summary) is { Count: > 0 } reported)
        {
            yield return $"Who had crossed when, in the mean of all replications and without those across at the start: {string.Join("; ", reported)}.";
        }
        var disruptions = summary
            .Others.Where(other => other.Group == MeasureGroup.Disruption.Name)
            .Select(other => (other.Subject, Times: other.Measures.Of(OtherMeasures.DisruptionTimes)))
            .Where(disruption => disruption.Times is not null)
            .Select(disruption => $"{Wording.Spaced(disruption.Subject)} {Wording.Number(disruption.Times!.Mean)}")
            .ToList();
        if (disruptions.Count > 0)
        {
            yield return $"Disruptions in the mean of a replication: {Wording.List(disruptions)}.";
        }
        if (
            summary.Others.FirstOrDefault(other => other.Group == MeasureGroup.Civilians.Name)
                is { Measures: var civilians }
            && civilians.Of(CivilianMeasures.People) is { } people
        )
        {
            var fates = civilians
                .Values.Where(fate => fate != people && fate.Mean > 0)
                .Select(fate => $"{Wording.Number(fate.Mean)} {fate.Measure.Label}")
                .ToList();
            yield return $"Of {Wording.Number(people.Mean)} civilians in the mean, reported apart from the force: {Wording.List(fates.Count > 0 ? fates : ["none"])}.";
        }
    }

    /// <summary>Who had crossed at each time of <c>report-at</c>; those of a role or a unit stand in the table.</summary>
    static List<string> Reported(RunSummary summary) =>
        [
            .. summary
                .Others.Where(other =>
                    other.Group == MeasureGroup.Report.Name
                    && other.Measures.Of(ReportMeasures.PersonnelCrossed) is not null
                )
                .Select(at =>
                {
                    var parts = new[]
                    {
                        (at.Measures.Of(ReportMeasures.PersonnelCrossed), "people"),
                        (summary.Vehicles > 0 ? at.Measures.Of(ReportMeasures.VehiclesCrossed) : null, "vehicles"),
                        (at.Measures.Of(ReportMeasures.CiviliansLeft), "civilians still there"),
                    };
                    return $"after {at.Subject[..^1]} {at.Subject[^1]} "
                        + Wording.List([
                            .. parts
                                .Where(part => part.Item1 is not null)
                                .Select(part => $"{Number(summary, part.Item1!)} {part.Item2}"),
                        ]);
                }),
        ];

    static string Number(RunSummary summary, MeasureSummary number) =>
        Wording.Number(number.Mean) + (number.P05 < number.P95 ? SummarySentences.Spread(summary, number) : "");

    // The earliest moment in each replication at which a site fell, where sites can.
    static IEnumerable<EventSummary> First(ReplicationTable table)
    {
        var columns = table.Of(EventMeasures.Fell).ToList();
        if (columns.Count == 0)
        {
            return [];
        }
        var first = new double[table.Count];
        Array.Fill(first, double.PositiveInfinity);
        foreach (var column in columns)
        {
            var times = table[column];
            for (var i = 0; i < first.Length; i++)
            {
                first[i] = Math.Min(first[i], times[i]);
            }
        }
        return [Event(FirstFell.Column, first)];
    }

    static EventSummary Event(ResultColumn column, ReadOnlySpan<double> times)
    {
        var came = new List<double>();
        foreach (var time in times)
        {
            if (double.IsFinite(time))
            {
                came.Add(time);
            }
        }
        var share = Estimates.Share(came.Count, times.Length);
        var sorted = came.Count > 0 ? new OrderStatistics(came.ToArray()) : null;
        return new EventSummary(
            column,
            column.Subject,
            column.Measure.Name,
            column.Label,
            share,
            sorted?.Quantile(0.05) ?? double.NaN,
            sorted?.Quantile(0.5) ?? double.NaN,
            sorted?.Quantile(0.95) ?? double.NaN
        );
    }
}
