namespace RiverCrossingSim.Model.Tests;

/// <summary>Everybody is in exactly one state at all times, whatever happens.</summary>
public class Conservation
{
    static readonly LoadState[] States = Enum.GetValues<LoadState>();

    static Scenario Draw(int seed, bool withEverything) =>
        withEverything ? RandomScenarios.Draw(seed).WithEverything(seed) : RandomScenarios.Draw(seed);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void People_and_vehicles_are_conserved_after_every_change_in_random_scenarios(bool withEverything)
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var plan = new Plan(Draw(seed, withEverything));
            int? civilians = null;
            var worker = new Replication(plan);
            var changes = 0;
            worker.Ledger.Audit = ledger =>
            {
                changes++;
                Assert.Equal(plan.TotalPeople, States.Sum(ledger.People));
                Assert.Equal(plan.TotalVehicles, States.Sum(ledger.Vehicles));
                Assert.All(States, state => Assert.True(ledger.People(state) >= 0 && ledger.Vehicles(state) >= 0));
                Assert.InRange(ledger.Wounded, 0, plan.TotalPeople);
                var now = States.Sum(ledger.Civilians);
                Assert.Equal(civilians ??= now, now);
                Assert.All(
                    States,
                    state => Assert.True(ledger.Civilians(state) >= 0 && ledger.CivilianVehicles(state) >= 0)
                );
            };
            plan.Run(1, worker: worker);
            Assert.True(changes > 0 || plan.TotalPeople == 0, $"scenario {seed}: nothing happened");
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_row_accounts_for_everybody(bool withEverything)
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var plan = new Plan(Draw(seed, withEverything));
            var result = plan.Run();
            Assert.Equal(
                plan.TotalPeople,
                result[Headline.PersonnelAcross]
                    + result[Headline.PersonnelKilled]
                    + result[Headline.PersonnelCaptured]
                    + result[Headline.PersonnelStranded]
                    + result[Headline.PersonnelRemaining]
            );
            Assert.Equal(
                plan.TotalVehicles,
                result[Headline.VehiclesAcross]
                    + result[Headline.VehiclesDestroyed]
                    + result[Headline.VehiclesAbandoned]
                    + result[Headline.VehiclesCaptured]
                    + result[Headline.VehiclesStranded]
                    + result[Headline.VehiclesRemaining]
            );
            var killedByKind = plan.Rows.Columns.Where(c => c.Measure.IsSame(LossMeasures.Killed));
            Assert.Equal(result[Headline.PersonnelKilled], killedByKind.Sum(c => result[c.Name]));
            var destroyedByKind = plan.Rows.Columns.Where(c => c.Measure.IsSame(LossMeasures.Vehicles));
            Assert.Equal(result[Headline.VehiclesDestroyed], destroyedByKind.Sum(c => result[c.Name]));
            foreach (var (place, series) in plan.Timeline.Series.Index())
            {
                // When everybody is resolved nobody waits, and the last sample of what came across is the end's.
                var last = result.Samples[(place + 1) * plan.Timeline.Samples - 1];
                if (series.Curve.IsQueue && result.Outcome != OutcomeKind.Censored)
                {
                    // The withdrawal does not wait for civilians, who may be left standing there.
                    Assert.InRange(last, 0, withEverything ? (int)result["civilians.remaining"] : 0);
                }
                else if (series == plan.Timeline.Whole(Curve.PersonnelAcross))
                {
                    Assert.Equal(result[Headline.PersonnelAcross], last);
                }
            }
            Assert.Equal(result.Outcome == OutcomeKind.Censored, double.IsInfinity(result[Headline.Clearance]));
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_time_of_a_share_never_falls_with_it_and_never_passes_the_clearance(bool withEverything)
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var result = Draw(seed, withEverything).Run();
            var times = Headline.Shares.Select(q => result[Headline.PersonnelTime(q)]).ToList();
            Assert.Equal(times.Order(), times);
            Assert.All(times.Where(double.IsFinite), time => Assert.True(time <= result[Headline.Clearance] + 1e-9));
        }
    }
}
