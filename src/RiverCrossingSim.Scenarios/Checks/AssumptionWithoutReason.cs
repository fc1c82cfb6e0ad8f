using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>An assumption says neither where it comes from nor why its range is what it is.</summary>
sealed class AssumptionWithoutReason : ICheck
{
    public string Code => "RC303";

    public Severity Severity => Severity.Note;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        return scenario
            .Assumptions.Values.Where(assumption => assumption is { Source: null, Note: null })
            .Select(assumption => new Finding(
                $"assumptions.{assumption.Name}",
                "a 'source' or a 'note' tells the reader of the report why the range is what it is"
            ));
    }
}
