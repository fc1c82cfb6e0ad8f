namespace RiverCrossingSim.Statistics;

/// <summary>The bandwidths of <see cref="BandwidthRule"/>, for finite values in rising order.</summary>
static class Bandwidth
{
    const int Bins = 1024;

    /// <summary>Above 0; 0 only where all values are equal.</summary>
    public static double Of(double[] sorted, BandwidthRule rule)
    {
        if (sorted[0] == sorted[^1])
        {
            return 0;
        }

        var scale = Scale(sorted, 1.34);
        var shrink = Math.Pow(sorted.Length, -0.2);
        return rule switch
        {
            BandwidthRule.Silverman => 0.9 * scale * shrink,
            BandwidthRule.Scott => 1.06 * scale * shrink,
            BandwidthRule.SheatherJones => SheatherJones(sorted, Scale(sorted, 1.349)) ?? 0.9 * scale * shrink,
            _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "There is no such rule."),
        };
    }

    /// <summary>The smaller of sd and IQR / divisor; the sd alone where half of the values are equal.</summary>
    static double Scale(double[] sorted, double divisor)
    {
        var deviation = Math.Sqrt(Moments.Variance(sorted));
        var range = Quartiles.Range(sorted) / divisor;
        return range > 0 ? Math.Min(deviation, range) : deviation;
    }

    /// <summary>
    /// Solves h = (R(K) / (n S(alpha(h))))^(1/5), where S estimates the integral of f''^2; null without a solution, as
    /// for very few or mostly equal values. Pairs of values are counted by the distance of their bins.
    /// </summary>
    static double? SheatherJones(double[] sorted, double scale)
    {
        var n = sorted.Length;
        if (n < 5)
        {
            return null;
        }

        var (pairs, width) = PairsByDistance(sorted);
        var curvature = Functional(pairs, width, n, 1.24 * scale * Math.Pow(n, -1.0 / 7), Fourth);
        var roughness = -Functional(pairs, width, n, 1.23 * scale * Math.Pow(n, -1.0 / 9), Sixth);
        if (!(curvature > 0 && roughness > 0))
        {
            return null;
        }

        var ratio = 1.357 * Math.Pow(curvature / roughness, 1.0 / 7);
        var largest = 1.144 * scale * Math.Pow(n, -0.2);

        // The excess falls with h; widen the bracket downwards and upwards, then halve.
        var (low, high) = (largest / 100, largest);
        for (var i = 0; i < 5 && !(Excess(high) < 0); i++)
        {
            high *= 1.5;
        }

        if (!(Excess(low) > 0 && Excess(high) < 0))
        {
            return null;
        }

        for (var i = 0; i < 40; i++)
        {
            var middle = (low + high) / 2;
            if (Excess(middle) > 0)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }
        return (low + high) / 2;

        double Excess(double h)
        {
            var s = Functional(pairs, width, n, ratio * Math.Pow(h, 5.0 / 7), Fourth);
            return s > 0 ? Math.Pow(1 / (2 * Math.Sqrt(Math.PI) * n * s), 0.2) - h : double.NaN;
        }
    }

    static (double[] Pairs, double Width) PairsByDistance(double[] sorted)
    {
        var width = (sorted[^1] - sorted[0]) * 1.01 / Bins;
        var counts = new double[Bins];
        foreach (var value in sorted)
        {
            counts[(int)((value - sorted[0]) / width)]++;
        }

        var pairs = new double[Bins];
        for (var i = 0; i < Bins; i++)
        {
            if (counts[i] == 0)
            {
                continue;
            }

            pairs[0] += counts[i] * (counts[i] - 1) / 2;
            for (var j = i + 1; j < Bins; j++)
            {
                pairs[j - i] += counts[i] * counts[j];
            }
        }
        return (pairs, width);
    }

    /// <summary>The mean of a derivative of the normal kernel over all pairs, each value with itself included.</summary>
    static double Functional(
        double[] pairs,
        double width,
        int n,
        double h,
        (int Order, Func<double, double> Polynomial) derivative
    )
    {
        var sum = n * derivative.Polynomial(0);
        for (var i = 0; i < pairs.Length; i++)
        {
            var square = i * width / h * (i * width / h);
            if (square > 1000)
            {
                break;
            }

            sum += 2 * pairs[i] * Math.Exp(-square / 2) * derivative.Polynomial(square);
        }
        return sum / (n * (n - 1.0) * Math.Pow(h, derivative.Order + 1) * Math.Sqrt(2 * Math.PI));
    }

    // Hermite polynomials of the squared argument.
    static (int Order, Func<double, double> Polynomial) Fourth => (4, s => (s * s) - (6 * s) + 3);

    static (int Order, Func<double, double> Polynomial) Sixth => (6, s => (s * s * s) - (15 * s * s) + (45 * s) - 15);
}
