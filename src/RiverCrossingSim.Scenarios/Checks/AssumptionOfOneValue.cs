using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>An assumption has one value only, so that it says nothing of doubt.</summary>
sealed class AssumptionOfOneValue : ICheck
{
    public string Code => "RC305";

    public Severity Severity => Severity.Note;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        return scenario
            .Assumptions.Values.Where(assumption => assumption.Value.Minimum == assumption.Value.Maximum)
            .Select(assumption => new Finding(
                $"assumptions.{assumption.Name}.value",
                "one value and no range: the same in every replication"
            ));
    }
}
