namespace RiverCrossingSim.Model.Tests;

/// <summary>
/// A pontoon bridge of ten sections that is hit at the start, before anybody is on it, and worked as ferries half an
/// hour later, by hand. A ferry takes three trucks; its round is 5 + 10 + 5 + 10 min.
/// </summary>
public class SectionsAsFerries
{
    static PontoonBridgeSite Bridge { get; } =
        new()
        {
            Name = "pontoon",
            Length = 100,
            SectionLength = 10,
            WorkedAs = "ferries",
            SectionsPerFerry = 3,
            Conversion = 1_800,
        };

    static FerrySite NoFerries { get; } = Make.Ferries(0) with { NearBerths = 3, FarBerths = 3 };

    static FireSource AtTheStart(int rounds = 1) =>
        Make.Fire(TargetKind.PontoonBridge, new FireTarget { Hit = 1 }) with
        {
            At = [TimeSpan.Zero],
            Rounds = rounds,
        };

    [Fact]
    public void Nine_sections_make_three_ferries_that_bring_the_tenth_truck_across_at_80_minutes()
    {
        // Nine trucks load at 30 min, the tenth when a ferry is back at 60.
        var result = Make.Scenario([Make.Trucks(10)], Bridge, NoFerries).Under(AtTheStart()).Run();

        Assert.Equal(OutcomeKind.Completed, result.Outcome);
        Assert.Equal(80, result.Minutes, 9);
        Assert.Equal(3, result["site.pontoon.ferries_made"]);
        Assert.Equal(10, result["site.ferries.vehicles"]);
        Assert.Equal(10 * 0.5, result["time.preparation.vehicle_h"], 9);
    }

    [Fact]
    public void Those_who_march_to_the_bridge_turn_to_the_ferries_and_nobody_is_stranded()
    {
        var column = Make.Trucks(60) with { AssemblyArea = "wood" };
        var scenario = Make.Scenario([column], Bridge, NoFerries)
            .Under(AtTheStart() with { At = [TimeSpan.FromMinutes(10)] });
        var result = (
            scenario with
            {
                Force = scenario.Force with { SerialVehicles = 5 },
                Routes =
                [
                    .. scenario.Sites.Keys.Select(name => new Route
                    {
                        From = "wood",
                        To = name,
                        Length = 4_000,
                    }),
                ],
            }
        ).Run();

        Assert.Equal(0, result[Headline.VehiclesStranded]);
        Assert.Equal(60, result[Headline.VehiclesAcross]);
        Assert.Equal(60, result["site.ferries.vehicles"]);
    }

    [Fact]
    public void Spares_that_are_left_make_ferries_too()
    {
        // Five sections taken, five left and two spares: two ferries of three.
        var bridge = Bridge with
        {
            Spares = 2,
            SectionsPerHit = 5,
        };
        var result = Make.Scenario([Make.Trucks(3)], bridge, NoFerries).Under(AtTheStart(rounds: 3)).Run();

        Assert.Equal(2, result["site.pontoon.ferries_made"]);
        Assert.Equal(5, result["site.pontoon.sections_lost"]);
        Assert.Equal(50, result.Minutes, 9);
    }

    [Fact]
    public void A_bridge_with_spares_enough_stays_a_bridge()
    {
        // The spare is in after an hour; the truck needs (100 + 10) / 2.5 s.
        var result = Make.Scenario([Make.Trucks(1)], Bridge with { Spares = 1 }, NoFerries).Under(AtTheStart()).Run();

        Assert.Equal(0, result["site.pontoon.ferries_made"]);
        Assert.Equal(3_600 + 44, result.Seconds, 6);
    }

    [Fact]
    public void Too_few_sections_for_a_ferry_strand_who_is_left()
    {
        var result = Make.Scenario([Make.Trucks(4)], Bridge with { SectionsPerFerry = 10 }, NoFerries)
            .Under(AtTheStart())
            .Run();

        Assert.Equal(4, result[Headline.VehiclesStranded]);
        Assert.Equal(0, result["site.pontoon.ferries_made"]);
    }

    [Fact]
    public void Ferries_at_work_are_joined_by_the_others_and_keep_their_own_luck()
    {
        // One ferry of its own from the start and three from 30 min: trucks load at 0 (3) and 30 min (4 x 3), and so on.
        var own = NoFerries with
        {
            Craft = 1,
            NearBerths = 4,
            FarBerths = 4,
        };
        var result = Make.Scenario([Make.Trucks(15)], Bridge, own).Under(AtTheStart()).Run();

        Assert.Equal(50, result.Minutes, 9);
        Assert.Equal(5, result["site.ferries.trips"]);
    }
}
