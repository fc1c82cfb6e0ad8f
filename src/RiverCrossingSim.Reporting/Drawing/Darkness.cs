using RiverCrossingSim.Model;
using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>Shades the hours of darkness behind a plot over time.</summary>
static class Darkness
{
    /// <summary>More nights than this would be a pattern, not information.</summary>
    const int MostNights = 45;

    /// <summary>Shades each night up to the end of the time axis.</summary>
    /// <returns>Whether any night is shaded.</returns>
    public static bool Shade(Plot plot, IReadOnlyList<LightSpan> light, TimeScale scale)
    {
        var nights = Nights(light, scale.Greatest).ToList();
        if (nights.Count > MostNights)
        {
            return false;
        }
        foreach (var (from, to) in nights)
        {
            var night = plot.Add.HorizontalSpan(scale.At(from), scale.At(to), ChartTheme.Night);
            night.LineStyle.Width = 0;
        }
        return nights.Count > 0;
    }

    /// <summary>The stretches without light between 0 and an end, hours.</summary>
    public static IEnumerable<(double From, double To)> Nights(IReadOnlyList<LightSpan> light, double end)
    {
        if (light.Count == 0)
        {
            yield break;
        }
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
        if (dark < end && dark < light[^1].Sunset.TotalHours + 24)
        {
            yield return (dark, Math.Min(end, light[^1].Sunset.TotalHours + 14));
        }
    }
}
