namespace RiverCrossingSim.Model.Tests.Twin;

/// <summary>Whether a site works: every cause keeps it closed until a time of its own, and the latest counts.</summary>
sealed class PlainGate(string site, EventList list, Action<string> tell, Action ended)
{
    const string Window = "daylight";
    readonly Dictionary<string, TimeSpan> _until = [];

    /// <summary>Whether nothing may start, whatever the hour.</summary>
    public bool IsShut => _until.Any(cause => cause.Key != Window && cause.Value > list.Now);

    /// <summary>Until when a cause keeps it closed.</summary>
    public TimeSpan Until(string cause) => _until.GetValueOrDefault(cause);

    /// <summary>Closes it for a cause, at least until a time.</summary>
    /// <returns>Whether that is later than it was closed before.</returns>
    public bool Close(string cause, TimeSpan until)
    {
        if (until <= list.Now || until <= Until(cause))
        {
            return false;
        }
        _until[cause] = until;
        var hours = until == EventList.Never ? "for good" : $"until {until.TotalHours:0.000000} h";
        tell($"{site} is closed, {cause}, {hours}");
        list.At(
            until,
            () =>
            {
                if (_until[cause] == until)
                {
                    tell($"{site} is no longer closed, {cause}");
                    ended();
                }
            }
        );
        return true;
    }

    /// <summary>Ends a closure now.</summary>
    public void Open(string cause)
    {
        if (Until(cause) > list.Now)
        {
            _until[cause] = list.Now;
            tell($"{site} is no longer closed, {cause}");
        }
    }

    /// <summary>Closes it whenever its window ends.</summary>
    public void Keep(PlainWindow window)
    {
        if (window.IsAlways)
        {
            return;
        }
        Close(Window, window.NextStart(list.Now, TimeSpan.Zero));
        CloseAtEnd();

        void CloseAtEnd() =>
            list.At(
                window.NextEnd(list.Now),
                () =>
                {
                    Close(Window, window.NextBegin(list.Now));
                    CloseAtEnd();
                }
            );
    }
}
