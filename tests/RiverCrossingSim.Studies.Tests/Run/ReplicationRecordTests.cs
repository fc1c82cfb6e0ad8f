using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Studies.Tests;

public class ReplicationRecordTests
{
    static readonly RunResult Run = Study.Run(SmallScenarios.Ferries(), new StudyOptions { Replications = 20 });

    [Fact]
    public void A_record_is_a_row_of_the_table()
    {
        Assert.Equal(20, Run.Replications.Count);
        Assert.Equal(Enumerable.Range(0, 20), Run.Replications.Select(record => record.Number));
        foreach (var record in Run.Replications)
        {
            Assert.Equal(Run.Table.Outcome(record.Number), record.Outcome);
            Assert.Equal(record.Outcome == OutcomeKind.Completed, record.Duration is not null);
            Assert.Equal(Run.Table[Headline.PersonnelAcross][record.Number], record.PersonnelAcross);
            Assert.Equal(Run.Table[Headline.VehiclesDestroyed][record.Number], record.VehiclesDestroyed);
            Assert.Equal(Run.Table["site.north.trips"][record.Number], record["site.north.trips"]);
        }
    }

    [Fact]
    public void People_and_vehicles_of_a_record_add_up_to_the_force()
    {
        var kherson = Scenario.Load(Path.Combine(ShippedScenarios.Folder, "kherson-2022.yaml"));
        Assert.All(
            kherson.Run(12).Replications.Concat(Run.Replications),
            record =>
            {
                var force = (record.VehiclesAcross > 200 ? kherson : SmallScenarios.Ferries()).Force;
                Assert.Equal(
                    force.Personnel,
                    record.PersonnelAcross
                        + record.PersonnelKilled
                        + record.PersonnelCaptured
                        + record.PersonnelStranded
                        + record.PersonnelRemaining
                );
                Assert.Equal(
                    force.Vehicles,
                    record.VehiclesAcross
                        + record.VehiclesDestroyed
                        + record.VehiclesAbandoned
                        + record.VehiclesCaptured
                        + record.VehiclesStranded
                        + record.VehiclesRemaining
                );
            }
        );
    }

    [Fact]
    public void Records_are_equal_where_their_numbers_are()
    {
        var again = Study.Run(SmallScenarios.Ferries(), new StudyOptions { Replications = 20 });
        Assert.Equal(Run.Replications, again.Replications);
        Assert.Equal(Run.Replications[3].GetHashCode(), again.Replications[3].GetHashCode());
        Assert.NotEqual(Run.Replications[3], Run.Replications[3] with { Number = 4 });
        Assert.NotEqual(Run.Replications[3], Run.Replications[3] with { VehiclesStranded = -1 });
        Assert.NotEqual(Run.Replications[3], Run.Replications[3] with { PersonnelRemaining = -1 });
        Assert.False(Run.Replications[3].Equals(null));
    }

    [Fact]
    public void A_column_that_is_not_there_is_refused_with_the_nearest()
    {
        var refused = Assert.Throws<ArgumentException>(() => Run.Replications[0]["site.nort.trips"]);
        Assert.Contains(
            "'site.nort.trips'; did you mean 'site.north.trips'?",
            refused.Message,
            StringComparison.Ordinal
        );
        Assert.Throws<ArgumentOutOfRangeException>(() => Run.Replications[20]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Run.Replications[-1]);
    }
}
