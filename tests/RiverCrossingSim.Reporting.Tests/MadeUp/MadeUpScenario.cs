using RiverCrossingSim.Kernel;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Reporting.Tests;

/// <summary>A scenario of the usual size, made up for the pictures: five crossings, two sources of fire, eight assumptions.</summary>
static class MadeUpScenario
{
    public static Scenario Whole { get; } =
        new()
        {
            Name = "made-up",
            Title = "Withdrawal of 30,000 across a wide river, made up",
            Question =
                "How long does it take to bring 30,000 people and 4,500 vehicles across under fire, and what does it cost?",
            Start = new DateTimeOffset(2022, 11, 9, 18, 0, 0, TimeSpan.FromHours(2)),
            Horizon = TimeSpan.FromDays(20),
            Milestones = [TimeSpan.FromHours(35), TimeSpan.FromDays(3), TimeSpan.FromDays(7), TimeSpan.FromDays(20)],
            River = new River { Width = 1000, Current = 0.5 },
            Assumptions = Assumptions().ToDictionary(assumption => assumption.Name),
            Force = new Force
            {
                Units =
                [
                    new Unit
                    {
                        Name = "regiment",
                        Count = 15,
                        Personnel = 2_000,
                        Vehicles = new Dictionary<string, int> { ["truck"] = 300 },
                    },
                ],
            },
            VehicleTypes = new Dictionary<string, VehicleType>
            {
                ["truck"] = new VehicleType
                {
                    Name = "truck",
                    LoadClass = 20,
                    Length = 8,
                },
            },
            Sites = Sites().ToDictionary(site => site.Name),
            Fire = Fire().ToDictionary(source => source.Name),
        };

    /// <summary>The least that a scenario may have: one crossing, no fire, no assumptions.</summary>
    public static Scenario Bare { get; } =
        Whole with
        {
            Title = null,
            Question = null,
            Assumptions = new Dictionary<string, Assumption>(),
            Fire = new Dictionary<string, FireSource>(),
            Sites = new Dictionary<string, Site> { ["ferry"] = Ferries("ferry", 8) },
        };

    static IEnumerable<Assumption> Assumptions()
    {
        yield return Assumed(
            "ferry-speed",
            new Triangular(1.5, 2.2, 3.2),
            Dimension.Speed,
            "Loaded pontoon ferries, 5 to 12 km/h."
        );
        yield return Assumed(
            "loading-time",
            new Triangular(300, 900, 2400),
            Dimension.Duration,
            "Reports disagree widely."
        );
        yield return Assumed("bridge-repair-time", new Triangular(21600, 43200, 129600), Dimension.Duration, null);
        yield return Assumed(
            "strikes-per-day",
            new Uniform(1 / 86400.0, 8 / 86400.0),
            Dimension.Rate,
            "Belligerents' claims."
        );
        yield return Assumed(
            "share-intercepted",
            new Uniform(0.1, 0.8),
            Dimension.Share,
            "Claims of both sides span this range."
        );
        yield return Assumed("craft-at-work", new Uniform(5, 12), Dimension.Count, null);
        yield return Assumed(
            "share-already-across",
            new Uniform(0, 0.35),
            Dimension.Share,
            "Start dates differ by 18 days."
        );
        yield return Assumed("readiness-of-units", new Uniform(0, 43200), Dimension.Duration, null);
    }

    static Assumption Assumed(string name, Distribution value, Dimension dimension, string? note) =>
        new()
        {
            Name = name,
            Value = value,
            Dimension = dimension,
            Note = note,
            Source = note is null ? null : "https://example.org/reports/2022?a=1&b=2 (press, translated)",
        };

    static IEnumerable<Site> Sites()
    {
        yield return new BridgeSite
        {
            Name = "road bridge",
            Span = 1366,
            Conditions = [new BridgeCondition { Name = "restricted", LoadClass = 5 }],
        };
        yield return new PontoonBridgeSite { Name = "pontoon bridge", Window = OperatingWindow.Night };
        yield return Ferries("town ferries", 8);
        yield return Ferries("upstream ferries", 4);
        yield return new BoatSite
        {
            Name = "boats",
            Craft = 20,
            Persons = 12,
        };
    }

    static FerrySite Ferries(string name, int craft) =>
        new()
        {
            Name = name,
            Craft = craft,
            Deck = new Deck { Length = 30, Lanes = 2 },
        };

    static IEnumerable<FireSource> Fire()
    {
        foreach (var name in new[] { "rocket artillery", "drones" })
        {
            yield return new FireSource
            {
                Name = name,
                Rate = 3 / 86_400.0,
                Targets = new Dictionary<TargetKind, FireTarget> { [TargetKind.Landing] = new() },
            };
        }
    }
}
