namespace RiverCrossingSim.Model.Tests.Twin;

/// <summary>Puts what the model tells into the twin's words.</summary>
sealed class Telling
{
    readonly Dictionary<string, List<int>> _vehicles = [];

    /// <summary>What it has told.</summary>
    public List<TwinEvent> Told { get; } = [];

    /// <summary>Hears one happening.</summary>
    public void Hear(Happening happening)
    {
        if (Words(happening) is { } words)
        {
            Told.Add(new TwinEvent(happening.At.TotalHours, words));
        }
    }

    string? Words(in Happening h) =>
        h.Kind switch
        {
            HappeningKind.Moved => Moved(h),
            HappeningKind.Hurt => $"{h.Killed} of {h.Unit} are killed",
            HappeningKind.CastOff => $"ferry {h.Craft} casts off with {h.Vehicles} vehicles and {h.People} people",
            HappeningKind.Landed => $"ferry {h.Craft} lands with {h.Vehicles} vehicles and {h.People} people",
            HappeningKind.Returned => $"ferry {h.Craft} is back",
            HappeningKind.Disabled => $"ferry {h.Craft} is disabled",
            HappeningKind.Sunk => $"ferry {h.Craft} goes down",
            HappeningKind.Struck => $"{h.Place} is struck",
            HappeningKind.Damaged => $"{h.Place} is {h.Detail}",
            HappeningKind.Restored => $"{h.Place} is {h.Detail} again",
            HappeningKind.Closed => $"{h.Place} is closed, {h.By}, {Until(h.UntilHours!.Value)}",
            HappeningKind.Opened => $"{h.Place} is no longer closed, {h.By}",
            // A party that parts or joins another stays where it is; what counts is who goes aboard. A round that hits is
            // told with the strike.
            HappeningKind.Began
            or HappeningKind.Assigned
            or HappeningKind.Parted
            or HappeningKind.Merged
            or HappeningKind.CameToWork
            or HappeningKind.Hit => null,
            _ => throw new NotSupportedException($"The twin knows nothing of {h.Kind}."),
        };

    string? Moved(in Happening h)
    {
        var who = h.Vehicle.Length > 0 ? $"{h.Unit} {Number(h)}" : $"{h.People} of {h.Unit} on foot";
        return h.To switch
        {
            LoadState.Marching => $"sets out: {who}",
            LoadState.Waiting => $"waits at {h.Place}: {who}",
            LoadState.Loading => $"goes aboard: {who}",
            LoadState.Crossing when h.Place == "bridge" => $"drives on: {who}",
            LoadState.Across => $"is across: {who}",
            LoadState.Stranded => $"is stranded: {who}",
            LoadState.Lost when h.Vehicle.Length > 0 => $"is lost: {who}",
            _ => null,
        };
    }

    // Which of its unit's vehicles it is, in the order in which they were first heard of.
    int Number(in Happening h)
    {
        if (!_vehicles.TryGetValue(h.Unit, out var loads))
        {
            loads = _vehicles[h.Unit] = [];
        }
        if (!loads.Contains(h.Load))
        {
            loads.Add(h.Load);
        }
        return loads.IndexOf(h.Load) + 1;
    }

    static string Until(double hours) => double.IsInfinity(hours) ? "for good" : $"until {hours:0.000000} h";
}
