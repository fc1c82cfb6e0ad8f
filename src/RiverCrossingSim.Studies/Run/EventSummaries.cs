using RiverCrossingSim.Model;
using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Studies;

/// <summary>What befell a withdrawal besides fire: moments that came or never did, and numbers of what only some scenarios have.</summary>
static class EventSummaries
{
    const string Fell = "fell_h";
    const string Blown = "blown_h";
    static readonly string[] OtherGroups = ["pursuit", "disruption", "civilians", "air_defence"];

    /// <summary>The moments, in the order of the columns.</summary>
    public static IReadOnlyList<EventSummary> Of(ReplicationTable table, Omissions omissions) =>
        [
            .. omissions.List(
                "when the first site fell",
                () => First(table, Fell, "the first site fell to the pursuer")
            ),
            .. omissions.Each(
                table.Group("event"),
                column => column.Name,
                column => Event(column, Label(column), table[column])
            ),
        ];

    /// <summary>The numbers, in the order of the columns.</summary>
    public static IReadOnlyList<OtherSummary> Others(TableMeasures table) =>
        [
            .. OtherGroups.SelectMany(group =>
                table.Group(group).Select(subject => new OtherSummary(group, subject.Subject, subject.Measures))
            ),
        ];

    /// <summary>A sentence each on what happened, on disruptions and on civilians.</summary>
    public static IEnumerable<string> Sentences(RunSummary summary)
    {
        var happened = summary
            .Events.Where(e => e.Measure != Fell && e.Measure != Blown)
            .Select(e =>
                e.Happened.Count == 0
                    ? $"{e.Label} in none ({e.Happened.Text})"
                    : $"{e.Label} in {e.Happened.Text}, after {Wording.TimeLike(e.Median, e.P95)} in the median ({Wording.Times(e.P05, e.P95)})"
            )
            .ToList();
        if (happened.Count > 0)
        {
            yield return $"What happened, with its median time and 5 to 95 % of the times in brackets: {string.Join("; ", happened)}.";
        }
        var disruptions = summary
            .Others.Where(other => other.Group == "disruption" && other.Measures.ContainsKey("times"))
            .Select(other => $"{Wording.Spaced(other.Subject)} {Wording.Number(other.Measures["times"].Mean)}")
            .ToList();
        if (disruptions.Count > 0)
        {
            yield return $"Disruptions in the mean of a replication: {Wording.List(disruptions)}.";
        }
        if (
            summary.Others.FirstOrDefault(other => other.Group == "civilians") is { Measures: var civilians }
            && civilians.TryGetValue("people", out var people)
        )
        {
            var fates = civilians
                .Where(measure => measure.Key != "people" && measure.Value.Mean > 0)
                .Select(measure => $"{Wording.Number(measure.Value.Mean)} {Fate(measure.Key)}")
                .ToList();
            yield return $"Of {Wording.Number(people.Mean)} civilians in the mean, reported apart from the force: {Wording.List(fates.Count > 0 ? fates : ["none"])}.";
        }
    }

    // The earliest of the moments of one measure in each replication, where several have one.
    static IEnumerable<EventSummary> First(ReplicationTable table, string measure, string label)
    {
        var columns = table.Group("event").Where(column => column.Measure == measure).ToList();
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
        return [Event(columns[0] with { Subject = "", Measure = "first_" + measure }, label, first)];
    }

    static EventSummary Event(ResultColumn column, string label, ReadOnlySpan<double> times)
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
            column.Subject,
            column.Measure,
            label,
            share,
            sorted?.Quantile(0.05) ?? double.NaN,
            sorted?.Quantile(0.5) ?? double.NaN,
            sorted?.Quantile(0.95) ?? double.NaN
        );
    }

    static string Label(ResultColumn column) =>
        column.Measure switch
        {
            Fell => $"{column.Subject} fell to the pursuer",
            Blown => $"{column.Subject} was blown up",
            "left_h" => "the rear guard was released",
            "order_h" => "the order to blow the bridges was given",
            "broke_h" => "the dam broke",
            "empty_h" => "the air defence had no missiles left",
            _ => $"{column.Subject} {Wording.Spaced(column.Measure)}",
        };

    static string Fate(string measure) =>
        measure switch
        {
            "captured" => "overtaken by the pursuer",
            "remaining" => "not yet across when the withdrawal ended",
            _ => measure,
        };
}
