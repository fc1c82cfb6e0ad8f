using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>Operating windows: sites that work only in the dark, by day or at clock times.</summary>
sealed class WindowCause() : Cause("darkness and windows", "every site works day and night")
{
    public override bool IsIn(Scenario scenario) =>
        scenario.Sites.Values.Any(site => site.Window != OperatingWindow.Always);

    public override Scenario SwitchOff(Scenario scenario) =>
        scenario.WithSites(site => site with { Window = OperatingWindow.Always });
}
