using RiverCrossingSim.Kernel;
using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Studies;

/// <summary>Makes out the values of a factor.</summary>
sealed class FactorMaking(SweepStudy study, ScenarioSource source, Scenario scenario, RecordReading<SweepStudy> reading)
{
    const int UsualLevels = 3;

    bool IsSampled => study.Design is SweepDesign.LatinHypercube or SweepDesign.Sobol;

    /// <summary>The factor; null where it is wrong, which is then reported.</summary>
    public SweepFactor? Make(string name, Factor factor)
    {
        var path = $"factors.{name}";
        var assumption = factor.Path is null ? scenario.Assumptions.GetValueOrDefault(name) : null;
        if (factor.Path is null && assumption is null)
        {
            var advice = NearestName.Of(name, scenario.Assumptions.Keys) is { } nearest
                ? $"; did you mean '{nearest}'?"
                : "";
            return Wrong(
                ProblemCodes.Reference,
                path,
                $"{path} has no path, and the scenario has no assumption {Quoting.Show(name)}{advice}"
            );
        }
        var ways = new[]
        {
            factor.Values.Count > 0,
            factor.From is not null || factor.To is not null,
            factor.Distribution is not null,
        };
        if (ways.Count(way => way) > 1)
        {
            return Wrong(
                ProblemCodes.Form,
                path,
                $"{path} has values in several ways; it takes values, or from and to, or a distribution"
            );
        }
        var target = factor.Path ?? $"assumptions.{name}";
        return ways switch
        {
            [true, _, _] => Listed(name, target, factor.Values),
            [_, true, _] => Ranged(name, target, factor, assumption),
            [_, _, true] => Drawn(name, target, factor.Distribution!, factor.Dimension, factor.Levels),
            _ when assumption is { } own => Drawn(name, target, own.Value, own.Dimension, factor.Levels),
            _ => Wrong(
                ProblemCodes.Missing,
                path,
                $"{path} has no values; it takes values, or from and to, or a distribution"
            ),
        };
    }

    /// <summary>A factor that takes each of some values.</summary>
    public static SweepFactor Listed(string name, string target, IReadOnlyList<string> values)
    {
        var measured = values.Select(value => Measured.Read(value, out _)).ToList();
        var first = measured[0];
        var numeric = measured.All(value => value is not null && (value.Value.Dimension == first!.Value.Dimension));
        var scale = numeric ? FactorScale.Written(values[0], first!.Value, whole: false) : null;
        var levels = values.Zip(
            measured,
            (text, value) => scale?.Value(text, value!.Value) ?? new FactorValue(text, null)
        );
        return new SweepFactor(name, target, scale?.Symbol ?? "", [.. levels], null);
    }

    SweepFactor? Ranged(string name, string target, Factor factor, Assumption? assumption)
    {
        if (
            Number($"factors.{name}.from", factor.From) is not { } from
            || Number($"factors.{name}.to", factor.To) is not { } to
        )
        {
            return null;
        }
        if (from.Dimension != to.Dimension && from.Value != 0 && to.Value != 0)
        {
            return Wrong(
                ProblemCodes.Unit,
                $"factors.{name}.to",
                $"factors.{name}: {factor.From} and {factor.To} do not measure the same"
            );
        }
        var whole =
            from.Dimension is null
            && (source.DimensionOf(target) == Dimension.Count || assumption?.Value is IntegerUniform)
            && from.Value == Math.Floor(from.Value)
            && to.Value == Math.Floor(to.Value);
        var scale =
            from.Value == 0
                ? FactorScale.Written(factor.To!, to, whole)
                : FactorScale.Written(factor.From!, from, whole);
        var count = factor.Levels ?? UsualLevels;
        var values = Enumerable.Range(0, count).Select(i => scale.Value(At(i / (count - 1.0)))).Distinct();
        return new SweepFactor(
            name,
            target,
            scale.Symbol,
            [.. values],
            IsSampled && factor.Levels is null ? u => scale.Value(whole ? Slice(u) : At(u)) : null
        );

        double At(double share) => from.Value + ((to.Value - from.Value) * share);

        // Every whole number of the range is as likely as any other.
        double Slice(double u) =>
            Math.Min(from.Value, to.Value) + Math.Floor((Math.Abs(to.Value - from.Value) + 1) * u);
    }

    SweepFactor Drawn(string name, string target, Distribution distribution, Dimension dimension, int? levels)
    {
        var scale = FactorScale.Of(dimension, distribution.Median, whole: distribution is IntegerUniform);
        var count = levels ?? UsualLevels;
        var values = Enumerable
            .Range(0, count)
            .Select(i => scale.Value(distribution.Quantile((i + 0.5) / count)))
            .Distinct();
        return new SweepFactor(
            name,
            target,
            scale.Symbol,
            [.. values],
            IsSampled && levels is null ? u => scale.Value(distribution.Quantile(u)) : null
        );
    }

    Measured? Number(string path, string? text)
    {
        if (text is null)
        {
            Wrong(ProblemCodes.Missing, path, $"{path} is missing; a range has from and to");
            return null;
        }
        if (Measured.Read(text, out var problem) is { } measured)
        {
            return measured;
        }
        Wrong(problem.Code, path, $"{path}: {problem.Message}");
        return null;
    }

    SweepFactor? Wrong(string code, string path, string message)
    {
        reading.Error(code, path, message);
        return null;
    }
}
