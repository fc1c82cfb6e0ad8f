using System.Globalization;

namespace RiverCrossingSim.Model.Tests;

/// <summary>
/// A crossing that another program simulates by the same rules: a bridge, ferries and boats, closures and strikes.
/// The sorted times of 2,000 replications there stand in a file, which says by which command it was made.
/// </summary>
public class ReferenceCrossing
{
    // As many as there with RCSIM_ALL=1; else a quarter, which is too few for an interval within 3 %: then the difference is.
    static readonly bool IsWhole = Environment.GetEnvironmentVariable("RCSIM_ALL") == "1";
    static readonly int Replications = IsWhole ? 2_000 : 500;

    [Fact]
    public void The_times_are_distributed_as_those_of_the_other_program()
    {
        var theirs = Theirs();
        var ours = Ours();
        Assert.Equal(2_000, theirs.Length);

        // The interval of the difference at 99.9 %.
        var width = 3.2905 * Math.Sqrt(Variance(theirs) / theirs.Length + Variance(ours) / ours.Length);
        var difference = ours.Average() - theirs.Average();
        var within = 0.03 * theirs.Average();
        Assert.True(
            Math.Abs(difference) + (IsWhole ? width : 0) < within,
            $"ours {ours.Average():0.000} h, theirs {theirs.Average():0.000} h, ± {width:0.000} h, within {within:0.000} h"
        );

        // Kolmogorov and Smirnov at 0.1 %: 0.062 for 2,000 against 2,000.
        var critical = 1.95 * Math.Sqrt(1d / ours.Length + 1d / theirs.Length);
        Assert.InRange(Distance(ours, theirs), 0, critical);
    }

    static double[] Ours()
    {
        var plan = new Plan(Crossing());
        var worker = new Replication(plan);
        return
        [
            .. Enumerable
                .Range(0, Replications)
                .Select(replication => plan.Run((uint)replication, worker: worker)[Headline.Clearance])
                .Order(),
        ];
    }

    static double[] Theirs()
    {
        using var stream = typeof(ReferenceCrossing).Assembly.GetManifestResourceStream("soonest.txt")!;
        using var reader = new StreamReader(stream);
        return
        [
            .. reader
                .ReadToEnd()
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Where(line => line[0] != '#')
                .Select(line => double.Parse(line, CultureInfo.InvariantCulture)),
        ];
    }

    static double Variance(double[] values)
    {
        var mean = values.Average();
        return values.Sum(value => (value - mean) * (value - mean)) / (values.Length - 1);
    }

    // The greatest difference of the two distribution functions.
    static double Distance(double[] first, double[] second)
    {
        var (i, j, most) = (0, 0, 0d);
        while (i < first.Length && j < second.Length)
        {
            var at = Math.Min(first[i], second[j]);
            while (i < first.Length && first[i] <= at)
            {
                i++;
            }
            while (j < second.Length && second[j] <= at)
            {
                j++;
            }
            most = Math.Max(most, Math.Abs((double)i / first.Length - (double)j / second.Length));
        }
        return most;
    }

    static Scenario Crossing()
    {
        var vehicle = new VehicleType
        {
            Name = "vehicle",
            LoadClass = 10,
            Length = 1,
            Crew = 4,
        };
        var column = new Unit
        {
            Name = "column",
            Count = 50,
            Personnel = 400,
            Vehicles = new Dictionary<string, int> { ["vehicle"] = 100 },
            AssemblyArea = "wood",
            Sites = ["bridge", "ferries"],
        };
        var ferries = new FerrySite
        {
            Name = "ferries",
            Craft = 10,
            NearBerths = 4,
            FarBerths = 4,
            WaitingVehicles = 60,
            CrossingTime = 600,
            ReturnTime = 600,
            Loading = new Kernel.Triangular(900, 1_200, 1_800),
            Unloading = new Kernel.Triangular(600, 900, 1_200),
            Deck = new Deck
            {
                Lanes = 1,
                Length = 6,
                Gap = 0,
            },
            Survivors = 0,
        };
        var boats = new BoatSite
        {
            Name = "boats",
            Craft = 40,
            Persons = 20,
            NearBerths = 40,
            FarBerths = 40,
            CrossingTime = 360,
            ReturnTime = 360,
            Loading = new Kernel.Triangular(180, 300, 480),
            Unloading = new Kernel.Triangular(120, 180, 300),
            Survivors = 0,
        };
        // A vehicle every 30 s, on the bridge for 30 s.
        var bridge = new BridgeSite
        {
            Name = "bridge",
            Span = 29,
            WaitingVehicles = 30,
            Conditions =
            [
                new BridgeCondition
                {
                    Name = "open",
                    Speed = 1,
                    Gap = 29,
                },
            ],
        };
        var hit = new FireTarget { Hit = 0.05 };
        return Make.Scenario([column, Make.Foot(8_000) with { Sites = ["boats"] }], bridge, ferries, boats) with
        {
            Horizon = TimeSpan.FromDays(30),
            River = new River { Width = 500 },
            VehicleTypes = new Dictionary<string, VehicleType> { ["vehicle"] = vehicle },
            Force = new Force { SerialVehicles = 6, Units = [column, Make.Foot(8_000) with { Sites = ["boats"] }] },
            // A march that takes no time.
            Routes =
            [
                .. new[] { "bridge", "ferries" }.Select(site => new Route
                {
                    From = "wood",
                    To = site,
                    Length = 0,
                    Speed = 40,
                    Gap = 0,
                }),
            ],
            Disruptions = new Dictionary<string, Disruption>
            {
                ["closures"] = new()
                {
                    Name = "closures",
                    Rate = 1 / (15 * 3_600d),
                    Target = DisruptionTarget.Sites,
                    Places = ["bridge"],
                    Effect = DisruptionEffect.Stops,
                    Duration = new Kernel.Exponential(4 * 3_600),
                },
            },
            Fire = new Dictionary<string, FireSource>
            {
                ["guns"] = new()
                {
                    Name = "guns",
                    Rate = 1 / (3 * 3_600d),
                    Targets = new Dictionary<TargetKind, FireTarget>
                    {
                        [TargetKind.Craft] = hit,
                        [TargetKind.Boats] = hit,
                    },
                },
            },
        };
    }
}
