using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>
/// A part of a scenario that costs time or lives and can be switched off: it says whether a scenario has it, and what the scenario
/// is without it. Off is the best case for this part alone; all else, luck included, stays as it is.
/// </summary>
/// <remarks>A cause of the program is a sealed class and a line in <see cref="CauseList"/>.</remarks>
/// <param name="name">Its name, as tables and sentences have it: "late opening".</param>
/// <param name="off">What is the case where it is switched off, a clause: "every site is open from the start".</param>
public abstract class Cause(string name, string off)
{
    /// <summary>Its name, as tables and sentences have it.</summary>
    public string Name { get; } = name;

    /// <summary>What is the case where it is switched off.</summary>
    public string Off { get; } = off;

    /// <summary>Whether a scenario has it, so that switching it off can change something.</summary>
    /// <param name="scenario">The scenario, checked.</param>
    public abstract bool IsIn(Scenario scenario);

    /// <summary>The scenario without it; one that is sound stays so.</summary>
    /// <param name="scenario">The scenario, checked.</param>
    public abstract Scenario SwitchOff(Scenario scenario);

    /// <summary>Its parts in a scenario, each a cause by itself, which together are what it is; the cause itself where it has none.</summary>
    /// <param name="scenario">The scenario, checked.</param>
    /// <param name="split">Into what it is to be split.</param>
    public virtual IReadOnlyList<Cause> Parts(Scenario scenario, CauseSplit split) => [this];

    /// <summary>Whether a quantity can be above 0.</summary>
    private protected static bool CanBeAboveZero(Quantity quantity, Scenario scenario) =>
        Bounds.Of(quantity, scenario).Greatest > 0;
}
