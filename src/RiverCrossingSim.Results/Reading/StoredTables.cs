using System.Globalization;
using CsvHelper;
using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Results;

/// <summary>The CSV files of a run, read back to the last bit.</summary>
static class StoredTables
{
    /// <summary><c>replications.csv</c>; null where it has not those columns, or a cell is not what it should be.</summary>
    /// <param name="path">The file.</param>
    /// <param name="columns">The columns of the scenario's rows.</param>
    public static ReplicationTable? Replications(string path, IReadOnlyList<ResultColumn> columns)
    {
        using var text = new StreamReader(path);
        using var csv = CsvReader.Create(text);
        var (rows, fingerprints) = (new List<double[]>(), new List<ulong>());
        while (csv.Read())
        {
            if (rows.Count == 0 && !HasColumns(csv.Headers, columns))
            {
                return null;
            }
            var row = new double[columns.Count];
            for (var place = 0; place < row.Length; place++)
            {
                if (Number(csv.GetString(place + 1), columns[place]) is not { } number)
                {
                    return null;
                }
                row[place] = number;
            }
            if (
                !ulong.TryParse(
                    csv.GetString(columns.Count + 1),
                    NumberStyles.AllowHexSpecifier,
                    CultureInfo.InvariantCulture,
                    out var fingerprint
                )
            )
            {
                return null;
            }
            rows.Add(row);
            fingerprints.Add(fingerprint);
        }
        return new ReplicationTable(columns, rows, fingerprints);
    }

    /// <summary><c>timeline.csv</c>; null where it has not those series and samples.</summary>
    /// <param name="path">The file.</param>
    /// <param name="layout">What is sampled, and when.</param>
    /// <param name="replications">Of how many replications it is.</param>
    /// <param name="stages">What everybody was at over time.</param>
    public static Timeline? Timeline(string path, TimelineLayout layout, int replications, StageTimes stages)
    {
        using var text = new StreamReader(path);
        using var csv = CsvReader.Create(text);
        var quantiles = layout
            .Series.SelectMany(series => TimelineFile.Quantiles.Select(p => (series, p)))
            .ToDictionary(curve => curve, _ => new double[layout.Samples]);
        foreach (var series in layout.Series)
        {
            for (var sample = 0; sample < layout.Samples; sample++)
            {
                if (!csv.Read() || csv.GetString(1) != series.Site || csv.GetString(2) != series.Curve.Name)
                {
                    return null;
                }
                for (var place = 0; place < TimelineFile.Quantiles.Count; place++)
                {
                    if (!IsNumber(csv.GetString(3 + place), out var value))
                    {
                        return null;
                    }
                    quantiles[(series, TimelineFile.Quantiles[place])][sample] = value;
                }
            }
        }
        return csv.Read() ? null : new Timeline(layout, replications, quantiles, stages);
    }

    /// <summary><c>stages.csv</c>; null where it has other stages.</summary>
    /// <param name="path">The file.</param>
    /// <param name="layout">The stages and periods.</param>
    /// <param name="replications">Of how many replications it is.</param>
    public static StageTimes? Stages(string path, TimelineLayout layout, int replications)
    {
        using var text = new StreamReader(path);
        using var csv = CsvReader.Create(text);
        var hours = new Dictionary<Stage, (List<double> Vehicles, List<double> People)>();
        while (csv.Read())
        {
            if (
                layout.Stages.FirstOrDefault(stage => stage.Column == csv.GetString(2)) is not { } stage
                || !IsNumber(csv.GetString(3), out var vehicles)
                || !IsNumber(csv.GetString(4), out var people)
            )
            {
                return null;
            }
            var own = hours.TryGetValue(stage, out var begun) ? begun : hours[stage] = ([], []);
            own.Vehicles.Add(vehicles);
            own.People.Add(people);
        }
        return new StageTimes(
            layout,
            replications,
            hours.ToDictionary(own => own.Key, own => (own.Value.Vehicles.ToArray(), own.Value.People.ToArray()))
        );
    }

    /// <summary><c>figures.csv</c>.</summary>
    /// <param name="path">The file.</param>
    public static IReadOnlyList<Figure> Figures(string path)
    {
        using var text = new StreamReader(path);
        return Figures(text);
    }

    /// <summary>What <see cref="FiguresFile"/> wrote.</summary>
    /// <param name="text">The text.</param>
    public static IReadOnlyList<Figure> Figures(TextReader text)
    {
        using var csv = CsvReader.Create(text);
        var figures = new List<Figure>();
        while (csv.Read())
        {
            var (source, confidence, note) = (Given(3), Given(4), Given(5));
            figures.Add(
                new Figure(
                    csv.GetString(0),
                    csv.GetString(1),
                    Enum.GetValues<Origin>().Single(origin => SnakeCase.Of(origin.ToString()) == csv.GetString(2)),
                    source is null && confidence is null && note is null
                        ? null
                        : new Provenance(source, confidence, note)
                )
            );
        }
        return figures;

        string? Given(int place) => csv.GetString(place) is { Length: > 0 } given ? given : null;
    }

    static bool HasColumns(IReadOnlyList<string> headers, IReadOnlyList<ResultColumn> columns) =>
        headers.SequenceEqual(["replication", .. columns.Select(column => column.Name), "fingerprint"]);

    /// <summary>A cell: the outcome is a word, a moment that never came is empty, and so is what nobody could say.</summary>
    static double? Number(string cell, ResultColumn column)
    {
        if (column.Measure == Headline.Outcome)
        {
            return Enum.TryParse<OutcomeKind>(cell, ignoreCase: true, out var outcome) ? (int)outcome : null;
        }
        if (cell.Length == 0)
        {
            return column is { Unit: "h", Measure.Range: MeasureRange.Amount } ? double.PositiveInfinity : double.NaN;
        }
        return IsNumber(cell, out var number) ? number : null;
    }

    static bool IsNumber(string cell, out double number) =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
}
