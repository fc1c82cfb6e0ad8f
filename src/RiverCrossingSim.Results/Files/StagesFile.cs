using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Results;

/// <summary>
/// <c>stages.csv</c>: what the force's vehicles and people were at in each hour, or longer where the horizon is far: vehicle hours and
/// person hours by stage, means over the replications. A stage on which nobody ever was is left out.
/// </summary>
public static class StagesFile
{
    /// <summary>Writes the hours.</summary>
    /// <param name="stages">What everybody was at.</param>
    /// <param name="writer">Where to.</param>
    public static void Write(StageTimes stages, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(stages);
        using var csv = CsvFormat.To(writer);
        csv.WriteHeader(["from_h", "to_h", "stage", "vehicle_h", "person_h"]);
        foreach (var stage in stages.Layout.Stages)
        {
            var (vehicles, people) = (stages.VehicleHours(stage), stages.PersonHours(stage));
            if (vehicles.All(hours => hours == 0) && people.All(hours => hours == 0))
            {
                continue;
            }
            for (var period = 0; period < vehicles.Length; period++)
            {
                csv.WriteNumber((period * stages.Layout.Period).TotalHours);
                csv.WriteNumber(((period + 1) * stages.Layout.Period).TotalHours);
                csv.WriteField(stage.Column);
                csv.WriteNumber(vehicles[period]);
                csv.WriteNumber(people[period]);
                csv.EndRecord();
            }
        }
    }
}
