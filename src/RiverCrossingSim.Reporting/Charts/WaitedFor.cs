using RiverCrossingSim.Model;
using RiverCrossingSim.Studies;
using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>
/// What everybody who was not across yet was at, hour by hour: stacked, those who are nearest to the far bank at the bottom, so that
/// the top is how many were still to come.
/// </summary>
public sealed class WaitedFor : Chart
{
    const int PanelHeight = 190;

    /// <summary>More steps than a chart has pixels to tell apart.</summary>
    const int MostSteps = 240;

    /// <summary>What is less than this part of the most that were there at a time is not seen.</summary>
    const double Visible = 0.005;

    static readonly (Stage Stage, Color Color)[] Coloured =
    [
        (Stage.Unloading, ChartTheme.Tint(ChartTheme.Vehicles, 0.4)),
        (Stage.Crossing, ChartTheme.Tint(ChartTheme.Vehicles, 0.7)),
        (Stage.Loading, ChartTheme.Vehicles),
        (Stage.Queueing, ChartTheme.People),
        Closed(Closure.Daylight),
        Closed(Closure.Repair),
        Closed(Closure.AfterStrike),
        Closed(Closure.Disruption),
        Closed(Closure.Current),
        Closed(Closure.GivenUp),
        Closed(Closure.Preparation),
        (Stage.Marching, ChartTheme.Tint(ChartTheme.AfterStrike, 0.4)),
        (Stage.Held, ChartTheme.Tint(ChartTheme.People, 0.3)),
        (Stage.NotReady, ChartTheme.Tint(ChartTheme.Muted, 0.3)),
    ];

    readonly RunResult _run;
    readonly double _step;
    readonly List<Layer> _layers = [];
    readonly double _mostVehicles;
    readonly double _mostPeople;

    /// <summary>Takes the stages of a run; one on which nobody ever is, to the eye, is left out of the key.</summary>
    /// <param name="run">The run.</param>
    public WaitedFor(RunResult run)
    {
        ArgumentNullException.ThrowIfNull(run);
        _run = run;
        var stages = run.Timeline.Stages;
        var periods = stages.Replications == 0 ? 0 : stages.Periods;
        var (vehicles, people) = (Sum(stages.VehicleHours), Sum(stages.PersonHours));
        // From where on nobody is left, but for what the eye cannot see.
        var end = periods;
        while (end > 0 && !IsSeen(vehicles, end - 1) && !IsSeen(people, end - 1))
        {
            end--;
        }
        var together = Math.Max(1, (end + MostSteps - 1) / MostSteps);
        _step = together * stages.Layout.Period.TotalHours;
        foreach (var (stage, color) in end == 0 ? [] : Ordered(stages.Layout.Stages))
        {
            var layer = new Layer(
                stage.Words,
                color,
                Thinned(stages.VehicleHours(stage), end, together),
                Thinned(stages.PersonHours(stage), end, together)
            );
            if (layer.Vehicles.Sum() > 0 || layer.People.Sum() > 0)
            {
                _layers.Add(layer);
            }
        }
        _mostVehicles = Most(layer => layer.Vehicles);
        _mostPeople = Most(layer => layer.People);

        double[] Sum(Func<Stage, double[]> hours)
        {
            var sums = new double[periods];
            foreach (var own in stages.Layout.Stages.Where(_ => periods > 0).Select(hours))
            {
                for (var period = 0; period < periods; period++)
                {
                    sums[period] += own[period];
                }
            }
            return sums;
        }
    }

    /// <inheritdoc/>
    public override string Name => "waited-for";

    /// <inheritdoc/>
    public override string Title => "What they were waiting for";

    /// <inheritdoc/>
    public override string Caption =>
        "Everybody who was neither across nor lost, by what he was at: means over all replications, in each of which nobody is left when "
        + $"it is over{(Absence is null ? new Darkness(_run, TimeScale.Upto(End)).Words : "")}. Who is held back waits for room at the crossings; where several causes close one at once, the time counts for one only.";

    /// <inheritdoc/>
    public override string? Absence =>
        _layers.Count == 0 ? "Nobody was ever on the near bank or under way: there is nothing to show." : null;

    double End => _layers[0].Vehicles.Length * _step;

