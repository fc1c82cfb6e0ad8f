using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Studies;

/// <summary>The points of a design, one by one: the value of each factor; null where the scenario's own is left.</summary>
sealed class SweepPoints
{
    readonly IReadOnlyList<SweepFactor> _factors;
    readonly IReadOnlyList<SweepAxis> _axes;
    readonly Func<long, FactorValue?[]> _point;

    public SweepPoints(SweepStudy study, IReadOnlyList<SweepFactor> factors, IReadOnlyList<SweepAxis> axes)
    {
        (_factors, _axes) = (factors, axes);
        var levels = axes.Select(axis => axis.Factor.Levels.Count).ToArray();
        switch (study.Design)
        {
            case SweepDesign.FullFactorial:
                var factorial = new FullFactorial(levels);
                (Count, _point) = (factorial.Count, index => Leveled([.. factorial.Point(index).Cast<int?>()]));
                break;
            case SweepDesign.OneAtATime:
                var alone = new OneAtATime(levels);
                (Count, _point) = (alone.Count, index => Leveled(alone.Point(index)));
                break;
            case SweepDesign.LatinHypercube:
                var hypercube = new LatinHypercube(study.Points, axes.Count, study.Seed);
                (Count, _point) = (study.Points, index => Sampled(hypercube.Point((int)index)));
                break;
            case SweepDesign.Sobol:
                var sequence = new SobolSequence(axes.Count, study.Scrambling, study.Seed);
                (Count, _point) = (study.Points, index => Sampled(sequence.Point((uint)index)));
                break;
            default:
                throw new ArgumentException($"There is no design {study.Design}.", nameof(study));
        }
    }

    /// <summary>Points.</summary>
    public long Count { get; }

    /// <summary>The values of a point, one for each factor.</summary>
    public FactorValue?[] this[long index] => _point(index);

    FactorValue?[] Leveled(int?[] levels) =>
        Point((axis, factor) => levels[axis] is { } place ? _factors[factor].Levels[place] : null);

    FactorValue?[] Sampled(double[] uniforms) => Point((axis, factor) => _factors[factor].At(uniforms[axis]));

    FactorValue?[] Point(Func<int, int, FactorValue?> value)
    {
        var point = new FactorValue?[_factors.Count];
        foreach (var (place, axis) in _axes.Index())
        {
            foreach (var factor in axis.Members)
            {
                point[factor] = value(place, factor);
            }
        }
        return point;
    }
}
