namespace RiverCrossingSim.Model;

/// <summary>
/// What can be seen of a replication while it goes on. The parts say what they offer when they are made; looking changes nothing,
/// so a replication that is looked at is the same as one that is not.
/// </summary>
public sealed class Lookout
{
    readonly Dictionary<(ObservedQuantity Quantity, string Subject), Func<double>> _offers = [];
    (int Place, TimeSpan At, Func<double>[] Looks)[] _planned = [];
    IReadOnlyList<Sighting> _sightings = [];
    double[] _seen = [];
    int _next;

    internal Lookout() { }

    /// <summary>What is offered, each quantity of each subject, and of all together where they can be counted together.</summary>
    public IReadOnlyCollection<(ObservedQuantity Quantity, string Subject)> Offers =>
        [
            .. _offers.Keys,
            .. _offers
                .Keys.Where(offer => offer.Subject.Length > 0 && !offer.Quantity.IsFact)
                .Select(offer => (offer.Quantity, ""))
                .Distinct()
                .Where(offer => !_offers.ContainsKey(offer)),
        ];

    /// <summary>Lets something be seen. A part calls it in its constructor.</summary>
    /// <param name="quantity">What.</param>
    /// <param name="subject">The site or the source of fire; empty for the force.</param>
    /// <param name="look">Its number now; it changes nothing.</param>
    public void Offer(ObservedQuantity quantity, string subject, Func<double> look) =>
        _offers.Add((quantity, subject), look);

    /// <summary>What is looked at in each replication from now on.</summary>
    /// <exception cref="ArgumentException">The scenario has no such thing to see.</exception>
    internal IReadOnlyList<Sighting> Sightings
    {
        get => _sightings;
        set
        {
            _planned =
            [
                .. value
                    .Select((sighting, place) => (Place: place, sighting.At, Looks: Looks(sighting)))
                    .OrderBy(planned => planned.At)
                    .ThenBy(planned => planned.Place),
            ];
            _sightings = value;
            _seen = new double[value.Count];
        }
    }

    /// <summary>What was seen in the last replication, in the order of <see cref="Sightings"/>.</summary>
    internal ReadOnlySpan<double> Seen => _seen;

    internal void Begin(Simulation simulation)
    {
        _next = 0;
        if (_planned.Length > 0)
        {
            simulation.Start(Watch(simulation), "lookout", background: true);
        }
    }

    /// <summary>Looks for the last time: nothing changes any more.</summary>
    internal void Finish()
    {
        for (; _next < _planned.Length; _next++)
        {
            Look();
        }
    }

    async Process Watch(Simulation simulation)
    {
        for (; _next < _planned.Length; _next++)
        {
            if (_planned[_next].At > simulation.Now)
            {
                await simulation.DelayUntil(_planned[_next].At);
            }
            Look();
        }
    }

    void Look()
    {
        var (place, _, looks) = _planned[_next];
        _seen[place] = 0;
        foreach (var look in looks)
        {
            _seen[place] += look();
        }
    }

    Func<double>[] Looks(Sighting sighting)
    {
        if (_offers.TryGetValue((sighting.Quantity, sighting.Subject), out var own))
        {
            return [own];
        }
        var (quantity, subject) = (sighting.Quantity, sighting.Subject);
        Func<double>[] parts =
        [
            .. _offers
                .Where(offer => offer.Key.Quantity == quantity && subject.Length == 0 && !quantity.IsFact)
                .Select(offer => offer.Value),
        ];
        return parts.Length > 0
            ? parts
            : throw new ArgumentException(
                $"The scenario has no {quantity.Name}{(subject.Length > 0 ? $" of {subject}" : "")} to be seen.",
                nameof(sighting)
            );
    }
}