    /// <inheritdoc/>
    public override IEnumerable<string> Values =>
        _layers.Select(layer => $"{Phrases.Sentence(layer.Words)}: {Wording.List([.. Peaks(layer)])}.");

    /// <summary>How many were there at the most, and when: "at most 120 vehicles (after 6 h)".</summary>
    IEnumerable<string> Peaks(Layer layer) =>
        new[] { (Own: layer.Vehicles, Things: "vehicles"), (Own: layer.People, Things: "people") }
            .Where(peak => peak.Own.Sum() > 0)
            .Select(peak => $"at most {Wording.Number(peak.Own.Max())} {peak.Things} ({When(peak.Own)})");

    string When(double[] own)
    {
        var step = Array.IndexOf(own, own.Max());
        return step == 0 ? "at the order" : $"after {Wording.Time(step * _step)}";
    }

    /// <inheritdoc/>
    protected override double Draw(Plot plot)
    {
        var scale = TimeScale.Upto(End);
        new Darkness(_run, scale).Shade(plot);
        List<(Func<Layer, double[]> Of, TimePanel Panel)> panels = [];
        if (_mostVehicles > 0)
        {
            panels.Add((layer => layer.Vehicles, Panel("Vehicles not yet across", ChartTheme.Vehicles, _mostVehicles)));
        }
        if (_mostPeople > 0)
        {
            panels.Add(
                (layer => layer.People, Panel("People not yet across, riders included", ChartTheme.People, _mostPeople))
            );
        }
        var drawn = new TimePanels(
            plot,
            scale,
            "Vehicles or people",
            PanelHeight,
            [.. panels.Select(one => one.Panel)]
        );
        foreach (var (place, (of, _)) in panels.Index())
        {
            Stack(drawn, place, of);
        }
        scale.Apply(plot, Phrases.AfterTheOrder(_run.Scenario), drawn.Height);
        ColorKey.Show(plot, drawn.Height, _layers.Select(layer => (layer.Words, (Color?)layer.Color)));
        return drawn.Height;
    }

    void Stack(TimePanels panels, int panel, Func<Layer, double[]> of)
    {
        var low = new double[of(_layers[0]).Length];
        double[] hours =
        [
            .. Enumerable.Range(0, low.Length).SelectMany(step => new[] { step * _step, (step + 1) * _step }),
        ];
        foreach (var layer in _layers)
        {
            double[] high = [.. low.Zip(of(layer), (under, own) => under + own)];
            panels.Band(panel, hours, Steps(low), Steps(high), layer.Color, 1);
            low = high;
        }

        static double[] Steps(double[] values) => [.. values.SelectMany(value => new[] { value, value })];
    }

    double Most(Func<Layer, double[]> of) =>
        _layers.Count == 0
            ? 0
            : Enumerable.Range(0, of(_layers[0]).Length).Max(step => _layers.Sum(layer => of(layer)[step]));

    static bool IsSeen(double[] sums, int period) => sums[period] > Visible * sums.Max();

    /// <summary>The mean number at a stage in each step, from the hours of its periods.</summary>
    double[] Thinned(double[] hours, int end, int together) =>
        [
            .. hours
                .Take(end)
                .Chunk(together)
                .Select(chunk => chunk.Sum() / (chunk.Length * _run.Timeline.Layout.Period.TotalHours)),
        ];

    /// <summary>The stages with their colours; those that only this scenario's language knows follow, in tints of one colour.</summary>
    static IEnumerable<(Stage Stage, Color Color)> Ordered(IReadOnlyList<Stage> stages) =>
        Coloured
            .Where(known => stages.Contains(known.Stage))
            .Concat(
                stages
                    .Except(Coloured.Select(known => known.Stage))
                    .Select((stage, i) => (stage, ChartTheme.Tint(ChartTheme.Damage, 0.6 / (i + 1))))
            );

    static (Stage Stage, Color Color) Closed(Closure cause) => (cause.Stage, ClosureColors.Of(cause));

    static TimePanel Panel(string heading, Color color, double most) =>
        new(heading, color, most * 1.02, 4, Wording.Number);

    /// <summary>What a stage adds to the stack, mean numbers in each step.</summary>
    sealed record Layer(string Words, Color Color, double[] Vehicles, double[] People);
}
