using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>A unit has too few people to man its vehicles.</summary>
sealed class CrewsExceedPersonnel : ICheck
{
    public string Code => "RC101";

    public Severity Severity => Severity.Error;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        for (var i = 0; i < scenario.Force.Units.Count; i++)
        {
            var unit = scenario.Force.Units[i];
            var crews = scenario.Crews(unit);
            if (crews > unit.Personnel)
            {
                yield return new(
                    $"force.units[{i}].personnel",
                    $"the vehicles of '{unit.Name}' need crews of {crews} people, and it has {unit.Personnel}; personnel includes the crews"
                );
            }
        }
    }
}
