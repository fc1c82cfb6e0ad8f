using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Results;

/// <summary>
/// <c>stages.csv</c>: what the force's vehicles and people were at in each hour, or longer where the horizon is far: vehicle hours and
/// person hours by stage, means over the replications. A stage on which nobody ever was is left out.
/// </summary>
public static class StagesFile
{
    /// <summary>Its columns, described.</summary>
    public static IReadOnlyList<FileColumn> Columns { get; } =
    [
        new("from_h", "h", "Begin of the period, hours after the order."),
        new("to_h", "h", "End of the period."),
        new("stage", "", "What they were at; a stage on which nobody ever was is left out."),
        new("vehicle_h", "h", "Hours that all vehicles together were at it in the period, mean over the replications."),
        new(
            "person_h",
            "h",
            "Hours that all people together were at it in the period, riders included, mean over the replications."
        ),
    ];

    /// <summary>Writes the hours.</summary>
    /// <param name="stages">What everybody was at.</param>
    /// <param name="writer">Where to.</param>
    public static void Write(StageTimes stages, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(stages);
        using var csv = CsvFormat.To(writer);
        csv.WriteHeader([.. Columns.Select(column => column.Name)]);
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
