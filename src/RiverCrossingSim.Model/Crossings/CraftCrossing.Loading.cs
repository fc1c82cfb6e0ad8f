namespace RiverCrossingSim.Model;

// Who goes aboard, and when a craft leaves with them.
sealed partial class CraftCrossing
{
    // Waits until there is a load, the site is open and the trip fits the operating window; then takes the load aboard.
    // Null where the craft is to be laid up, or repaired, first, or the current is too fast for it.
    async Process<Trip?> CallForward(Craft craft)
    {
        var (leaveBy, settled, hasRunDry) = (Moment.Never, TimeSpan.MinValue, false);
        while (craft.IsAtWork && craft.RepairedAt <= Now)
        {
            if (!_packing.Choose(craft, Vehicles, Persons))
            {
                leaveBy = Moment.Never;
                // One that runs dry calls for others once; then it waits for news.
                if (!Gate.IsShut(Now) && !hasRunDry && IsToDecide(Moment.Never))
                {
                    hasRunDry = true;
                    await World.Sim.Settled();
                    settled = Now;
                }
                else
                {
                    await Changed.Wait();
                }
                continue;
            }
            // A closure does not make the wait for more begin again.
            if (Gate.IsShut(Now))
            {
                await Changed.Wait();
                continue;
            }
            if (!MakesWayNow(craft))
            {
                return null;
            }
            var trip = Plan(craft);
            var length = trip.Loading + trip.Crossing + FarWait(trip.Crossing) + trip.Unloading;
            if (!FitsWindow(length))
            {
                if (Hours.NextStart(Now, length) >= Moment.Never)
                {
                    // This trip's luck fits no window; the next draw may.
                    craft.Trip++;
                }
                await Changed.Wait();
                continue;
            }
            leaveBy = Moment.Earlier(leaveBy, Now + _site.LongestWait);
            if (Now < leaveBy && _packing.CouldAdd(craft, ComingSerials, leaveBy))
            {
                await Changed.Wait().Within(leaveBy - Now);
                continue;
            }
            // Before it leaves with room to spare: somebody may yet come, or headquarters send somebody, at this instant.
            if (!_packing.IsFull && (settled != Now || (Now < leaveBy && IsToDecide(leaveBy))))
            {
                await World.Sim.Settled();
                settled = Now;
                continue;
            }
            TakeAboard(craft);
            return trip;
        }
        return null;
    }

    bool IsToDecide(TimeSpan by) =>
        World.Headquarters.IsToDecide(this, _packing.TakesVehicles, _packing.TakesPersons, by);

    void TakeAboard(Craft craft)
    {
        _packing.Commit();
        NoteOut(craft);
        foreach (var vehicle in craft.Chosen)
        {
            Board(vehicle, LoadState.Loading);
            craft.Cargo.Add(vehicle);
        }
        craft.Chosen.Clear();
        for (var left = craft.ChosenPersons; left > 0; )
        {
            var party = Persons.First!;
            if (party.People.Count <= left)
            {
                left -= party.People.Count;
                Board(party, LoadState.Loading);
                craft.Cargo.Add(party);
            }
            else
            {
                craft.Cargo.Add(BoardPart(party, left, LoadState.Loading));
                left = 0;
            }
        }
        PeopleLoading += craft.People;
    }
}
