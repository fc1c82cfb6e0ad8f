using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>
/// The time by which studies ask whether it was done, and up to which they count how long it took: the last milestone at or
/// before every horizon. A replication that is not done by then counts with it, however far the horizon lies beyond, so that
/// no answer hangs on where somebody stopped looking.
/// </summary>
/// <param name="Hours">Hours after the order, above 0.</param>
/// <param name="IsMilestone">Whether it is a milestone; else none lies before the earliest horizon, which then stands in.</param>
public sealed record Deadline(double Hours, bool IsMilestone)
{
    /// <summary>It in words: "20 days".</summary>
    public string Text => Wording.Time(Hours);

    /// <summary>The last milestone of a scenario at or before its horizon.</summary>
    /// <param name="scenario">The scenario.</param>
    public static Deadline Of(Scenario scenario) => Of([scenario]);

    /// <summary>The last milestone of any of them at or before the horizons of all.</summary>
    /// <param name="scenarios">At least one.</param>
    public static Deadline Of(IReadOnlyList<Scenario> scenarios)
    {
        ArgumentNullException.ThrowIfNull(scenarios);
        return Of(
            scenarios.SelectMany(scenario => scenario.Milestones),
            scenarios.Select(scenario => scenario.Horizon)
        );
    }

    /// <summary>The first milestone of a scenario at or before its horizon; the horizon where there is none.</summary>
    /// <param name="scenario">The scenario.</param>
    public static Deadline FirstOf(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var milestones = scenario.Milestones.Where(milestone =>
            milestone > TimeSpan.Zero && milestone <= scenario.Horizon
        );
        return milestones.Any() ? new Deadline(milestones.Min().TotalHours, IsMilestone: true) : AtHorizon(scenario);
    }

    /// <summary>The horizon itself, for what is ranked among replications and has no mean.</summary>
    /// <param name="scenario">The scenario.</param>
    public static Deadline AtHorizon(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return new Deadline(scenario.Horizon.TotalHours, IsMilestone: false);
    }

    /// <summary>The last of some milestones at or before some horizons.</summary>
    /// <param name="milestones">The milestones, in any order.</param>
    /// <param name="horizons">At least one.</param>
    public static Deadline Of(IEnumerable<TimeSpan> milestones, IEnumerable<TimeSpan> horizons)
    {
        var earliest = horizons.Min();
        var last = milestones.Where(milestone => milestone <= earliest).DefaultIfEmpty(TimeSpan.Zero).Max();
        return last > TimeSpan.Zero
            ? new Deadline(last.TotalHours, IsMilestone: true)
            : new Deadline(earliest.TotalHours, IsMilestone: false);
    }
}
