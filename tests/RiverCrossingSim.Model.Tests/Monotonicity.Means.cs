using RiverCrossingSim.Kernel;

namespace RiverCrossingSim.Model.Tests;

// Timetables, breakdowns, swim sites, sections worked as ferries.
public partial class Monotonicity
{
    static Scenario With(Func<FerrySite, FerrySite> change) =>
        Contested(2, 1) with
        {
            Sites = Contested(2, 1).Sites.ToDictionary(site => site.Key, site => (Site)change((FerrySite)site.Value)),
        };

    static IReadOnlyList<double> MeanTimes(params Scenario[] scenarios) => [.. scenarios.Select(MeanTime)];

    [Fact]
    public void More_craft_in_the_timetable_are_never_slower()
    {
        Scenario From3Hours(int craft) =>
            With(site => site with { Timetable = [new CraftChange { From = TimeSpan.FromHours(3), Craft = craft }] });
        var times = MeanTimes(From3Hours(1), From3Hours(2), From3Hours(3), From3Hours(6));

        Assert.Equal(times.OrderDescending(), times);
        Assert.True(times[0] > times[^1]);
    }

    [Fact]
    public void Craft_that_come_sooner_are_never_slower()
    {
        Scenario Five(double hours) =>
            With(site => site with { Timetable = [new CraftChange { From = TimeSpan.FromHours(hours), Craft = 5 }] });
        var times = MeanTimes(Five(0), Five(1), Five(3), Five(40));

        Assert.Equal(times.Order(), times);
        Assert.True(times[0] < times[^1]);
    }

    [Fact]
    public void More_breakdowns_are_never_faster()
    {
        Scenario Breaking(double chance) =>
            With(site => site with { Breakdowns = chance, CraftRepair = new Uniform(1_200, 7_200) });
        var times = MeanTimes(Breaking(0), Breaking(0.1), Breaking(0.3), Breaking(0.8));

        Assert.Equal(times.Order(), times);
        Assert.True(times[0] < times[^1]);
    }

    [Fact]
    public void A_greater_chance_to_go_under_never_loses_fewer()
    {
        Scenario Swimming(double loss) =>
            Make.Scenario([Make.Trucks(60)], new SwimSite { Name = "swim", Loss = loss }) with
            {
                VehicleTypes = new Dictionary<string, VehicleType> { ["truck"] = Make.Truck with { Swims = true } },
            };
        var lost = new[] { 0, 0.05, 0.2, 0.6 }.Select(p => Mean(Swimming(p), Headline.VehiclesDestroyed)).ToList();

        Assert.Equal(lost.Order(), lost);
        Assert.True(lost[0] < lost[^1]);
    }

    [Fact]
    public void Ferries_of_fewer_sections_never_strand_more()
    {
        Scenario Broken(int sectionsPerFerry) =>
            Make.Scenario(
                    [Make.Trucks(200)],
                    new PontoonBridgeSite
                    {
                        Name = "pontoon",
                        WorkedAs = "ferries",
                        SectionsPerFerry = sectionsPerFerry,
                    },
                    Make.Ferries(0) with
                    {
                        NearBerths = 9,
                        FarBerths = 9,
                    }
                )
                .Under(Make.Fire(TargetKind.PontoonBridge, new FireTarget { Hit = 1 }, perHour: 3)) with
            {
                Horizon = TimeSpan.FromHours(8),
            };
        var across = new[] { 200, 70, 30, 15 }.Select(s => Mean(Broken(s), Headline.VehiclesAcross)).ToList();

        Assert.Equal(across.Order(), across);
        Assert.True(across[0] < across[^1]);
    }
}
