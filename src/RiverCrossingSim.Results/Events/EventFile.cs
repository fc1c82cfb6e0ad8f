using CsvHelper;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Results;

/// <summary>
/// <c>events.csv</c>: everything that happened in one replication, an event a row, in order. Cells that do not belong to a
/// kind of event are empty, and so is the end of a closure for good.
/// </summary>
public sealed class EventFile : IDisposable
{
    /// <summary>The columns, and what stands in them.</summary>
    public static IReadOnlyList<(string Name, string About)> Columns { get; } =
    [
        ("event", "number of the event, from 1"),
        ("time_h", "hours after the order"),
        ("kind", "what happened"),
        ("place", "site, route, link or assembly area"),
        ("by", "fire source, disruption, or cause of a closure"),
        ("detail", "kind of target, condition of a bridge, and the like"),
        ("unit", "unit of the load, numbered where there are several alike"),
        ("load", "number of the load in this replication"),
        ("vehicle", "type of vehicle; empty for dismounted people"),
        ("vehicles", "vehicles of the load, or aboard the craft"),
        ("people", "people of the load, or aboard the craft"),
        ("from", "state before"),
        ("to", "state now"),
        ("craft", "number of the craft, from 1"),
        ("trip", "trip of the craft, from 1"),
        ("amount", "rounds, sections or craft"),
        ("killed", "people killed"),
        ("wounded", "people hurt and not killed"),
        ("until_h", "until when, hours after the order, as far as known then"),
    ];

    readonly CsvWriter _csv;

    /// <summary>Begins a file with its heading.</summary>
    /// <param name="writer">Where to; it is left open.</param>
    public EventFile(TextWriter writer)
    {
        _csv = CsvFormat.To(writer);
        _csv.WriteHeader([.. Columns.Select(column => column.Name)]);
    }

    /// <summary>Events written.</summary>
    public long Count { get; private set; }

    /// <summary>Writes an event.</summary>
    public void Write(Happening happening)
    {
        _csv.WriteField(++Count);
        _csv.WriteNumber(happening.At.TotalHours);
        _csv.WriteField(Names.Kebab(happening.Kind));
        _csv.WriteField(happening.Place);
        _csv.WriteField(happening.By);
        _csv.WriteField(happening.Detail);
        _csv.WriteField(happening.Unit);
        WriteCount(happening.Load);
        _csv.WriteField(happening.Vehicle);
        var isOfPeople = happening.Load > 0 || happening.Craft > 0 || happening.Kind == HappeningKind.Began;
        WriteCount(happening.Vehicles, isOfPeople);
        WriteCount(happening.People, isOfPeople);
        WriteState(happening.From);
        WriteState(happening.To);
        WriteCount(happening.Craft);
        WriteCount(happening.Trip);
        WriteCount(happening.Amount);
        WriteCount(happening.Killed, happening.Kind == HappeningKind.Hurt);
        WriteCount(happening.Wounded, happening.Kind == HappeningKind.Hurt);
        _csv.WriteNumber(happening.UntilHours ?? double.PositiveInfinity);
        _csv.EndRecord();
    }

    /// <inheritdoc/>
    public void Dispose() => _csv.Dispose();

    void WriteCount(int count, bool always = false) => _csv.WriteField(count > 0 || always ? count : (int?)null);

    void WriteState(LoadState? state) => _csv.WriteField(state is { } known ? Names.Kebab(known) : "");
}
