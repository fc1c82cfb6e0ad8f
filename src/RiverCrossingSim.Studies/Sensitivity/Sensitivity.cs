using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Studies;

/// <summary>
/// Finds what a scenario's outputs answer to: a screening of all assumptions after Morris, then Sobol' indices of those
/// that matter. Chance is a factor of its own in both, so that no assumption is credited with noise.
/// </summary>
public static class Sensitivity
{
    /// <summary>An assumption matters whose mu* is at least this share of the strongest assumption's, in any output.</summary>
    const double Matters = 0.1;

    /// <summary>Studies a scenario.</summary>
    /// <param name="scenario">The scenario, checked.</param>
    /// <param name="options">What is looked at and how thoroughly; null for the defaults.</param>
    /// <param name="cancellation">Ends the study early, as the <see cref="StudyScope"/> around the caller does; the result is then from what is finished, and partial.</param>
    /// <returns>Null where it was cancelled before two trajectories were finished.</returns>
    /// <exception cref="ArgumentException">There is no assumption or output of a name that was given.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="ReplicationException">A replication failed.</exception>
    public static SensitivityResult? Run(
        Scenario scenario,
        SensitivityOptions? options = null,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(scenario);
        options ??= new SensitivityOptions();
        var plan = new Plan(scenario);
        var outputs = Checked(plan, options);
        var space = new FactorSpace(scenario, options.Factors);
        using var control = new StudyControl(options.Progress, cancellation);
        var runs = new PointRuns(plan, space, outputs, options, control);
        var screening = new MorrisDesign(space.Inputs, space.Streams, options.Trajectories, options.Seed);
        var most = screening.Count + (options.Samples * (Math.Min(options.Most, space.Inputs) + space.Streams + 3));
        var screened = runs.Run(screening.Count, screening.Point, most);
        var trajectories = screened[0].Length / screening.Length;
        if (trajectories < 2)
        {
            return null;
        }
        var done = new MorrisDesign(space.Inputs, space.Streams, trajectories, options.Seed);
        var omissions = new Omissions();
        var effects = outputs
            .Zip(
                screened,
                (output, values) =>
                    omissions.List(
                        $"the screening of {output.Label}",
                        () => ElementaryEffect.Of(done, values.AsSpan(0, done.Count))
                    )
            )
            .ToList();
        var groups = Groups(space, effects, options.Most);
        var (design, indexed) = Indices(space, groups, runs, options, done.Count, control.End);
        return new SensitivityResult
        {
            Scenario = scenario,
            ScenarioHash = ScenarioFile.Hash(scenario),
            Seed = options.Seed,
            Factors = space.Factors,
            Outputs =
            [
                .. outputs.Select(
                    (output, o) =>
                        Of(output, space, effects[o], groups, design, design is null ? [] : indexed[o], omissions)
                ),
            ],
            Trajectories = trajectories,
            Samples = design?.Samples ?? 0,
            Replications = runs.Ran,
            Partial = trajectories < options.Trajectories || (design?.Samples ?? 0) < options.Samples,
            Elapsed = control.Elapsed,
            NotComputed = omissions.All,
        };
    }

    static List<Output> Checked(Plan plan, SensitivityOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Trajectories, 10);
        ArgumentOutOfRangeException.ThrowIfNegative(options.Samples);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Most, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Threads, 1);
        foreach (var name in options.Factors ?? [])
        {
            if (!plan.Scenario.Assumptions.ContainsKey(name))
            {
                throw new ArgumentException($"The scenario has no assumption '{name}'.", nameof(options));
            }
        }
        return
        [
            .. options.Outputs.Select(name =>
                Output.Named(name, plan.Rows.Columns, Deadline.Of(plan.Scenario))
                ?? throw new ArgumentException($"There is no output '{name}'.", nameof(options))
            ),
        ];
    }

    /// <summary>
    /// The assumptions that matter one by one, those that are correlated with each other as one, then chance, then all others
    /// together: the shares of a variance sum up only over what is independent.
    /// </summary>
    static List<int[]> Groups(FactorSpace space, List<IReadOnlyList<ElementaryEffect>> effects, int most)
    {
        var ranked = Enumerable
            .Range(0, space.Inputs)
            .Select(input => (Input: input, Share: effects.Max(output => Share(output, input))))
            .Where(ranked => ranked.Share >= Matters)
            .OrderByDescending(ranked => ranked.Share)
            .Take(most)
            .Select(ranked => ranked.Input)
            .Order()
            .Select(input => space.Together.FirstOrDefault(group => group.Contains(input)) ?? [input])
            .DistinctBy(group => group[0])
            .ToList();
        var others = Enumerable
            .Range(0, space.Factors.Count)
            .Except(ranked.SelectMany(group => group))
            .Where(factor => factor != space.Inputs)
            .ToArray();
        return [.. ranked, [space.Inputs], .. others.Length > 0 ? [others] : Array.Empty<int[]>()];

        double Share(IReadOnlyList<ElementaryEffect> output, int input)
        {
            var strongest = output.Take(space.Inputs).Select(effect => effect.MeanAbsolute).DefaultIfEmpty().Max();
            return strongest > 0 ? output[input].MeanAbsolute / strongest : 0;
        }
    }

    static (SaltelliDesign? Design, double[][] Values) Indices(
        FactorSpace space,
        List<int[]> groups,
        PointRuns runs,
        SensitivityOptions options,
        int screened,
        CancellationToken cancellation
    )
    {
        if (options.Samples < 2 || cancellation.IsCancellationRequested)
        {
            return (null, []);
        }
        var design = new SaltelliDesign(space.Inputs, space.Streams, groups, options.Samples, options.Seed);
        var values = runs.Run(design.Count, design.Point, screened + design.Count);
        var rows = values[0].Length / design.RowLength;
        if (rows < 2)
        {
            return (null, []);
        }
        var done = new SaltelliDesign(space.Inputs, space.Streams, groups, rows, options.Seed);
        return (done, Array.ConvertAll(values, all => all[..done.Count]));
    }

    static OutputSensitivity Of(
        Output output,
        FactorSpace space,
        IReadOnlyList<ElementaryEffect> effects,
        List<int[]> groups,
        SaltelliDesign? design,
        double[] values,
        Omissions omissions
    ) =>
        new()
        {
            Output = output,
            Screening =
            [
                .. space
                    .Factors.Zip(effects, (factor, effect) => new FactorEffect(factor, effect))
                    .OrderByDescending(effect => effect.Effect.MeanAbsolute),
            ],
            Indices = design is null
                ? []
                : omissions.List(
                    $"the indices of {output.Label}",
                    () =>
                        SobolIndex
                            .Of(design, values)
                            .Zip(
                                groups,
                                (index, group) =>
                                    new GroupIndex(Name(space, group), [.. group.Select(f => space.Factors[f])], index)
                            )
                            .OrderByDescending(group => group.Index.Total)
                ),
            Tornado = design is null
                ? []
                : omissions.List($"the tornado of {output.Label}", () => TornadoBars.Of(space, design, output, values)),
            Mean = design is null
                ? null
                : omissions.Try(
                    $"the mean of {output.Label}",
                    () => (MeanInterval?)output.Mean(TornadoBars.Bases(design, values))
                ),
        };

    static string Name(FactorSpace space, int[] group) =>
        group.Length == 1 ? space.Factors[group[0]].Name
        : space.Together.Any(group.SequenceEqual)
            ? $"{Wording.List([.. group.Select(f => space.Factors[f].Name)])} together"
        : $"the {group.Length} others";
}
