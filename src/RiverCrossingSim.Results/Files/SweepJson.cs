using System.Globalization;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Results;

/// <summary>A sweep as JSON, for programs that read what <c>rcsim sweep --json</c> writes.</summary>
public static class SweepJson
{
    /// <summary>What came out of a sweep, with what makes it reproducible.</summary>
    /// <param name="result">The sweep.</param>
    public static string Of(SweepResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var study = result.Plan.Study;
        return SummaryFile.Text(
            new
            {
                Version = ProgramVersion.Text,
                Study = study.Name,
                study.Title,
                study.Question,
                Scenario = result.Plan.Scenario.Name,
                result.ScenarioHash,
                // A text: above 2^53 many readers of JSON round a number.
                Seed = study.Seed.ToString(CultureInfo.InvariantCulture),
                study.Replications,
                study.Design,
                result.Partial,
                Sentences = SweepSentences.Of(result),
                Factors = result.Plan.Factors.Select(factor => new
                {
                    factor.Name,
                    factor.Path,
                    factor.Unit,
                }),
                Outputs = result.Plan.Outputs.Select(output => new
                {
                    output.Name,
                    output.Label,
                    output.Unit,
                }),
                Points = result.Points.Select(point => new
                {
                    Point = point.Index,
                    ScenarioHash = point.Hash,
                    Factors = point.Values.Select(value => value?.Text),
                    Outputs = point.Outputs.Select(mean => new
                    {
                        mean.Mean,
                        mean.Lower,
                        mean.Upper,
                        Replications = mean.Count,
                    }),
                }),
                Effects = result.Effects.Select(effect => new
                {
                    Factor = effect.Factor.Name,
                    Output = effect.Output.Name,
                    Levels = effect.Levels.Select(level => new
                    {
                        level.Text,
                        level.Mean.Mean,
                        level.Mean.Lower,
                        level.Mean.Upper,
                    }),
                }),
                result.NotComputed,
            }
        );
    }
}
