namespace RiverCrossingSim.Model.Tests.Twin;

/// <summary>Whether a site works: every cause keeps it closed until a time of its own, and the latest counts.</summary>
sealed class PlainGate(string site, EventList list, Action<string> tell, Action changed)
{
    readonly Dictionary<string, double> _until = [];

    /// <summary>Whether nothing may start.</summary>
    public bool IsShut => _until.Values.Any(until => until > list.Now);

    /// <summary>Closes it for a cause, at least until a time.</summary>
    public void Close(string cause, double until)
    {
        if (until <= list.Now || until <= _until.GetValueOrDefault(cause))
        {
            return;
        }
        _until[cause] = until;
        var hours = double.IsInfinity(until) ? "for good" : $"until {until / 3_600:0.000000} h";
        tell($"{site} is closed, {cause}, {hours}");
        if (!double.IsInfinity(until))
        {
            list.At(
                until,
                () =>
                {
                    if (_until[cause] == until)
                    {
                        tell($"{site} is no longer closed, {cause}");
                    }
                    changed();
                }
            );
        }
    }

    /// <summary>Ends a closure now.</summary>
    public void Open(string cause)
    {
        if (_until.GetValueOrDefault(cause) > list.Now)
        {
            _until[cause] = list.Now;
            tell($"{site} is no longer closed, {cause}");
        }
    }
}
