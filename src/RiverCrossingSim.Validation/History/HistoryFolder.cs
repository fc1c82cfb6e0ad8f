using System.Security.Cryptography;
using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Validation;

/// <summary>
/// Reads a folder of withdrawals that happened. <c>cases.csv</c> names them and their scenarios; beside it, for each,
/// <c>CASE.figures.csv</c> says what is predicted, <c>CASE.observed.csv</c> what was observed, if that is known, and
/// <c>CASE.claims.csv</c> and <c>CASE.forecasts.csv</c> what was claimed and forecast. <c>committed.sha256</c> holds the
/// committed files to what they were.
/// </summary>
public sealed class HistoryFolder
{
    readonly string _folder;
    readonly List<Problem> _problems = [];
    readonly Dictionary<string, string> _committed = [];

    HistoryFolder(string folder) => _folder = folder;

    /// <summary>Whether a folder holds cases.</summary>
    public static bool IsOne(string folder) => File.Exists(Path.Combine(folder, "cases.csv"));

    /// <summary>Reads all cases.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="StudyException">Something is wrong in it; the exception lists all problems.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static IReadOnlyList<HistoricalCase> Read(string folder)
    {
        var reading = new HistoryFolder(folder);
        reading.ReadCommitted();
        var cases = reading.ReadCases();
        return reading._problems.Count > 0 ? throw new StudyException(reading._problems) : cases;
    }

    string At(string name) => Path.Combine(_folder, name);

    void ReadCommitted()
    {
        if (!File.Exists(At("committed.sha256")))
        {
            return;
        }
        foreach (var line in File.ReadLines(At("committed.sha256")).Where(line => line.Length > 66))
        {
            _committed[line[66..].Trim()] = line[..64];
        }
    }

    List<HistoricalCase> ReadCases()
    {
        var table = new HistoryTable(At("cases.csv"), _problems, "case", "scenario", "blind", "note");
        var cases = new List<HistoricalCase>();
        foreach (var row in table.Rows)
        {
            var name = HistoryTable.Text(row, "case");
            if (ReadScenario(table, row, "") is not { } scenario)
            {
                continue;
            }
            var columns = new Plan(scenario).Rows.Columns;
            var figures = ReadFigures(name, columns, Deadline.AtHorizon(scenario));
            var primary = HistoryTable.Text(row, "primary");
            var named = figures.ConvertAll(figure => figure.Name);
            if (primary.Length > 0 && !named.Contains(primary))
            {
                table.Add(
                    row,
                    $"primary: nothing predicts '{primary}'{NearestName.Advice(primary, named, "figures are")}"
                );
            }
            cases.Add(
                new HistoricalCase(
                    name,
                    scenario,
                    HistoryTable.Text(row, "blind") == "yes",
                    HistoryTable.Text(row, "note")
                )
                {
                    Figures = figures,
                    KnownTo = HistoryTable.Text(row, "known-to"),
                    Primary = primary,
                    Observed = ReadObserved(name, figures),
                    Claims = ReadClaims(name),
                    Forecasts = ReadForecasts(name),
                    Changed = [.. _committed.Keys.Where(file => IsOf(file, name) && HasChanged(file)).Order()],
                }
            );
        }
        return cases;
    }

    Scenario? ReadScenario(HistoryTable table, Dictionary<string, string> row, string set)
    {
        var file = At(HistoryTable.Text(row, "scenario"));
        if (!File.Exists(file))
        {
            table.Add(row, $"scenario: there is no file {file}");
            return null;
        }
        var reading = ScenarioFile.Read(file, set.Length > 0 ? [set] : []);
        _problems.AddRange(reading.Problems.Where(problem => problem.Severity == Severity.Error));
        return reading.Scenario;
    }

