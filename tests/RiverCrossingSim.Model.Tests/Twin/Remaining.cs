namespace RiverCrossingSim.Model.Tests.Twin;

/// <summary>What headquarters makes of work of which it knows only that it takes between two times, any of them as likely.</summary>
sealed class Remaining(Between seconds)
{
    // The middles of 64 equal shares of the likelihood.
    readonly List<double> _quantiles =
    [
        .. Enumerable.Range(0, 64).Select(i => seconds.Least + (i + 0.5) / 64 * (seconds.Most - seconds.Least)),
    ];

    /// <summary>The mean of the whole, seconds.</summary>
    public double Mean => MeanOf(_quantiles);

    /// <summary>The mean of what remains after some seconds; what has outlasted all of them, a twentieth of the longest.</summary>
    public double After(double elapsed)
    {
        var longer = _quantiles.Where(quantile => quantile > elapsed).ToList();
        return longer.Count > 0 ? MeanOf(longer) - elapsed : 0.05 * _quantiles[^1];
    }

    // From the longest on, so that the sum has the same rounding as the model's.
    static double MeanOf(List<double> quantiles)
    {
        var sum = 0d;
        for (var i = quantiles.Count - 1; i >= 0; i--)
        {
            sum += quantiles[i];
        }
        return sum / quantiles.Count;
    }
}
