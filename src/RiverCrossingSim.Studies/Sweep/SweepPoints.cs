using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Studies;

/// <summary>The points of a design, one by one: the value of each factor; null where the scenario's own is left.</summary>
sealed class SweepPoints
{
    readonly IReadOnlyList<SweepFactor> _factors;
    readonly Func<long, FactorValue?[]> _point;

    public SweepPoints(SweepStudy study, IReadOnlyList<SweepFactor> factors)
    {
        _factors = factors;
        var levels = factors.Select(factor => factor.Levels.Count).ToArray();
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
                var hypercube = new LatinHypercube(study.Points, factors.Count, study.Seed);
                (Count, _point) = (study.Points, index => Sampled(hypercube.Point((int)index)));
                break;
            case SweepDesign.Sobol:
                var sequence = new SobolSequence(factors.Count, study.Scrambling, study.Seed);
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
        [.. levels.Select((level, factor) => level is { } place ? _factors[factor].Levels[place] : null)];

    FactorValue?[] Sampled(double[] uniforms) =>
        [.. uniforms.Select((uniform, factor) => _factors[factor].At(uniform))];
}
