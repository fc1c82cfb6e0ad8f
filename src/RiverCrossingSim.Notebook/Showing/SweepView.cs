using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Notebook;

/// <summary>A sweep as its sentences and a row for each point.</summary>
static class SweepView
{
    const int MostRows = 50;

    /// <summary>The forms of a sweep.</summary>
    public static Shown Of(SweepResult sweep)
    {
        string[] heads =
        [
            .. sweep.Plan.Factors.Select(factor => factor.Name),
            .. sweep.Plan.Outputs.Select(output => output.Label),
        ];
        var table = TableView.Of(
            heads,
            [.. heads.Select((_, column) => column >= sweep.Plan.Factors.Count)],
            [.. sweep.Points.Take(MostRows).Select(point => Row(sweep, point))],
            sweep.Points.Count > MostRows ? $"and {Wording.Count(sweep.Points.Count - MostRows)} more points" : ""
        );
        return SentencesView.Of(sweep.Plan.Study.Title ?? sweep.Plan.Study.Name, SweepSentences.Of(sweep), table);
    }

    static string[] Row(SweepResult sweep, SweepPoint point) =>
        [
            .. point.Values.Select(value => value?.Text ?? ""),
            .. point.Outputs.Zip(sweep.Plan.Outputs, (mean, output) => output.Text(mean)),
        ];
}
