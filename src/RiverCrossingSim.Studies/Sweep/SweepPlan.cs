using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Studies;

/// <summary>A study made ready to run: its scenario loaded, its factors made out, its points at hand.</summary>
public sealed class SweepPlan
{
    readonly SweepPoints _points;

    internal SweepPlan(
        SweepStudy study,
        ScenarioSource source,
        Scenario scenario,
        IReadOnlyList<SweepFactor> factors,
        int columns,
        IReadOnlyList<Output> outputs
    )
    {
        (Study, Source, Scenario, Factors, Outputs) = (study, source, scenario, factors, outputs);
        Axes = SweepAxis.Of(factors, columns);
        _points = new SweepPoints(study, factors, Axes);
    }

    /// <summary>The study.</summary>
    public SweepStudy Study { get; }

    /// <summary>The scenario as the study sets it for all points, no factor changed.</summary>
    public Scenario Scenario { get; }

    /// <summary>The factors: those of the table's columns, then the others, in the order of the study.</summary>
    public IReadOnlyList<SweepFactor> Factors { get; }

    /// <summary>What varies by itself: each factor, and the rows of the table as one, since what varies together cannot be told apart.</summary>
    public IReadOnlyList<SweepFactor> Varied => [.. Axes.Select(axis => axis.Factor)];

    /// <summary>What the report and the charts show.</summary>
    public IReadOnlyList<Output> Outputs { get; }

    /// <summary>Points of the design.</summary>
    public long Count => _points.Count;

    /// <summary>Replications of all points together.</summary>
    public long Replications => Count * Study.Replications;

    /// <summary>The scenario, to be read with what is set at a point.</summary>
    public ScenarioSource Source { get; }

    /// <summary>What varies by itself, and the factors that go with it.</summary>
    internal IReadOnlyList<SweepAxis> Axes { get; }

    /// <summary>The value of each factor at a point; null where the scenario's own is left.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1.</param>
    public IReadOnlyList<FactorValue?> Point(long index) => _points[index];

    /// <summary>What is set at a point: the study's own settings, then the factors that have a value.</summary>
    public IReadOnlyList<string> Sets(IReadOnlyList<FactorValue?> values) =>
        [
            .. Study.Set,
            .. values
                .Zip(Factors)
                .Where(pair => pair.First is not null)
                .Select(pair => $"{pair.Second.Path}={pair.First!.Text}"),
        ];

    /// <summary>A point in words: "craft 20, ferry-speed 6 km/h".</summary>
    public string Words(IReadOnlyList<FactorValue?> values) =>
        values.Any(value => value is not null)
            ? string.Join(
                ", ",
                Factors.Zip(values).Where(p => p.Second is not null).Select(p => $"{p.First.Name} {p.Second!.Text}")
            )
            : "the scenario as it is";
}
