using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>What outputs are measured against.</summary>
/// <param name="Horizon">The scenario's horizon, hours.</param>
/// <param name="Personnel">People of the initial force.</param>
public readonly record struct ForceScale(double Horizon, long Personnel)
{
    /// <summary>That of a scenario.</summary>
    public static ForceScale Of(Scenario scenario) => new(scenario.Horizon.TotalHours, scenario.Force.Personnel);
}
