using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>
/// A check of a whole scenario, each value of which is fine by itself. One class for each; the list is
/// <see cref="CheckList"/>.
/// </summary>
interface ICheck
{
    /// <summary>A short stable code.</summary>
    string Code { get; }

    /// <summary>Whether the scenario can be run all the same.</summary>
    Severity Severity { get; }

    /// <summary>
    /// Whether it finds what is written and not used. That is said only of the file itself: who extends a file, or sets a
    /// value from outside, leaves things unused on purpose.
    /// </summary>
    bool IsAboutUse => false;

    /// <summary>Whether it is about what an author wrote; nothing is said of what is left at its default.</summary>
    bool IsAboutWritten => false;

    /// <summary>Whether it asks if a value is meant so: whoever says of the value itself where it comes from has answered.</summary>
    bool IsAnsweredBySource => false;

    /// <summary>Whether it asks the model, which takes only a scenario without errors.</summary>
    bool NeedsSoundScenario => false;

    /// <summary>What is found wrong.</summary>
    IEnumerable<Finding> Find(Scenario scenario);
}

/// <summary>Something that a check found.</summary>
/// <param name="Path">The key that it is about.</param>
/// <param name="Message">What is wrong, and the way out.</param>
readonly record struct Finding(string Path, string Message)
{
    /// <summary>Whether it is said only where the key was set from outside of the file, which requires it or describes something by it.</summary>
    public bool IsOnlyOfSet { get; init; }

    /// <summary>The path of the value on which it rests; null for <see cref="Path"/> itself.</summary>
    public string? RestsOn { get; init; }
}
