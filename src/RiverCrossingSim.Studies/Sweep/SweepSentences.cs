namespace RiverCrossingSim.Studies;

/// <summary>A sweep in plain sentences, no more than the means and intervals show.</summary>
public static class SweepSentences
{
    const int Named = 3;

    /// <summary>The sentences: what was run, then what each output answers to.</summary>
    /// <param name="result">The sweep.</param>
    public static IReadOnlyList<string> Of(SweepResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return
        [
            Run(result),
            .. result.Plan.Outputs.SelectMany((output, place) => Of(result, output, place)),
            .. Omissions.Sentences(result.NotComputed),
        ];
    }

    static string Run(SweepResult result)
    {
        var study = result.Plan.Study;
        var points = result.Partial
            ? $"The sweep was cancelled: what follows is from {Wording.Count(result.Points.Count)} of {Wording.Counted(result.Plan.Count, "point")}, some not complete."
            : $"{Wording.Counted(result.Points.Count, "point")} of {Wording.Counted(study.Replications, "replication")} each, the same luck at every point.";
        return result.Scenarios < result.Points.Count
            ? $"{points} {Wording.Count(result.Scenarios)} of the points are different; equal ones were run once."
            : points;
    }

    static IEnumerable<string> Of(SweepResult result, Output output, int place)
    {
        if (result.Points.Count == 0)
        {
            yield break;
        }
        var least = result.Points.MinBy(point => point.Outputs[place].Mean)!;
        var greatest = result.Points.MaxBy(point => point.Outputs[place].Mean)!;
        if (least.Outputs[place].Mean == greatest.Outputs[place].Mean)
        {
            yield return $"{Wording.Sentence(output.Label)}: {output.Text(least.Outputs[place].Mean)} on average at every point.";
            yield break;
        }
        yield return $"{Wording.Sentence(output.Label)}: lowest at {Words(result, least, place)}, {output.Text(least.Outputs[place])} on average; "
            + $"highest at {Words(result, greatest, place)}, {output.Text(greatest.Outputs[place])} (95 % intervals).{Open(result, least, greatest, place)}";
        var effects = result.EffectsOn(output).Where(effect => effect.Levels.Count > 1 && effect.Range > 0).ToList();
        if (effects.Count > 0)
        {
            yield return $"Averaged over all else, {Wording.List([.. effects.Take(Named).Select(Levels)])}.";
        }
    }

    /// <summary>A point, and with how many others it ties.</summary>
    static string Words(SweepResult result, SweepPoint point, int place)
    {
        var ties = result.Points.Count(other => other.Outputs[place].Mean == point.Outputs[place].Mean) - 1;
        return result.Plan.Words(point.Values)
            + (ties == 0 ? "" : $" (and the same at {Wording.Counted(ties, "other point")})");
    }

    /// <summary>Where the interval of the lowest reaches that of the highest, which is which is not shown.</summary>
    static string Open(SweepResult result, SweepPoint least, SweepPoint greatest, int place) =>
        least.Outputs[place].Upper < greatest.Outputs[place].Lower ? ""
        : result.Plan.Study.Replications == 1 ? " One replication of each shows no order."
        : " These intervals overlap: that one is lower is not shown.";

    static string Levels(MainEffect effect)
    {
        var least = effect.Levels.MinBy(level => level.Mean.Mean)!;
        var greatest = effect.Levels.MaxBy(level => level.Mean.Mean)!;
        return $"{effect.Factor.Name} moves this from {effect.Output.Text(least.Mean.Mean)} (at {least.Text}) to {effect.Output.Text(greatest.Mean.Mean)} (at {greatest.Text})";
    }
}
