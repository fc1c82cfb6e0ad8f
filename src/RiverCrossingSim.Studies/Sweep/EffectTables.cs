using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Studies;

/// <summary>Gathers the means by level, and by pairs of levels, of every output.</summary>
public sealed class EffectTables
{
    /// <summary>Pairs of factors beyond these are not tabulated: nobody looks at so many.</summary>
    const int MostPairs = 45;

    readonly SweepPlan _plan;
    readonly FactorLevels[] _levels;
    readonly (int First, int Second)[] _pairs;
    readonly LevelMeans[][] _means;
    readonly LevelMeans[][] _pairMeans;
    readonly int[] _at;

    /// <summary>Empty tables.</summary>
    /// <param name="plan">The study.</param>
    public EffectTables(SweepPlan plan)
    {
        _plan = plan;
        _levels = FactorLevels.Of(plan);
        _at = new int[_levels.Length];
        _pairs = plan.Study.Design == SweepDesign.OneAtATime ? [] : [.. Pairs.Of(_levels.Length).Take(MostPairs)];
        _means = [.. plan.Outputs.Select(_ => Array.ConvertAll(_levels, levels => new LevelMeans(levels.Count)))];
        _pairMeans =
        [
            .. plan.Outputs.Select(_ =>
                Array.ConvertAll(_pairs, p => new LevelMeans(_levels[p.First].Count * _levels[p.Second].Count))
            ),
        ];
    }

    /// <summary>What is added next belongs to this point.</summary>
    public void Enter(IReadOnlyList<FactorValue?> values)
    {
        for (var axis = 0; axis < _at.Length; axis++)
        {
            _at[axis] = _levels[axis].Place(_plan.Axes[axis].Value(_plan, values));
        }
    }

    /// <summary>Adds an output of a replication of the point entered.</summary>
    public void Add(int output, int replication, double value)
    {
        for (var factor = 0; factor < _at.Length; factor++)
        {
            if (_at[factor] >= 0)
            {
                _means[output][factor].Add(_at[factor], replication, value);
            }
        }
        for (var pair = 0; pair < _pairs.Length; pair++)
        {
            var (first, second) = _pairs[pair];
            var cell = (_at[first] * _levels[second].Count) + _at[second];
            _pairMeans[output][pair].Add(cell, replication, value);
        }
    }

    /// <summary>The main effects.</summary>
    /// <param name="omissions">Takes those that cannot be computed.</param>
    public IReadOnlyList<MainEffect> Effects(Omissions omissions) =>
        [
            .. _plan.Outputs.SelectMany(
                (output, o) =>
                    omissions.List(
                        $"what each factor does to {output.Label}",
                        () =>
                            _levels.Select(
                                (levels, factor) =>
                                    new MainEffect(
                                        _plan.Axes[factor].Factor,
                                        output,
                                        [.. Effects(output, levels, _means[o][factor])]
                                    )
                            )
                    )
            ),
        ];

    /// <summary>The means by pairs.</summary>
    /// <param name="omissions">Takes those that cannot be computed.</param>
    public IReadOnlyList<Interaction> Interactions(Omissions omissions) =>
        [
            .. _plan.Outputs.SelectMany(
                (output, o) =>
                    omissions.List(
                        $"what pairs of factors do to {output.Label}",
                        () => _pairs.Select((pair, p) => Interaction(output, pair, _pairMeans[o][p]))
                    )
            ),
        ];

    static IEnumerable<LevelEffect> Effects(Output output, FactorLevels levels, LevelMeans means)
    {
        for (var level = 0; level < levels.Count; level++)
        {
            if (output.Possible(means.Of(level)) is { } mean)
            {
                yield return new LevelEffect(levels.Texts[level], levels.Numbers[level], mean);
            }
        }
    }

    Interaction Interaction(Output output, (int First, int Second) pair, LevelMeans means)
    {
        var (first, second) = (_levels[pair.First], _levels[pair.Second]);
        return new Interaction(
            _plan.Axes[pair.First].Factor,
            _plan.Axes[pair.Second].Factor,
            output,
            first.Texts,
            second.Texts,
            [
                .. Enumerable
                    .Range(0, first.Count)
                    .Select(i =>
                        Enumerable
                            .Range(0, second.Count)
                            .Select(j => output.Possible(means.Of((i * second.Count) + j)))
                            .ToArray()
                    ),
            ]
        );
    }
}