    List<PredictedFigure> ReadFigures(string name, IReadOnlyList<ResultColumn> columns, Deadline deadline)
    {
        var figures = new List<PredictedFigure>();
        var table = new HistoryTable(At($"{name}.figures.csv"), _problems, "figure", "output", "unit", "note");
        foreach (var row in table.Rows)
        {
            string[] outputs = [.. HistoryTable.Text(row, "output").Split('+').Select(part => part.Trim())];
            var known = columns
                .Select(column => column.Name)
                .Concat(Output.Known.Select(output => output.Name))
                .ToList();
            foreach (var unknown in outputs.Where(output => Output.Named(output, columns, deadline) is null))
            {
                table.Add(row, $"output: '{unknown}' is no output{NearestName.Advice(unknown, known, "outputs are")}");
            }
            figures.Add(
                new PredictedFigure(
                    HistoryTable.Text(row, "figure"),
                    outputs,
                    HistoryTable.Text(row, "unit"),
                    HistoryTable.Text(row, "note")
                )
            );
        }
        return figures;
    }

    Dictionary<string, ObservedFigure> ReadObserved(string name, List<PredictedFigure> figures)
    {
        var observed = new Dictionary<string, ObservedFigure>();
        if (!File.Exists(At($"{name}.observed.csv")))
        {
            return observed;
        }
        var table = new HistoryTable(At($"{name}.observed.csv"), _problems, "figure", "low", "high", "unit", "source");
        foreach (var row in table.Rows)
        {
            var text = HistoryTable.Text(row, "figure");
            if (figures.Find(figure => figure.Name.Equals(text, StringComparison.OrdinalIgnoreCase)) is not { } figure)
            {
                var names = figures.ConvertAll(known => known.Name);
                table.Add(row, $"figure: nothing predicts '{text}'{NearestName.Advice(text, names, "figures are")}");
                continue;
            }
            var unit = HistoryTable.Text(row, "unit");
            if (unit != figure.Unit)
            {
                table.Add(row, $"unit: '{figure.Name}' is predicted in {figure.Unit}, not in '{unit}'");
            }
            var low = table.Number(row, "low");
            var high = table.Number(row, "high", double.PositiveInfinity);
            if (high < low)
            {
                table.Add(row, $"high must not be below low, {low}, but is {high}");
            }
            observed[figure.Name] = new ObservedFigure(figure.Name, low, high, HistoryTable.Text(row, "source"))
            {
                Explanation = HistoryTable.Text(row, "explanation"),
            };
        }
        return observed;
    }

    List<Claim> ReadClaims(string name)
    {
        var claims = new List<Claim>();
        if (!File.Exists(At($"{name}.claims.csv")))
        {
            return claims;
        }
        var table = new HistoryTable(
            At($"{name}.claims.csv"),
            _problems,
            ["claim", "scenario", "with", "output", "within_h", "items", "source"]
        );
        foreach (var row in table.Rows)
        {
            if (ReadScenario(table, row, HistoryTable.Text(row, "with")) is { } scenario)
            {
                var times = new Plan(scenario)
                    .Rows.Columns.Where(column => column.Unit == "h")
                    .Select(c => c.Name)
                    .ToList();
                var output = HistoryTable.Text(row, "output");
                if (!times.Contains(output))
                {
                    table.Add(row, $"output: '{output}' is no time{NearestName.Advice(output, times, "times are")}");
                }
                claims.Add(
                    new Claim(
                        HistoryTable.Text(row, "claim"),
                        scenario,
                        HistoryTable.Text(row, "output"),
                        table.Number(row, "within_h"),
                        (int)table.Number(row, "items"),
                        HistoryTable.Text(row, "source")
                    )
                );
            }
        }
        return claims;
    }

    List<Forecast> ReadForecasts(string name)
    {
        if (!File.Exists(At($"{name}.forecasts.csv")))
        {
            return [];
        }
        var table = new HistoryTable(At($"{name}.forecasts.csv"), _problems, "forecast", "from_d", "to_d", "source");
        return
        [
            .. table.Rows.Select(row => new Forecast(
                HistoryTable.Text(row, "forecast"),
                24 * table.Number(row, "from_d", 0),
                24 * table.Number(row, "to_d", double.PositiveInfinity),
                HistoryTable.Text(row, "source")
            )),
        ];
    }

    static bool IsOf(string file, string name) => file.StartsWith($"{name}.", StringComparison.Ordinal);

    // Line endings may differ between systems.
    bool HasChanged(string file)
    {
        if (!File.Exists(At(file)))
        {
            return true;
        }
        var text = File.ReadAllText(At(file)).ReplaceLineEndings("\n");
        return !Convert
            .ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)))
            .Equals(_committed[file], StringComparison.OrdinalIgnoreCase);
    }
}
