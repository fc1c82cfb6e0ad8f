using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>The force has more units, people or vehicles than can be followed.</summary>
sealed class ForceTooLarge : ICheck
{
    public string Code => "RC123";

    public Severity Severity => Severity.Error;

    const double MostUnits = 1_000_000;
    const double MostPeople = int.MaxValue;
    const double MostVehicles = 10_000_000;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        var (units, people, vehicles) = (0d, 0d, 0d);
        foreach (var unit in scenario.Force.Units)
        {
            units += unit.Count;
            people += (double)unit.Count * unit.Personnel;
            vehicles += unit.Count * unit.Vehicles.Values.Sum(count => (double)count);
        }
        foreach (
            var (what, number, most) in new[]
            {
                ("units", units, MostUnits),
                ("people", people, MostPeople),
                ("vehicles", vehicles, MostVehicles),
            }
        )
        {
            if (number > most)
            {
                yield return new(
                    "force.units",
                    $"the force has {MeasureText.Count(number)} {what}; at most {MeasureText.Count(most)} can be followed"
                );
            }
        }
    }
}
