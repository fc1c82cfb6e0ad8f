using RiverCrossingSim.Kernel;

namespace RiverCrossingSim.Validation.Tests;

/// <summary>The formulas give what is published, and a queue of another kind fails them.</summary>
public class QueueingTests
{
    [Fact]
    public void Formulas_give_known_values()
    {
        Assert.Equal(4, QueueTheory.WaitAtOneServer(0.8, 1), 12);
        Assert.Equal(2, QueueTheory.WaitAtOneServer(0.8, 0), 12);
        Assert.Equal(0.8, QueueTheory.ErlangC(0.8, 1), 12);
        Assert.Equal(0.6472, QueueTheory.ErlangC(2.4, 3), 4);
        // Erlang's loss formula, 2 erlangs on 2 lines.
        Assert.Equal(0.4, QueueTheory.WithPlaces(2, 2, 2)[2], 12);
        var chances = QueueTheory.AtBerths(50, 3, 20);
        Assert.Equal(2.3117, QueueTheory.Trips(chances, 20), 4);
        Assert.Equal(0.629, QueueTheory.Waiting(chances, 3) / QueueTheory.Trips(chances, 20), 3);
    }

    [Fact]
    public void Services_of_five_percent_more_fail_the_formula()
    {
        var wrong = Enumerable
            .Range(0, 12)
            .Select(i => new OpenQueue(1, (uint)i, 0.8, 1, new Kernel.Exponential(1.05)).Run())
            .ToArray();
        var wait = new QueueFigure("wait", 0, QueueTheory.WaitAtOneServer(0.8, 1));
        Assert.Equal(Verdict.Failed, QueueExperiment.Judge(wait, wrong).Verdict);
    }

    [Fact]
    public void Constant_services_fail_the_formula_of_exponential_ones()
    {
        var wrong = Enumerable
            .Range(0, 12)
            .Select(i => new OpenQueue(1, (uint)i, 0.8, 1, new Constant(1)).Run())
            .ToArray();
        var wait = new QueueFigure("wait", 0, QueueTheory.WaitAtOneServer(0.8, 1));
        Assert.Equal(Verdict.Failed, QueueExperiment.Judge(wait, wrong).Verdict);
        Assert.Equal(Verdict.Passed, QueueExperiment.Judge(wait with { Expected = 2 }, wrong).Verdict);
    }

    [Fact]
    public void Customers_who_take_the_server_fail_the_formula_of_those_who_only_go_first()
    {
        var wrong = Enumerable
            .Range(0, 12)
            .Select(i => new PriorityQueueModel(1, (uint)i, 0.4, isPreemptive: true).Run())
            .ToArray();
        Assert.Equal(Verdict.Failed, QueueExperiment.Judge(new("wait", 0, 0.8 / 0.6), wrong).Verdict);
    }
}
