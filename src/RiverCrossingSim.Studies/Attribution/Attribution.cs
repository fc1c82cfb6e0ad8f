using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>
/// Says why a move takes as long as it does, and costs what it costs: replicates a scenario with every subset of its causes, or with
/// those along sampled orders of them, under the same luck, so that the difference from an undisturbed move can be shared out.
/// </summary>
public static class Attribution
{
    /// <summary>Runs the study. Bit for bit the same for any number of threads.</summary>
    /// <param name="causes">The scenario and its causes, without errors.</param>
    /// <param name="options">How many replications, from which seed, on how many threads; null for the defaults.</param>
    /// <param name="cancellation">Ends the study early: the result then holds the replications finished, and is partial.</param>
    /// <returns>Null where it was ended before two replications with all their subsets were done.</returns>
    /// <exception cref="ArgumentException">The scenario has errors, or no cause; or what two causes set is no sound scenario.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="ReplicationException">A replication failed.</exception>
    public static AttributionResult? Run(
        CausesToExplain causes,
        AttributionOptions? options = null,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(causes);
        options ??= new AttributionOptions();
        var scenario = causes.Scenario ?? throw new ArgumentException("The scenario has errors.", nameof(causes));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Replications, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Threads, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Most, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Most, AttributionOptions.MostGroups);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Within ?? TimeSpan.Zero, scenario.Horizon);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.UpTo ?? TimeSpan.Zero, scenario.Horizon);
        using var control = new StudyControl(options.Progress, cancellation);
        var upTo = options.UpTo ?? TimeSpan.FromHours(Deadline.Of([scenario, causes.Without(causes.Groups)]).Hours);
        var isShort = causes.Groups.Count > options.Most;
        var trial = isShort ? CauseChoice.ReplicationsOf(options.Replications) : 0;
        var before = trial * (causes.Groups.Count + 1);
        var places = AttributionDesign.PlacesOf(Math.Min(causes.Groups.Count, options.Most));
        var target = before + (options.Replications * places);

        CauseChoice? choice = null;
        if (isShort)
        {
            var shares = new OrderRuns(causes, upTo.TotalHours, options, control).Shares(
                trial,
                done => control.Report(done, target)
            );
            if (shares.Count < trial)
            {
                return null;
            }
            choice = CauseChoice.Of(causes.Groups, shares);
        }
        var groups = choice?.Apply(causes.Groups, options.Most) ?? causes.Groups;
        var design = new AttributionDesign(groups.Count, options.Replications, options.Seed);
        Scenario With(int subset) => causes.Without([.. groups.Where((_, cause) => (subset >> cause & 1) == 0)]);
        // What no two causes may set together is told before any work.
        var known = Enumerable
            .Range(0, design.Places)
            .Where(design.IsSame)
            .ToDictionary(place => design.Subset(place, 0), place => With(design.Subset(place, 0)));
        var runs = new SubsetRuns(
            design,
            subset => known.TryGetValue(subset, out var made) ? made : With(subset),
            options.Replications,
            options,
            control,
            done => control.Report(before + done, target)
        );
        var replications = runs.Run();
        return replications < 2
            ? null
            : new AttributionResult
            {
                Scenario = scenario,
                File = causes.File,
                Changes = causes.Sets,
                Against = causes.Against,
                AgainstHash = causes.AgainstHash,
                Groups = groups,
                Choice = choice,
                Design = design,
                Subsets = [.. Enumerable.Range(0, design.Places).Select(place => runs.Table(place, replications))],
                Forces = [.. known.Values.Select(one => one.Force)],
                Within = options.Within ?? TimeSpan.FromHours(Deadline.FirstOf(scenario).Hours),
                UpTo = upTo,
                Seed = options.Seed,
                Asked = options.Replications,
                Elapsed = control.Elapsed,
            };
    }
}
