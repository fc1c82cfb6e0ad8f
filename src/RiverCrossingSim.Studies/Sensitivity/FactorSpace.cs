using RiverCrossingSim.Kernel;
using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Studies;

/// <summary>
/// A scenario as a function of numbers: assumptions as probabilities, chance and the remaining assumptions as indices
/// of what is drawn.
/// </summary>
sealed class FactorSpace
{
    /// <summary>The name of the factor that assumptions drawn together are.</summary>
    const string DrawnTogether = "assumptions drawn together";

    readonly int[][] _inputs;
    readonly int _assumptions;
    readonly bool _others;
    readonly AssumptionCopula _copula;

    public FactorSpace(Scenario scenario, IReadOnlyList<string>? wanted)
    {
        var assumptions = scenario.Assumptions.Values.ToList();
        var varying = assumptions.Where(assumption => assumption.Value is not Constant).ToList();
        bool IsWanted(Assumption assumption) => wanted is null || wanted.Contains(assumption.Name);
        var together = varying.Where(assumption => assumption.Value is JointDraws).ToList();
        // Whole rows are drawn, so they are one factor, whichever of them is wanted.
        var rows = together.Exists(IsWanted) ? together : [];
        var inputs = varying
            .Where(assumption => assumption is { Per: DrawnPer.Run, Value: not JointDraws } && IsWanted(assumption))
            .ToList();
        _assumptions = assumptions.Count;
        _inputs =
        [
            .. inputs.Select(assumption => new[] { assumptions.IndexOf(assumption) }),
            .. rows is []
                ? Array.Empty<int[]>()
                :
                [
                    [.. rows.Select(assumption => assumptions.IndexOf(assumption))],
                ],
        ];
        _others = varying.Count > inputs.Count + rows.Count;
        var correlations = scenario
            .Correlations.Select(one =>
                one with
                {
                    Between = [.. one.Between.Where(name => inputs.Exists(input => input.Name == name))],
                }
            )
            .ToList();
        _copula = new AssumptionCopula(scenario with { Correlations = correlations });
        Together = Connected(correlations, [.. inputs.Select(input => input.Name)]);
        var others = varying.Except(inputs).Except(rows).Select(assumption => assumption.Name);
        Factors =
        [
            .. inputs.ConvertAll(assumption => new SensitivityFactor(
                assumption.Name,
                FactorKind.Assumption,
                ScenarioFile.ValueText(assumption)
            )),
            .. rows is []
                ? Array.Empty<SensitivityFactor>()
                :
                [
                    new SensitivityFactor(
                        DrawnTogether,
                        FactorKind.Assumption,
                        $"one row of a table: {string.Join(", ", rows.Select(assumption => assumption.Name))}"
                    ),
                ],
            new SensitivityFactor("chance", FactorKind.Chance, "all that is drawn anew at each happening"),
            .. _others
                ? [new SensitivityFactor("other assumptions", FactorKind.OtherAssumptions, string.Join(", ", others))]
                : Array.Empty<SensitivityFactor>(),
        ];
    }

    /// <summary>All factors: inputs, chance, the others.</summary>
    public IReadOnlyList<SensitivityFactor> Factors { get; }

    /// <summary>Factors that can be set to a quantile.</summary>
    public int Inputs => _inputs.Length;

    /// <summary>Factors that are only drawn by an index: chance, and the others where there are any.</summary>
    public int Streams => _others ? 2 : 1;

    /// <summary>Assumptions of the scenario, whether they are factors or not.</summary>
    public int Assumptions => _assumptions;

    /// <summary>The inputs that are correlated with each other, those of a group together; none where nothing is.</summary>
    public IReadOnlyList<int[]> Together { get; }

    /// <summary>
    /// The uniforms of the inputs at a point, whose numbers are independent of each other: of inputs that are correlated the first takes its
    /// number, and each other one what its number makes of it, given those before it.
    /// </summary>
    /// <param name="point">The point.</param>
    public double[] Uniforms(SamplePoint point)
    {
        var uniforms = new double[_assumptions];
        Draws(point, uniforms);
        return [.. _inputs.Select(places => uniforms[places[0]])];
    }

    /// <summary>The replication at a point.</summary>
    /// <param name="point">The point.</param>
    /// <param name="uniforms">Takes the uniforms of the <see cref="Assumptions"/>.</param>
    /// <returns>The indices of which the other assumptions and chance are drawn.</returns>
    public (uint Assumptions, uint Chance) Draws(SamplePoint point, Span<double> uniforms)
    {
        uniforms.Fill(double.NaN);
        for (var input = 0; input < _inputs.Length; input++)
        {
            foreach (var place in _inputs[input])
            {
                uniforms[place] = point.Unit[input];
            }
        }
        _copula.Correlate(uniforms);
        return (_others ? point.Streams[1] : 0, point.Streams[0]);
    }

    /// <summary>The inputs that correlations connect, directly or through others.</summary>
    static List<int[]> Connected(IEnumerable<Correlation> correlations, List<string> inputs)
    {
        var groups = new List<HashSet<int>>();
        foreach (var correlation in correlations.Where(one => one.Between.Count > 1))
        {
            HashSet<int> joined = [.. correlation.Between.Select(name => inputs.IndexOf(name))];
            foreach (var met in groups.Where(group => group.Overlaps(joined)).ToList())
            {
                joined.UnionWith(met);
                groups.Remove(met);
            }
            groups.Add(joined);
        }
        return [.. groups.Select(group => group.Order().ToArray())];
    }
}
