using RiverCrossingSim.Kernel;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Tests;

/// <summary>Small scenarios for the tests, made in code.</summary>
static class SmallScenarios
{
    /// <summary>Boats alone: nothing random, so that only the layout of its results matters.</summary>
    /// <param name="personnel">People of the force.</param>
    public static Scenario Boats(int personnel = 100) =>
        new()
        {
            Name = "boats",
            Horizon = TimeSpan.FromDays(2),
            River = new River { Width = 100 },
            Force = new Force { Units = [new Unit { Name = "company", Personnel = personnel }] },
            Sites = new Dictionary<string, Site>
            {
                ["landing"] = new BoatSite
                {
                    Name = "landing",
                    Craft = 4,
                    Persons = 10,
                    CrossingTime = TimeSpan.FromMinutes(3),
                },
            },
        };

    /// <summary>Two ferry sites under fire, with assumptions: everything that a run reports has something to say.</summary>
    public static Scenario Ferries() =>
        new()
        {
            Name = "ferries",
            Title = "Two ferry sites under fire",
            Horizon = TimeSpan.FromDays(4),
            River = new River { Width = new Quantity.Assumed("width") },
            VehicleTypes = new Dictionary<string, VehicleType>
            {
                ["truck"] = new()
                {
                    Name = "truck",
                    LoadClass = 20,
                    Length = 8,
                    Seats = 10,
                },
            },
            Force = new Force
            {
                Units =
                [
                    new Unit
                    {
                        Name = "battalion",
                        Count = 2,
                        Personnel = 300,
                        Vehicles = new Dictionary<string, int> { ["truck"] = 40 },
                    },
                ],
            },
            Assumptions = new Dictionary<string, Assumption>
            {
                ["width"] = new()
                {
                    Name = "width",
                    Value = new Uniform(600, 1_400),
                    Dimension = Dimension.Length,
                },
            },
            Fire = new Dictionary<string, FireSource>
            {
                ["guns"] = new()
                {
                    Name = "guns",
                    Rate = 0.3 / 3_600,
                    Rounds = 6,
                    Targets = new Dictionary<TargetKind, FireTarget>
                    {
                        [TargetKind.Landing] = new()
                        {
                            Hit = 0.2,
                            Closed = TimeSpan.FromHours(2),
                            Hurt = 0.05,
                        },
                        [TargetKind.Craft] = new() { Hit = 0.05 },
                    },
                },
            },
            Sites = new Dictionary<string, Site> { ["north"] = Ferry("north", 3), ["south"] = Ferry("south", 2) },
        };

    static FerrySite Ferry(string name, int craft) =>
        new()
        {
            Name = name,
            Craft = craft,
            Deck = new Deck
            {
                Lanes = 2,
                Length = 25,
                Persons = 50,
            },
        };
}
