namespace RiverCrossingSim.Model.Tests;

/// <summary>The deadline after which vehicles are left behind, by hand.</summary>
public class VehicleDeadlineByHand
{
    [Fact]
    public void At_the_deadline_vehicles_not_yet_loading_stay_behind_and_their_people_go_on()
    {
        // Truck k drives on at 16(k - 1) s: seven by 100 s. The three others' crews take the boat, over in 6 min.
        var scenario = Make.Scenario([Make.Trucks(10)], Make.Bridge(), Make.Boats()) with
        {
            Control = new Control { AbandonVehiclesAt = TimeSpan.FromSeconds(100) },
        };
        var result = scenario.Run();

        Assert.Equal(7, result[Headline.VehiclesAcross]);
        Assert.Equal(3, result[Headline.VehiclesAbandoned]);
        Assert.Equal(10, result[Headline.PersonnelAcross]);
        Assert.Equal(100 + 360, result.Seconds, 6);
    }

    [Fact]
    public void Units_that_are_ready_after_the_deadline_come_without_their_vehicles()
    {
        var scenario = Make.Scenario(
            [Make.Trucks(10) with { Ready = TimeSpan.FromHours(2) }],
            Make.Bridge(),
            Make.Boats()
        ) with
        {
            Control = new Control { AbandonVehiclesAt = TimeSpan.FromHours(1) },
        };
        var result = scenario.Run();

        Assert.Equal(10, result[Headline.VehiclesAbandoned]);
        Assert.Equal(126, result.Minutes, 9);
    }
}
