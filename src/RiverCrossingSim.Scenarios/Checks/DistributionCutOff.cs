using RiverCrossingSim.Kernel;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>The limits of a normal distribution cut most of it off, so that it is no bell any more.</summary>
sealed class DistributionCutOff : ICheck
{
    public string Code => "RC202";

    public Severity Severity => Severity.Warning;

    const double Least = 0.5;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        foreach (var leaf in Leaves.Of(scenario))
        {
            var distribution = leaf.Value as Distribution ?? (leaf.Value as Quantity.Drawn)?.Distribution;
            if (distribution is not Normal normal || Kept(normal) is not (< Least and var kept))
            {
                continue;
            }

            yield return new(
                leaf.Path,
                $"min and max leave only {MeasureText.Percent(kept)} of the bell of {leaf.Text}; triangular or uniform says what is meant"
            );
        }
    }

    static double Kept(Normal normal)
    {
        var (mean, sd, min, max) = (
            normal.Parameters[0],
            normal.Parameters[1],
            normal.Parameters[2],
            normal.Parameters[3]
        );
        var whole = new Normal(mean, sd);
        return (double.IsFinite(max) ? whole.Cumulative(max) : 1) - (double.IsFinite(min) ? whole.Cumulative(min) : 0);
    }
}
