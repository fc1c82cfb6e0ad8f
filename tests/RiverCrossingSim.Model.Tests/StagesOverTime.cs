namespace RiverCrossingSim.Model.Tests;

/// <summary>What everybody was at, hour by hour.</summary>
public class StagesOverTime
{
    static readonly LoadState[] Unresolved = [.. Enum.GetValues<LoadState>().Where(state => !state.IsFinal)];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_period_holds_those_who_were_there_once(bool withEverything)
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var scenario = RandomScenarios.Draw(seed);
            var plan = new Plan(withEverything ? scenario.WithEverything(seed) : scenario);
            var there = new WhoWasThere(plan);
            var worker = new Replication(plan) { Stages = new StageRecord(plan.Timeline) };
            // A change is told before it is made, and audited after it.
            var now = TimeSpan.Zero;
            worker.Listener = happening =>
            {
                now = happening.At;
                if (happening.Kind == HappeningKind.Began)
                {
                    there.Until(now, worker.Ledger);
                }
            };
            worker.Ledger.Audit = ledger => there.Until(now, ledger);
            plan.Run(worker: worker);
            there.Until(plan.Scenario.Horizon, worker.Ledger);

            var stages = plan.Timeline.Stages.Count;
            Assert.Equal(there.Vehicles, Sums(worker.Stages.Vehicles, stages, plan.Timeline.Periods));
            Assert.Equal(there.People, Sums(worker.Stages.People, stages, plan.Timeline.Periods));
            Assert.All(worker.Stages.Vehicles.ToArray(), time => Assert.True(time >= 0));
            Assert.All(worker.Stages.People.ToArray(), time => Assert.True(time >= 0));
        }
    }

    [Fact]
    public void Each_stage_has_in_all_what_its_columns_say()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var plan = new Plan(RandomScenarios.Draw(seed).WithEverything(seed));
            var worker = new Replication(plan) { Stages = new StageRecord(plan.Timeline) };
            var result = plan.Run(worker: worker);
            foreach (var (place, stage) in plan.Timeline.Stages.Index().Skip(1))
            {
                if (stage.Applies(plan.Scenario))
                {
                    Check(TimeMeasures.VehicleHours, worker.Stages.Vehicles, plan.TotalVehicles);
                    Check(TimeMeasures.PersonHours, worker.Stages.People, plan.TotalPeople);
                }

                void Check(Measure measure, ReadOnlySpan<long> times, int force)
                {
                    var sum = 0L;
                    for (var at = place; at < times.Length; at += plan.Timeline.Stages.Count)
                    {
                        sum += times[at];
                    }
                    // Each load's stretch in the column is exact, and cut to milliseconds here: at most one for each change of state.
                    var column = result[measure.Of(stage.Column).Name];
                    Assert.Equal(column, sum / 3_600_000d, 1e-9 + (force * 1e-5) + (column * 1e-6));
                }
            }
        }
    }

    [Fact]
    public void It_changes_nothing_and_forgets_the_last_replication()
    {
        var plan = new Plan(RandomScenarios.Draw(7).WithEverything(7));
        var followed = new Replication(plan) { Stages = new StageRecord(plan.Timeline) };
        var first = plan.Run(1, worker: followed);
        long[] once = [.. followed.Stages.People];
        plan.Run(2, worker: followed);
        var again = plan.Run(1, worker: followed);
        Assert.Equal(once, followed.Stages.People.ToArray());
        Assert.Equal(first.Row, again.Row);
        var alone = plan.Run(1);
        Assert.Equal(alone.Row, first.Row);
        Assert.Equal(alone.Fingerprint, first.Fingerprint);
    }

    [Fact]
    public void A_site_that_opens_at_half_past_one_is_waited_for_until_then()
    {
        var scenario = Make.Scenario([Make.Foot(10)], Make.Boats() with { Opens = 5_400 });
        var plan = new Plan(scenario);
        var worker = new Replication(plan) { Stages = new StageRecord(plan.Timeline) };
        plan.Run(worker: worker);
        var place = plan.Timeline.Stages.ToList().IndexOf(Stage.Preparation);
        Assert.Equal(10 * 3_600_000L, worker.Stages.People[place]);
        Assert.Equal(10 * 1_800_000L, worker.Stages.People[place + plan.Timeline.Stages.Count]);
    }

    [Fact]
    public void A_record_of_another_plan_is_refused()
    {
        var (one, other) = (new Plan(RandomScenarios.Draw(1)), new Plan(RandomScenarios.Draw(1)));
        Assert.Throws<ArgumentException>(() => new Replication(one) { Stages = new StageRecord(other.Timeline) });
        Assert.Throws<ArgumentException>(() => new StageRecord(new TimelineLayout(TimeSpan.FromHours(5))));
    }

    static long[] Sums(ReadOnlySpan<long> times, int stages, int periods)
    {
        var sums = new long[periods];
        for (var at = 0; at < times.Length; at++)
        {
            sums[at / stages] += times[at];
        }
        return sums;
    }

    /// <summary>Counts the same from the book of the force alone, moment after moment.</summary>
    sealed class WhoWasThere(Plan plan)
    {
        readonly long _period = (long)plan.Timeline.Period.TotalMilliseconds;
        long _at;
        long _vehicles;
        long _people;

        public long[] Vehicles { get; } = new long[plan.Timeline.Periods];

        public long[] People { get; } = new long[plan.Timeline.Periods];

        public void Until(TimeSpan moment, Ledger ledger)
        {
            var end = moment.Ticks / TimeSpan.TicksPerMillisecond;
            while (_at < end)
            {
                var until = Math.Min(end, ((_at / _period) + 1) * _period);
                Vehicles[_at / _period] += (until - _at) * _vehicles;
                People[_at / _period] += (until - _at) * _people;
                _at = until;
            }
            _vehicles = Unresolved.Sum(ledger.Vehicles);
            _people = Unresolved.Sum(ledger.People);
        }
    }
}
