namespace RiverCrossingSim.Model.Tests;

/// <summary>What is told of a replication is all that happened in it, and to listen changes nothing.</summary>
public class ChronicleTests
{
    static Scenario Draw(int seed) => RandomScenarios.Draw(seed).WithEverything(seed);

    [Fact]
    public void A_replication_that_is_listened_to_is_the_same()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var plan = new Plan(Draw(seed));
            var listened = new Replication(plan) { Listener = _ => { } };
            var alone = plan.Run(1);
            var heard = plan.Run(1, worker: listened);
            Assert.Equal(alone.Fingerprint, heard.Fingerprint);
            Assert.Equal(alone.Row, heard.Row);
        }
    }

    [Fact]
    public void The_moves_and_losses_that_are_told_give_the_final_states()
    {
        var told = 0;
        for (var seed = 0; seed < 120; seed++)
        {
            var plan = new Plan(Draw(seed));
            var people = new Dictionary<LoadState, int>();
            var vehicles = new Dictionary<LoadState, int>();
            void Count(Dictionary<LoadState, int> states, LoadState? state, int count) =>
                states[state!.Value] = states.GetValueOrDefault(state.Value) + count;
            var last = TimeSpan.Zero;
            var worker = new Replication(plan)
            {
                Listener = happening =>
                {
                    told++;
                    Assert.True(happening.At >= last, "told out of order");
                    last = happening.At;
                    switch (happening.Kind)
                    {
                        case HappeningKind.Began:
                            Count(people, LoadState.Across, happening.People);
                            Count(people, LoadState.NotReady, plan.TotalPeople - happening.People);
                            Count(vehicles, LoadState.Across, happening.Vehicles);
                            Count(vehicles, LoadState.NotReady, plan.TotalVehicles - happening.Vehicles);
                            break;
                        case HappeningKind.Moved when !happening.IsCivilian:
                            Count(people, happening.From, -happening.People);
                            Count(people, happening.To, happening.People);
                            Count(vehicles, happening.From, -happening.Vehicles);
                            Count(vehicles, happening.To, happening.Vehicles);
                            break;
                        case HappeningKind.Hurt when !happening.IsCivilian:
                            Count(people, happening.To, -happening.Killed);
                            Count(people, LoadState.Lost, happening.Killed);
                            break;
                    }
                },
            };
            var result = plan.Run(1, worker: worker);
            void Agree(Measure column, Dictionary<LoadState, int> states, LoadState state) =>
                Assert.True(
                    (int)result[column] == states.GetValueOrDefault(state),
                    $"scenario {seed}, {column}: {result[column]} in the row, {states.GetValueOrDefault(state)} told"
                );
            Agree(Headline.PersonnelAcross, people, LoadState.Across);
            Agree(Headline.PersonnelKilled, people, LoadState.Lost);
            Agree(Headline.PersonnelCaptured, people, LoadState.Captured);
            Agree(Headline.PersonnelStranded, people, LoadState.Stranded);
            Agree(Headline.VehiclesAcross, vehicles, LoadState.Across);
            Agree(Headline.VehiclesDestroyed, vehicles, LoadState.Lost);
            Agree(Headline.VehiclesAbandoned, vehicles, LoadState.Abandoned);
            Agree(Headline.VehiclesCaptured, vehicles, LoadState.Captured);
        }
        Assert.True(told > 10_000, $"{told} events told of 120 replications");
    }

    [Fact]
    public void Closures_that_are_told_end_when_they_say()
    {
        var ended = 0;
        for (var seed = 0; seed < 60; seed++)
        {
            var plan = new Plan(Draw(seed));
            var closed = new Dictionary<(string, string), double>();
            plan.Run(
                1,
                worker: new Replication(plan)
                {
                    Listener = happening =>
                    {
                        var gate = (happening.Place, happening.By);
                        if (happening.Kind == HappeningKind.Closed)
                        {
                            Assert.True(happening.UntilHours > happening.At.TotalHours);
                            closed[gate] = happening.UntilHours!.Value;
                        }
                        else if (happening.Kind == HappeningKind.Opened)
                        {
                            Assert.True(closed.Remove(gate, out var until), $"{gate} opened, but was not closed");
                            Assert.True(happening.At.TotalHours <= until + 1e-9);
                            ended++;
                        }
                    },
                }
            );
        }
        Assert.True(ended > 100, $"{ended} closures ended in 60 replications");
    }

    [Fact]
    public void A_strike_at_the_moment_at_which_craft_are_done_with_something_sinks_them_for_good()
    {
        // 10 min to load, 30 min over, 10 min to unload: at 50 min the boats are just unloaded.
        var boats = Make.Boats(8) with
        {
            Loading = 600,
            CrossingTime = 1_800,
            Unloading = 600,
            NearBerths = 8,
            FarBerths = 8,
        };
        for (var minute = 10; minute <= 120; minute += 10)
        {
            var scenario = Make.Scenario([Make.Foot(400)], boats) with
            {
                Fire = new Dictionary<string, FireSource>
                {
                    ["guns"] = new()
                    {
                        Name = "guns",
                        At = [TimeSpan.FromMinutes(minute), TimeSpan.FromMinutes(minute + 10)],
                        Rounds = 5,
                        Targets = new Dictionary<TargetKind, FireTarget> { [TargetKind.Boats] = new() { Hit = 1 } },
                    },
                },
            };
            var result = new Plan(scenario).Run();
            Assert.Equal(8, result["site.boats.craft_lost"]);
            Assert.NotEqual(OutcomeKind.Censored, result.Outcome);
            Assert.True(result[Headline.PersonnelAcross] < 400);
        }
    }
}
