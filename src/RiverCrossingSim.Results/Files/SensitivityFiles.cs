using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Results;

/// <summary>The results of a sensitivity study as files: <c>screening.csv</c>, <c>indices.csv</c>, <c>tornado.csv</c> and <c>sensitivity.json</c>.</summary>
public static class SensitivityFiles
{
    /// <summary>The whole study.</summary>
    public const string Main = "sensitivity.json";

    /// <summary>Writes what was found as tables, and the scenario.</summary>
    /// <param name="result">The study.</param>
    /// <param name="files">Where to.</param>
    public static void Write(SensitivityResult result, ResultFiles files)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(files);
        Csv(
            files,
            "screening.csv",
            ["output", "factor", "kind", "mu_star", "mu_star_low", "mu_star_high", "mu", "sigma"],
            Screening(result)
        );
        Csv(
            files,
            "indices.csv",
            ["output", "factor", "first", "first_low", "first_high", "total", "total_low", "total_high"],
            Indices(result)
        );
        Csv(
            files,
            "tornado.csv",
            ["output", "factor", "low_mean", "low_low", "low_high", "high_mean", "high_low", "high_high"],
            Tornado(result)
        );
        files.Text("scenario.yaml", ScenarioFile.Write(result.Scenario));
    }

    /// <summary>Writes the whole study, with what could not be computed of it.</summary>
    /// <param name="result">The study.</param>
    /// <param name="command">The command as it was given.</param>
    /// <param name="files">Where to.</param>
    public static void WriteWhole(SensitivityResult result, string command, ResultFiles files)
    {
        ArgumentNullException.ThrowIfNull(files);
        files.Text(Main, Json(result, RelativePaths.In(command)));
    }

    /// <summary>The whole result as JSON, with what makes it reproducible.</summary>
    /// <param name="result">The study.</param>
    /// <param name="command">The command as it was given.</param>
    public static string Json(SensitivityResult result, string command)
    {
        ArgumentNullException.ThrowIfNull(result);
        return SummaryFile.Text(
            new
            {
                Version = ProgramVersion.Text,
                Command = command,
                Scenario = result.Scenario.Name,
                result.ScenarioHash,
                result.Seed,
                result.Trajectories,
                result.Samples,
                result.Replications,
                result.Partial,
                Factors = result.Factors.Select(factor => new
                {
                    factor.Name,
                    Kind = Kind(factor),
                    factor.Value,
                }),
                Outputs = result.Outputs.Select(output => new
                {
                    output.Output.Name,
                    output.Output.Label,
                    output.Output.Unit,
                    output.Mean?.Mean,
                    output.Mean?.StandardDeviation,
                    Sentences = SensitivitySentences.Of(output, result),
                    Screening = output.Screening.Select(effect => new
                    {
                        Factor = effect.Factor.Name,
                        MuStar = effect.Effect.MeanAbsolute,
                        MuStarLow = effect.Effect.Low,
                        MuStarHigh = effect.Effect.High,
                        Mu = effect.Effect.Mean,
                        Sigma = effect.Effect.Deviation,
                    }),
                    Indices = output.Indices.Select(group => new
                    {
                        group.Name,
                        Factors = group.Factors.Select(factor => factor.Name),
                        group.Index.First,
                        group.Index.FirstLow,
                        group.Index.FirstHigh,
                        group.Index.Total,
                        group.Index.TotalLow,
                        group.Index.TotalHigh,
                    }),
                    Tornado = output.Tornado.Select(bar => new
                    {
                        Factor = bar.Factor.Name,
                        Low = bar.Low.Mean,
                        High = bar.High.Mean,
                    }),
                }),
                result.NotComputed,
            }
        );
    }

    static IEnumerable<object[]> Screening(SensitivityResult result) =>
        from output in result.Outputs
        from effect in output.Screening
        select new object[]
        {
            output.Output.Name,
            effect.Factor.Name,
            Kind(effect.Factor),
            effect.Effect.MeanAbsolute,
            effect.Effect.Low,
            effect.Effect.High,
            effect.Effect.Mean,
            effect.Effect.Deviation,
        };

    static IEnumerable<object[]> Indices(SensitivityResult result) =>
        from output in result.Outputs
        from index in output.Indices
        select new object[]
        {
            output.Output.Name,
            index.Name,
            index.Index.First,
            index.Index.FirstLow,
            index.Index.FirstHigh,
            index.Index.Total,
            index.Index.TotalLow,
            index.Index.TotalHigh,
        };

    static IEnumerable<object[]> Tornado(SensitivityResult result) =>
        from output in result.Outputs
        from bar in output.Tornado
        select new object[]
        {
            output.Output.Name,
            bar.Factor.Name,
            bar.Low.Mean,
            bar.Low.Lower,
            bar.Low.Upper,
            bar.High.Mean,
            bar.High.Lower,
            bar.High.Upper,
        };

    static string Kind(SensitivityFactor factor) => Model.Names.Kebab(factor.Kind);

    static void Csv(ResultFiles files, string name, string[] headings, IEnumerable<object[]> rows) =>
        files.Lines(
            name,
            writer =>
            {
                using var csv = CsvFormat.To(writer);
                csv.WriteHeader(headings);
                foreach (var row in rows)
                {
                    foreach (var value in row)
                    {
                        if (value is double number)
                        {
                            csv.WriteNumber(number);
                        }
                        else
                        {
                            csv.WriteField((string)value);
                        }
                    }
                    csv.EndRecord();
                }
            }
        );
}
