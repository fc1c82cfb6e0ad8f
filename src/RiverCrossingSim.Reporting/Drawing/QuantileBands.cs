using RiverCrossingSim.Model;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Reporting;

/// <summary>A series over time as its median with the bands of half and of nine tenths of the replications.</summary>
sealed class QuantileBands
{
    /// <summary>More points than a chart has pixels to show.</summary>
    const int MostPoints = 360;

    /// <summary>Takes the quantiles of a series.</summary>
    public QuantileBands(Timeline timeline, TimelineSeries series)
    {
        var step = timeline.Layout.Step.TotalHours;
        Hours = [.. Enumerable.Range(0, timeline.Layout.Samples).Select(sample => sample * step)];
        P05 = timeline.Quantiles(series, 0.05);
        P25 = timeline.Quantiles(series, 0.25);
        Median = timeline.Quantiles(series, 0.5);
        P75 = timeline.Quantiles(series, 0.75);
        P95 = timeline.Quantiles(series, 0.95);
    }

    QuantileBands(QuantileBands other, Func<double[], double[]> choose)
    {
        Hours = choose(other.Hours);
        P05 = choose(other.P05);
        P25 = choose(other.P25);
        Median = choose(other.Median);
        P75 = choose(other.P75);
        P95 = choose(other.P95);
    }

    /// <summary>Times of the samples, hours after the order.</summary>
    public double[] Hours { get; }

    /// <summary>The 5 % quantile at each time.</summary>
    public double[] P05 { get; }

    /// <summary>The 25 % quantile at each time.</summary>
    public double[] P25 { get; }

    /// <summary>The median at each time.</summary>
    public double[] Median { get; }

    /// <summary>The 75 % quantile at each time.</summary>
    public double[] P75 { get; }

    /// <summary>The 95 % quantile at each time.</summary>
    public double[] P95 { get; }

    /// <summary>The greatest value that the outer band reaches; 0 where there are no replications.</summary>
    public double Greatest => P95.Where(double.IsFinite).DefaultIfEmpty(0).Max();

    /// <summary>From when on all quantiles stay where they end, but for what the eye cannot see, hours.</summary>
    public double Settled
    {
        get
        {
            var visible = 0.005 * Greatest;
            var last = Hours.Length - 1;
            while (last > 0 && new[] { P05, P25, Median, P75, P95 }.All(q => Math.Abs(q[last - 1] - q[^1]) <= visible))
            {
                last--;
            }
            return Hours[last];
        }
    }

    /// <summary>The samples up to a time, thinned to what can be seen.</summary>
    public QuantileBands Upto(double hours)
    {
        var count = Math.Min(Hours.Length, Hours.Count(time => time <= hours) + 1);
        var stride = Math.Max(1, count / MostPoints);
        return new QuantileBands(
            this,
            all => [.. all.Take(count).Where((_, place) => place % stride == 0 || place == count - 1)]
        );
    }

    /// <summary>Median and nine tenths at a few round times: "after 6 h 35 % (10 to 60 %), after 12 h 61 % (30 to 90 %)".</summary>
    /// <param name="scale">The time axis.</param>
    /// <param name="format">A value of the series in words.</param>
    public string Along(TimeScale scale, Func<double, string> format) =>
        scale.Along(Hours, i => $"{format(Median[i])} ({format(P05[i])} to {format(P95[i])})");

    /// <summary>Where median and outer band are greatest: "the median at most 40 (after 3 h), nine tenths at most 106 (after 5 h)".</summary>
    /// <param name="format">A value of the series in words.</param>
    public string Peak(Func<double, string> format)
    {
        return $"the median at most {Most(Median)}, the upper end of nine tenths at most {Most(P95)}";

        string Most(double[] values)
        {
            var place = Array.IndexOf(values, values.Max());
            var when = place == 0 ? " (at the order)" : $" (after {Wording.Time(Hours[place])})";
            return format(values[place]) + (values[place] > 0 ? when : "");
        }
    }

    /// <summary>Draws bands and median into a panel, in the panel's colour.</summary>
    /// <param name="panels">The panels.</param>
    /// <param name="panel">Which of them.</param>
    /// <param name="factor">From the series' unit to the panel's.</param>
    /// <param name="color">Colour of curve and bands.</param>
    public void Draw(TimePanels panels, int panel, double factor, ScottPlot.Color color)
    {
        panels.Band(panel, Hours, Scaled(P05), Scaled(P95), color, 0.18);
        panels.Band(panel, Hours, Scaled(P25), Scaled(P75), color, 0.32);
        panels.Curve(panel, Hours, Scaled(Median), color);

        double[] Scaled(double[] values) => [.. values.Select(value => value * factor)];
    }
}
