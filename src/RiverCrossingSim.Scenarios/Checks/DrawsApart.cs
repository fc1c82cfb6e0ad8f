using RiverCrossingSim.Kernel;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>Assumptions that are drawn together are not columns of one table, or one of them is drawn for each craft.</summary>
sealed class DrawsApart : ICheck
{
    public string Code => "RC170";

    public Severity Severity => Severity.Error;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        (string Name, JointDraws Rows)? first = null;
        foreach (var assumption in scenario.Assumptions.Values)
        {
            if (assumption.Value is not JointDraws draws)
            {
                continue;
            }
            if (assumption.Per == DrawnPer.Craft)
            {
                yield return new(
                    $"assumptions.{assumption.Name}.per",
                    "draws holds for a whole replication, with the other columns of its table; take away 'per: craft'"
                );
            }
            first ??= (assumption.Name, draws);
            if (!draws.HasRowsOf(first.Value.Rows))
            {
                yield return new(
                    $"assumptions.{assumption.Name}.value",
                    $"all draws are columns of one table, but this has {draws.Values.Length} rows with weights of its own and '{Quoting.Short(first.Value.Name)}' {first.Value.Rows.Values.Length}; give both the same rows and weights, or write discrete for what is by itself"
                );
            }
        }
    }
}
