using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>A unit has more wounded than people.</summary>
sealed class WoundedExceedPersonnel : ICheck
{
    public string Code => "RC102";

    public Severity Severity => Severity.Error;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        for (var i = 0; i < scenario.Force.Units.Count; i++)
        {
            var unit = scenario.Force.Units[i];
            if (unit.Wounded > unit.Personnel)
            {
                yield return new(
                    $"force.units[{i}].wounded",
                    $"{unit.Wounded} of the {unit.Personnel} people of '{unit.Name}' cannot be wounded"
                );
            }
        }
    }
}
