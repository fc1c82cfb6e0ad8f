using RiverCrossingSim.Model;
using RiverCrossingSim.Studies;
using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>The hours of darkness behind a plot over time, as far as its axis and the horizon go.</summary>
sealed class Darkness
{
    /// <summary>More nights than this would be a pattern, not information.</summary>
    const int MostNights = 45;

    readonly TimeScale _scale;
    readonly bool _isAll;
    readonly List<(double From, double To)> _nights;

    /// <summary>Finds the nights of a run.</summary>
    /// <param name="run">The run, whose daylight is known up to its horizon.</param>
    /// <param name="scale">The time axis.</param>
    public Darkness(RunResult run, TimeScale scale)
    {
        _scale = scale;
        var end = Math.Min(scale.Greatest, run.Scenario.Horizon.TotalHours);
        var nights = Nights(run.Light, end).ToList();
        _isAll = nights is [{ From: 0 } only] && only.To >= end;
        _nights = nights.Count > MostNights ? [] : nights;
    }

    /// <summary>What a caption says of the shading, after its last word: nothing where there is none.</summary>
    public string Words =>
        _nights.Count == 0 ? ""
        : _isAll ? "; all of it is grey, for it is night all the time"
        : "; grey marks the nights";

    /// <summary>Shades each night.</summary>
    /// <param name="plot">The plot.</param>
    public void Shade(Plot plot)
    {
        foreach (var (from, to) in _nights)
        {
            var night = plot.Add.HorizontalSpan(_scale.At(from), _scale.At(to), ChartTheme.Night);
            night.LineStyle.Width = 0;
        }
    }

    /// <summary>The stretches without light between 0 and an end, hours; all of it where no day falls into it.</summary>
    /// <param name="light">The stretches of daylight up to the end, in order.</param>
    /// <param name="end">The end.</param>
    public static IEnumerable<(double From, double To)> Nights(IReadOnlyList<LightSpan> light, double end)
    {
        var dark = 0.0;
        foreach (var span in light)
        {
            var sunrise = Math.Min(end, span.Sunrise.TotalHours);
            if (sunrise > dark)
            {
                yield return (dark, sunrise);
            }
            dark = Math.Max(dark, span.Sunset.TotalHours);
        }
        if (dark < end)
        {
            yield return (dark, end);
        }
    }
}
