using RiverCrossingSim.Model;

namespace RiverCrossingSim.Validation;

/// <summary>
/// The naive rule, craft x load x trips: what the sites carry in the time if nothing goes wrong, nobody marches and nobody
/// waits, and never more than there are. It knows nothing of losses.
/// </summary>
/// <param name="scenario">The scenario.</param>
sealed class NaiveRule(Scenario scenario)
{
    readonly long _people = scenario.Force.Personnel;
    readonly long _vehicles = scenario.Force.Vehicles;
    readonly double _hours = scenario.Horizon.TotalHours;

    /// <summary>What the rule says of an output.</summary>
    /// <param name="output">The output's name.</param>
    /// <param name="pace">The pace with the replication's assumptions.</param>
    /// <returns>Null where it has nothing to say.</returns>
    public double? Says(string output, UndisturbedPace pace)
    {
        var across = Across(output, pace);
        if (output == Headline.VehiclesAcross.Name)
        {
            return _vehicles * Share(pace.VehiclesHours, across);
        }
        if (output == Headline.PersonnelAcross.Name)
        {
            // As many of the people ride as there are in the vehicles; the slower of the two parts decides for all.
            return _people * Share(pace.Hours, across);
        }
        if (output == "duration" || output == Headline.Duration.Name || output == Headline.Clearance.Name)
        {
            return Math.Min(pace.Hours, _hours);
        }
        return TimeOf(output) is (var share, var isOfVehicles)
            ? Math.Min(
                _hours,
                share <= across ? 0 : (share - across) / (1 - across) * (isOfVehicles ? pace.VehiclesHours : pace.Hours)
            )
            : null;
    }

    /// <summary>The share of those whom an output counts, vehicles or people, that is across when the clock starts, from 0 to 1.</summary>
    /// <param name="output">The output's name.</param>
    /// <param name="pace">The pace with the replication's assumptions.</param>
    public static double Across(string output, UndisturbedPace pace) =>
        output == Headline.VehiclesAcross.Name || TimeOf(output) is { IsOfVehicles: true }
            ? pace.Across.Vehicles
            : pace.Across.People;

    // Of what is not across yet, the part that goes over by the horizon.
    double Share(double hours, double across) => across + ((1 - across) * (hours <= _hours ? 1 : _hours / hours));

    static (double Share, bool IsOfVehicles)? TimeOf(string output)
    {
        foreach (var share in Headline.Shares)
        {
            if (output == Headline.VehiclesTime(share).Name)
            {
                return (share / 100d, true);
            }
            if (output == Headline.PersonnelTime(share).Name)
            {
                return (share / 100d, false);
            }
        }
        return null;
    }
}
