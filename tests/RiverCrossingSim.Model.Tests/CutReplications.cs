namespace RiverCrossingSim.Model.Tests;

/// <summary>Replications that are cancelled midway.</summary>
public sealed class CutReplications
{
    const int Millions = 100_000_000;

    [Theory]
    [InlineData(1, Millions)]
    [InlineData(1_000, Millions / 1_000)]
    public void A_force_of_a_hundred_million_is_cut_in_the_midst_of_its_muster(int units, int people)
    {
        var plan = new Plan(Make.Scenario([Make.Foot(people) with { Count = units }], Make.Boats(100)));
        using var stop = new CancellationTokenSource();
        var moved = 0;
        var worker = new Replication(plan) { Listener = happening => CancelAt(1_000) };
        Assert.True(Cut(plan, worker, stop.Token));
        Assert.InRange(moved, 1_000, 2_000);

        void CancelAt(int number)
        {
            if (++moved == number)
            {
                stop.Cancel();
            }
        }
    }

    [Fact]
    public void What_was_cut_is_not_used_again()
    {
        var plan = new Plan(RandomScenarios.Draw(7));
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        var worker = new Replication(plan);
        Assert.True(Cut(plan, worker, stop.Token));
        var thrown = Assert.Throws<InvalidOperationException>(() => plan.Run(worker: worker));
        Assert.Contains("make another replication", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_token_that_is_never_used_changes_nothing()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var plan = new Plan(RandomScenarios.Draw(seed).WithEverything(seed));
            using var never = new CancellationTokenSource();
            var (row, samples) = Room(plan);
            var fingerprint = new Replication(plan).Run(1, 0, 0, row, samples, never.Token);
            var plain = plan.Run();
            Assert.Equal(plain.Fingerprint, fingerprint);
            Assert.Equal(plain.Row, row);
            Assert.Equal(plain.Samples, samples);
        }
    }

    static bool Cut(Plan plan, Replication worker, CancellationToken token)
    {
        var (row, samples) = Room(plan);
        try
        {
            worker.Run(1, 0, 0, row, samples, token);
            return false;
        }
        catch (OperationCanceledException)
        {
            return true;
        }
    }

    static (double[] Row, int[] Samples) Room(Plan plan) =>
        (new double[plan.Rows.Columns.Count], new int[plan.Timeline.Series.Count * plan.Timeline.Samples]);
}
