namespace RiverCrossingSim.Model.Tests;

/// <summary>Civilians on the crossings of the force by hand: who goes first, and by what.</summary>
public class CiviliansByHand
{
    [Fact]
    public void Civilians_cross_before_or_after_the_force_as_their_priority_says_and_are_counted_apart()
    {
        Scenario With(int priority) =>
            Make.Scenario([Make.Foot(10)], Make.Boats()) with
            {
                Civilians = new Dictionary<string, CivilianStream>
                {
                    ["town"] = new()
                    {
                        Name = "town",
                        People = 20,
                        Party = 10,
                        Priority = priority,
                    },
                },
            };

        // One boat of ten: a party is over at minute 6, 15 and 24; the run ends with the force.
        var last = With(9).Run();
        Assert.Equal(6, last.Minutes, 9);
        Assert.Equal(20, last["civilians.remaining"]);
        Assert.Equal(10, last[Headline.PersonnelAcross]);
        var first = Make.Scenario([Make.Foot(10) with { Ready = TimeSpan.FromMinutes(1) }], Make.Boats()) with
        {
            Civilians = With(1).Civilians,
        };
        var result = first.Run();
        Assert.Equal(24, result.Minutes, 9);
        Assert.Equal(20, result["civilians.across"]);
        Assert.Equal(10, result[Headline.PersonnelAcross]);
        Assert.Equal(10, result["site.boats.persons"]);
        Assert.Equal(20, result["site.boats.civilians"]);
    }

    [Fact]
    public void Buses_take_as_many_as_they_seat_and_need_a_bridge()
    {
        var bus = new VehicleType
        {
            Name = "bus",
            LoadClass = 15,
            Length = 10,
            Crew = 1,
            Seats = 39,
        };
        var scenario = Make.Scenario([Make.Trucks(1) with { Ready = TimeSpan.FromHours(2) }], Make.Bridge());
        scenario = scenario with
        {
            VehicleTypes = new Dictionary<string, VehicleType>(scenario.VehicleTypes) { ["bus"] = bus },
            Civilians = new Dictionary<string, CivilianStream>
            {
                ["town"] = new()
                {
                    Name = "town",
                    People = 100,
                    ByBus = 0.9,
                    Bus = "bus",
                    Over = TimeSpan.FromHours(1),
                },
            },
        };
        var result = scenario.Run();

        // Ninety in three buses; the ten on foot find nothing that carries them.
        Assert.Equal(90, result["civilians.across"]);
        Assert.Equal(10, result["civilians.stranded"]);
        Assert.Equal(1, result["site.bridge.vehicles"]);
    }
}
