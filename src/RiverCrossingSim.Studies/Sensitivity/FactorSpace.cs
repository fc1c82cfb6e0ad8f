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
    readonly int[] _inputs;
    readonly int _assumptions;
    readonly bool _others;

    public FactorSpace(Scenario scenario, IReadOnlyList<string>? wanted)
    {
        var assumptions = scenario.Assumptions.Values.ToList();
        var varying = assumptions.Where(assumption => assumption.Value is not Constant).ToList();
        var inputs = varying
            .Where(assumption => assumption.Per == DrawnPer.Run && (wanted is null || wanted.Contains(assumption.Name)))
            .ToList();
        _assumptions = assumptions.Count;
        _inputs = [.. inputs.ConvertAll(assumptions.IndexOf)];
        _others = varying.Count > inputs.Count;
        var others = varying.Except(inputs).Select(assumption => assumption.Name);
        Factors =
        [
            .. inputs.ConvertAll(assumption => new SensitivityFactor(
                assumption.Name,
                FactorKind.Assumption,
                ScenarioFile.ValueText(assumption)
            )),
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

    /// <summary>The replication at a point.</summary>
    /// <param name="point">The point.</param>
    /// <param name="uniforms">Takes the uniforms of the <see cref="Assumptions"/>.</param>
    /// <returns>The indices of which the other assumptions and chance are drawn.</returns>
    public (uint Assumptions, uint Chance) Draws(SamplePoint point, Span<double> uniforms)
    {
        uniforms.Fill(double.NaN);
        for (var input = 0; input < _inputs.Length; input++)
        {
            uniforms[_inputs[input]] = point.Unit[input];
        }
        return (_others ? point.Streams[1] : 0, point.Streams[0]);
    }
}
