namespace RiverCrossingSim.Model;

// Craft that break down on the water by themselves.
sealed partial class CraftCrossing
{
    readonly int? _breakdownsPlace;
    double _breakdownChance;
    int _breakdowns;

    Quantity BreakdownRepair => _site.BreakdownRepair ?? _site.CraftRepair;

    // Nobody knows of a breakdown beforehand: the operating window was held against the trip without it.
    Trip BreakDown(Craft craft, Trip trip)
    {
        if (_breakdownChance == 0 || World.Luck(craft.Breakdown, craft.Trip) >= _breakdownChance)
        {
            return trip;
        }
        if (!World.Happens(IncidentKind.Breakdown, place: Name))
        {
            return trip;
        }
        _breakdowns++;
        NoteRepair(craft, BreakdownRepair);
        World.Chronicle.OfCraft(HappeningKind.BrokeDown, Name, craft);
        return trip with { Breakdown = World.DrawTime(BreakdownRepair, craft.BreakdownRepair, craft.Trip) };
    }
}
