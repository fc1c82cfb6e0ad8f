namespace RiverCrossingSim.Model;

// What headquarters expects of a site.
public abstract partial class Crossing
{
    readonly Closing[] _closings;
    readonly ulong _misjudged;
    uint _closuresHeard;

    /// <summary>Its number among the sites of the scenario.</summary>
    internal int Number { get; set; }

    /// <summary>What headquarters expects of it.</summary>
    internal Outlook Outlook => field ??= MakeOutlook();

    /// <summary>The most vehicles that may wait here and be under way; infinite where the scenario sets no limit.</summary>
    internal double VehicleRoom { get; private set; }

    /// <summary>The most people on foot who may wait here and be under way; infinite where the scenario sets no limit.</summary>
    internal double PersonRoom { get; private set; }

    /// <summary>How many wait here and are under way: people on foot, or vehicles.</summary>
    internal int Called(bool onFoot) =>
        onFoot ? Persons.Demand.Persons + Coming.Persons : Vehicles.Demand.Vehicles + Coming.Vehicles;

    /// <summary>The work of those who wait here and are under way, up to a priority.</summary>
    internal long CalledWork(int priority, bool onFoot) =>
        LineOf(onFoot).Demand.Work(priority, onFoot) + Coming.Work(priority, onFoot);

    /// <summary>One of a kind is other work than before.</summary>
    /// <param name="units">The work of one: of a person on foot, then of a vehicle of each type.</param>
    internal void Weigh(ReadOnlySpan<long> units)
    {
        Vehicles.Demand.Weigh(units);
        Persons.Demand.Weigh(units);
        Coming.Weigh(units);
    }

    /// <summary>The line of people on foot, or of vehicles.</summary>
    internal WaitingLine LineOf(bool onFoot) => onFoot ? Persons : Vehicles;

    /// <summary>When it is expected to be open for such a load, its operating window apart; now where it is.</summary>
    /// <param name="type">The type of vehicle; null for people on foot.</param>
    internal TimeSpan ExpectedOpening(VehicleType? type)
    {
        var opening = Now;
        var isClosed = Gate.OpensAt > Now;
        for (var place = 0; isClosed && place < _closings.Length && opening < Moment.Never; place++)
        {
            if (place != Gate.WindowPlace && place != Gate.RepairPlace && Gate.Until(place) > Now)
            {
                opening = Moment.Later(opening, Expected(place));
            }
        }
        return Moment.Later(opening, ExpectedRepair(type));
    }

    /// <summary>When its damage is expected to be mended as far as such a load needs; now where it is.</summary>
    /// <param name="type">The type of vehicle; null for people on foot.</param>
    private protected virtual TimeSpan ExpectedRepair(VehicleType? type) =>
        Gate.Until(Gate.RepairPlace) > Now ? Expected(Gate.RepairPlace) : Now;

    /// <summary>The time from one entry to the next, for a site that loads enter one after another.</summary>
    /// <param name="type">The type of vehicle; null for people on foot.</param>
    internal virtual TimeSpan MeanHeadway(VehicleType? type) =>
        Moment.Seconds(1 / (type is null ? PersonRate : VehicleRate));

    /// <summary>The time from entering to the far bank, for a site that loads enter one after another.</summary>
    /// <param name="type">The type of vehicle; null for people on foot.</param>
    internal virtual TimeSpan MeanPassage(VehicleType? type) => TimeSpan.Zero;

    /// <summary>When the next load may enter, closures apart.</summary>
    internal virtual TimeSpan EntryFree => Now;

    private protected virtual Outlook MakeOutlook() => new LaneOutlook(World, this, Hours);

    void BeginOutlook()
    {
        _closuresHeard = 0;
        Array.Clear(_closings);
        VehicleRoom = World.Value(Site.WaitingVehicles);
        PersonRoom = World.Value(Site.WaitingPersons);
    }

    // Of two closures for one cause the one that ends later counts.
    void Hear(Closure cause, TimeSpan until, Quantity? usual) =>
        _closings[Gate.PlaceOf(cause)] = World.Estimates.Hear(usual, until, _misjudged, _closuresHeard++);

    TimeSpan Expected(int place)
    {
        var until = Gate.Until(place);
        return until >= Moment.Never && _closings[place].Usual is null
            ? Moment.Never
            : Now + World.Estimates.Remaining(_closings[place]);
    }
}
