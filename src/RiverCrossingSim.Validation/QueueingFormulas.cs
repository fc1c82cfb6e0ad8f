using RiverCrossingSim.Kernel;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Validation;

/// <summary>Queues whose averages theory gives exactly, in the simulation kernel.</summary>
public static class QueueingFormulas
{
    const string Book = "Gross, Shortle, Thompson and Harris, Fundamentals of Queueing Theory, 4th ed., 2008, chapter";
    const double Load = 0.8;
    const double Triple = 3 * Load;

    static readonly Distribution Exponential = new Exponential(1);
    static readonly Distribution Triangular = new Triangular(0.25, 0.5, 2.25);
    static readonly double TriangularVariance =
        ((0.25 * 0.25) + (0.5 * 0.5) + (2.25 * 2.25) - (0.25 * 0.5) - (0.25 * 2.25) - (0.5 * 2.25)) / 18;

    /// <summary>The group.</summary>
    public static ValidationGroup Group { get; } =
        new(
            "queueing-formulas",
            "Queueing formulas",
            $"Queues with services of mean 1 min, built from the kernel's processes, resources and stores. Each estimate is the mean of "
                + $"{QueueExperiment.Replications} independent replications of {Wording.Count(QueueModel.WatchedMinutes)} min after a warm-up; the tolerance is its interval by Student's t.",
            [.. Experiments().SelectMany(experiment => experiment.Checks)]
        );

    static IEnumerable<QueueExperiment> Experiments()
    {
        yield return new(
            "M/M/1, load 0.8",
            "Wait rho / (mu - lambda), queue lambda times that (Little), chance to wait rho.",
            $"{Book} 2",
            (seed, replication) => new OpenQueue(seed, replication, Load, 1, Exponential),
            new("wait", 0, QueueTheory.WaitAtOneServer(Load, 1), "min"),
            new("customers waiting", 1, Load * QueueTheory.WaitAtOneServer(Load, 1)),
            new("chance to wait", 2, Load)
        );
        yield return new(
            "M/D/1, load 0.8",
            "Pollaczek-Khinchine: wait lambda E[S^2] / (2 (1 - rho)), half of that of M/M/1.",
            $"{Book} 5",
            (seed, replication) => new OpenQueue(seed, replication, Load, 1, new Constant(1)),
            new QueueFigure("wait", 0, QueueTheory.WaitAtOneServer(Load, 0), "min")
        );
        yield return new(
            "M/G/1, load 0.8, service triangular(0.25, 0.5, 2.25)",
            "Pollaczek-Khinchine: wait lambda E[S^2] / (2 (1 - rho)).",
            $"{Book} 5",
            (seed, replication) => new OpenQueue(seed, replication, Load, 1, Triangular),
            new QueueFigure("wait", 0, QueueTheory.WaitAtOneServer(Load, TriangularVariance), "min")
        );
        var chanceToWait = QueueTheory.ErlangC(Triple, 3);
        yield return new(
            "M/M/3, load 0.8",
            "Erlang C: chance to wait C, wait C / (c mu - lambda).",
            $"{Book} 2",
            (seed, replication) => new OpenQueue(seed, replication, Triple, 3, Exponential),
            new("chance to wait", 2, chanceToWait),
            new("wait", 0, chanceToWait / (3 - Triple), "min")
        );
        var places = QueueTheory.WithPlaces(Triple, 3, 5);
        yield return new(
            "M/M/3/5, load 0.8",
            "Birth and death over 0 to 5: chance to find no place p5, wait of those who do Lq / (lambda (1 - p5)).",
            $"{Book} 2",
            (seed, replication) => new OpenQueue(seed, replication, Triple, 3, Exponential, places: 5),
            new("chance to find no place", 3, places[5]),
            new("wait", 0, QueueTheory.Waiting(places, 3) / (Triple * (1 - places[5])), "min")
        );
        foreach (var experiment in Ferries())
        {
            yield return experiment;
        }
        yield return new(
            "M/M/1, two priorities, load 0.4 each",
            "Cobham: wait rho / (1 - rho1) of the first class, rho / ((1 - rho1) (1 - rho)) of the second.",
            $"Cobham, Operations Research 2, 1954; {Book} 3",
            (seed, replication) => new PriorityQueueModel(seed, replication, Load / 2, isPreemptive: false),
            new("wait of the first", 0, 0.8 / 0.6, "min"),
            new("wait of the second", 1, 0.8 / (0.6 * 0.2), "min")
        );
        yield return new(
            "M/M/1, preemptive priorities, load 0.4 each",
            "Preemptive resume: time there 1 / (1 - rho1) of the first class, 1 / ((1 - rho1) (1 - rho)) of the second; less the service of 1 min.",
            $"{Book} 3",
            (seed, replication) => new PriorityQueueModel(seed, replication, Load / 2, isPreemptive: true),
            new("delay of the first", 0, (1 / 0.6) - 1, "min"),
            new("delay of the second", 1, (1 / (0.6 * 0.2)) - 1, "min")
        );
        yield return new(
            "Two M/M/1 in tandem, load 0.8",
            "Burke and Jackson: the second is as if alone, wait rho / (mu - lambda); time in both 2 / (mu - lambda).",
            $"{Book} 4",
            (seed, replication) => new TandemQueue(seed, replication, Load),
            new("wait before the second", 0, QueueTheory.WaitAtOneServer(Load, 1), "min"),
            new("time in both", 1, 2 / (1 - Load), "min")
        );
    }

    /// <summary>The finite source: theory asks for the mean of the travel only, whatever its distribution.</summary>
    static IEnumerable<QueueExperiment> Ferries()
    {
        const double travel = 20;
        var chances = QueueTheory.AtBerths(50, 3, travel);
        var (trips, waiting) = (QueueTheory.Trips(chances, travel), QueueTheory.Waiting(chances, 3));
        foreach (Distribution each in new Distribution[] { new Exponential(travel), new Uniform(10, 30) })
        {
            yield return new(
                $"50 ferries, 3 berths, travel {each}",
                "Finite source: birth and death over 0 to 50 ferries at the berths; the distribution of the travel matters by its mean only.",
                $"{Book} 2",
                (seed, replication) => new FerryLoop(seed, replication, 50, 3, each),
                new("trips a minute", 0, trips),
                new("wait", 1, waiting / trips, "min"),
                new("ferries waiting", 2, waiting)
            );
        }
    }
}
