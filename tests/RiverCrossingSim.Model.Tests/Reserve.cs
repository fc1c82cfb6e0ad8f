namespace RiverCrossingSim.Model.Tests;

/// <summary>Whether craft that the timetable lays up take the place of those lost.</summary>
public class Reserve
{
    // Six boats, three of them sunk at once at 30 min; from 1 h on the timetable has three at work.
    static Scenario Of(bool reserve) =>
        Make.Scenario(
            [Make.Foot(2_000)],
            Make.Boats(6) with
            {
                Reserve = reserve,
                Timetable = [new CraftChange { From = TimeSpan.FromHours(1), Craft = 3 }],
            }
        ) with
        {
            Fire = new Dictionary<string, FireSource>
            {
                ["guns"] = new()
                {
                    Name = "guns",
                    At = [TimeSpan.FromMinutes(30)],
                    Rounds = 3,
                    Targets = new Dictionary<TargetKind, FireTarget> { [TargetKind.Boats] = new() { Hit = 1 } },
                },
            },
        };

    static (HashSet<int> Sunk, HashSet<int> Later) Craft(bool reserve, ulong seed)
    {
        var (sunk, later) = (new HashSet<int>(), new HashSet<int>());
        var plan = new Plan(Of(reserve));
        var worker = new Replication(plan)
        {
            Listener = happening =>
            {
                if (happening.Kind == HappeningKind.Sunk)
                {
                    sunk.Add(happening.Craft);
                }
                // Whoever is on the way when the timetable changes finishes his trip.
                if (happening is { Kind: HappeningKind.CastOff, At.TotalHours: > 1.3 })
                {
                    later.Add(happening.Craft);
                }
            },
        };
        plan.Run(seed: seed, worker: worker);
        return (sunk, later);
    }

    [Fact]
    public void With_a_reserve_three_work_on_whichever_three_were_sunk()
    {
        for (ulong seed = 1; seed <= 20; seed++)
        {
            var (sunk, later) = Craft(reserve: true, seed);
            Assert.Equal(3, sunk.Count);
            Assert.Equal(Enumerable.Range(1, 6).Except(sunk), later.Order());
        }
    }

    [Fact]
    public void Without_one_those_above_the_number_have_left_and_losses_come_on_top()
    {
        var numbers = new HashSet<int>();
        for (ulong seed = 1; seed <= 20; seed++)
        {
            var (sunk, later) = Craft(reserve: false, seed);
            Assert.Equal(Enumerable.Range(1, 3).Except(sunk), later.Order());
            numbers.Add(later.Count);
        }
        Assert.True(numbers.Count > 1, "the seeds sink the same craft every time");
    }

    [Fact]
    public void Where_all_that_stay_are_sunk_nothing_can_ever_carry_the_rest()
    {
        var scenario = Of(reserve: false);
        var sinkAll = scenario with
        {
            Fire = new Dictionary<string, FireSource> { ["guns"] = scenario.Fire["guns"] with { Rounds = 6 } },
        };
        var result = new Plan(sinkAll).Run();
        Assert.Equal(OutcomeKind.Failed, result.Outcome);
        Assert.True(result[Headline.PersonnelStranded] > 0);
    }
}
