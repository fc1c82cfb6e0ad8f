namespace RiverCrossingSim.Model.Tests;

/// <summary>What fits a deck and when a gate is open, at the very limits.</summary>
public class DeckAndGate
{
    static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    static VehicleType Type(double length, double loadClass) =>
        new()
        {
            Name = "vehicle",
            Length = length,
            LoadClass = loadClass,
        };

    static DeckRoom Deck(int lanes = 2, double length = 20, double gap = 1, double loadClass = 30, double load = 60)
    {
        var deck = new DeckRoom();
        deck.Set(lanes, length, gap, loadClass, load, persons: 0);
        deck.Clear();
        return deck;
    }

    [Theory]
    [InlineData(20, 30, true)] // all limits met exactly
    [InlineData(20.1, 30, false)]
    [InlineData(20, 30.1, false)]
    [InlineData(1, 1, true)]
    public void A_vehicle_fits_up_to_and_with_each_limit(double length, double loadClass, bool fits)
    {
        Assert.Equal(fits, Deck().Fits(Type(length, loadClass)));
        Assert.Equal(fits, Deck().HasRoomFor(Type(length, loadClass)));
        Assert.Equal(fits, Deck().TryAdd(Type(length, loadClass)));
    }

    [Fact]
    public void A_deck_without_rows_or_with_less_load_than_one_vehicle_takes_none()
    {
        Assert.False(Deck(lanes: 0).Fits(Type(1, 1)));
        Assert.False(Deck(lanes: 0).HasRoomFor(Type(1, 1)));
        Assert.Equal(0, Deck(lanes: 0).Holds(1, 1));
        Assert.False(Deck(loadClass: 100, load: 50).Fits(Type(5, 51)));
        Assert.True(Deck(loadClass: 100, load: 50).Fits(Type(5, 50)));
    }

    [Theory]
    [InlineData(6, 10, 6)] // two rows of three: (20 + 1) / (6 + 1); the load takes six
    [InlineData(6, 11, 5)] // the load takes five
    [InlineData(6.1, 10, 4)] // two rows of two
    [InlineData(20, 30, 2)]
    [InlineData(20.1, 10, 0)]
    [InlineData(6, 30.1, 0)]
    public void It_holds_what_rows_and_load_take(double length, double loadClass, int expected)
    {
        var deck = Deck();
        Assert.Equal(expected, deck.Holds(length, loadClass));
        var added = 0;
        while (deck.TryAdd(Type(length, loadClass)))
        {
            added++;
        }
        Assert.Equal(expected, added);
    }

    [Fact]
    public void Without_a_limit_of_load_the_rows_decide() =>
        Assert.Equal(6, Deck(load: double.PositiveInfinity).Holds(6, 10));

    [Fact]
    public void A_row_is_full_when_the_next_and_its_gap_are_longer_than_what_is_left()
    {
        var deck = Deck(lanes: 1);
        Assert.True(deck.TryAdd(Type(9, 10)));
        Assert.True(deck.HasRoomFor(Type(10, 10))); // 9 + 1 + 10 = 20
        Assert.False(deck.HasRoomFor(Type(10.1, 10)));
        deck.Clear();
        Assert.True(deck.HasRoomFor(Type(20, 10)));
    }

    [Fact]
    public void Closures_overlap_count_once_in_their_order_and_end_with_the_latest()
    {
        var gate = new Gate(ScenarioLanguage.Default);
        gate.Close(Closure.Repair, Minute, 4 * Minute);
        gate.Close(Closure.Daylight, 2 * Minute, 6 * Minute);
        gate.Close(Closure.Repair, 2 * Minute, 3 * Minute);
        Assert.Equal(6 * Minute, gate.OpensAt);
        Assert.Equal(4 * Minute, gate.Until(Closure.Repair));
        Assert.Equal(4 * Minute, gate.NextEnding(3 * Minute));
        Assert.Equal(6 * Minute, gate.NextEnding(4 * Minute));
        Assert.True(gate.IsShut(3 * Minute));
        Assert.False(gate.IsShut(4 * Minute)); // its window is held against each start
        gate.Settle(10 * Minute);
        Assert.Equal((180, 120), (gate.Seconds(Closure.Repair), gate.Seconds(Closure.Daylight)));
    }

    [Fact]
    public void An_opening_counts_the_time_until_then_and_lets_the_others_hold()
    {
        var gate = new Gate(ScenarioLanguage.Default);
        gate.Waiting(TimeSpan.Zero, vehicles: 3, people: 7);
        gate.Close(Closure.Repair, TimeSpan.Zero, Moment.Never);
        gate.Close(Closure.AfterStrike, TimeSpan.Zero, 8 * Minute);
        gate.Open(Closure.Repair, 2 * Minute);
        Assert.Equal(8 * Minute, gate.OpensAt);
        gate.Settle(5 * Minute);
        Assert.Equal((120, 180), (gate.Seconds(Closure.Repair), gate.Seconds(Closure.AfterStrike)));
        Assert.Equal((360, 840), (gate.VehicleSeconds(Closure.Repair), gate.PeopleSeconds(Closure.Repair)));
    }

    [Fact]
    public void A_cleared_gate_has_forgotten_everything()
    {
        var gate = new Gate(ScenarioLanguage.Default);
        gate.Waiting(TimeSpan.Zero, vehicles: 3, people: 7);
        gate.Close(Closure.Repair, TimeSpan.Zero, Moment.Never);
        gate.Settle(Minute);
        gate.Clear();
        Assert.False(gate.IsShut(TimeSpan.Zero));
        Assert.Equal(Moment.Never, gate.NextEnding(TimeSpan.Zero));
        gate.Close(Closure.Daylight, TimeSpan.Zero, Minute);
        gate.Settle(2 * Minute);
        Assert.Equal((0, 60), (gate.Seconds(Closure.Repair), gate.Seconds(Closure.Daylight)));
        Assert.Equal((0, 0), (gate.VehicleSeconds(Closure.Repair), gate.PeopleSeconds(Closure.Daylight)));
    }
}
