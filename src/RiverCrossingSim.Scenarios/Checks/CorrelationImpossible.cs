using RiverCrossingSim.Kernel;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>Correlations of assumptions that cannot be, or not together with the others.</summary>
sealed class CorrelationImpossible : ICheck
{
    public string Code => "RC165";

    public Severity Severity => Severity.Error;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        var pairs = new HashSet<(string, string)>();
        var isSound = true;
        foreach (var (i, correlation) in scenario.Correlations.Index())
        {
            var path = $"correlations[{i}]";
            var names = correlation.Between;
            if (names.Distinct().Count() < Math.Max(2, names.Count))
            {
                isSound = false;
                yield return new(
                    $"{path}.between",
                    "a correlation is between two assumptions or more, each named once"
                );
                continue;
            }
            foreach (var name in names.Where(name => scenario.Assumptions[name].Per == DrawnPer.Craft))
            {
                yield return new(
                    $"{path}.between",
                    $"the assumption '{Quoting.Short(name)}' is drawn for each craft, so that it has no one value that could go with another"
                );
            }
            foreach (var name in names.Where(name => scenario.Assumptions[name].Value is JointDraws))
            {
                yield return new(
                    $"{path}.between",
                    $"the assumption '{Quoting.Short(name)}' is drawn from a table, whose rows say what goes with it"
                );
            }
            foreach (var (one, other) in Pairs(names).Where(pair => !pairs.Add(pair)))
            {
                isSound = false;
                yield return new(
                    $"{path}.between",
                    $"the correlation of '{Quoting.Short(one)}' and '{Quoting.Short(other)}' is given twice; keep one of them"
                );
            }
        }
        if (isSound && !AssumptionCopula.IsPossible(scenario.Correlations))
        {
            yield return new(
                "correlations",
                "these cannot all hold together, for what goes with the same thing also goes together, and a pair that is not given counts as 0; "
                    + "bring ranks nearer to 0, or give the pair that is missing"
            );
        }
    }

    static IEnumerable<(string, string)> Pairs(IReadOnlyList<string> names) =>
        from one in names
        from other in names
        where string.CompareOrdinal(one, other) < 0
        select (one, other);
}
