using System.Text.RegularExpressions;

namespace RiverCrossingSim.Model;

/// <summary>
/// A measure of the results, declared once: a number that every replication reports, of each subject that has it, with all
/// that is said of it. Whoever writes, reads, draws or tells it names the declaration. A part that means something more exact
/// writes a variant, <c>measure with { About = "..." }</c>, in the same column.
/// </summary>
/// <param name="Group">What it is about.</param>
/// <param name="Name">What is measured, in snake_case with the unit at its end where it has one: <c>downtime_repair_h</c>; empty where the subject alone names it.</param>
public sealed partial record Measure(MeasureGroup Group, string Name)
{
    /// <summary>Stands for the subject in <see cref="About"/> and <see cref="Label"/>.</summary>
    public const string Subject = "{subject}";

    /// <inheritdoc cref="Measure(MeasureGroup, string)" path="/param[@name='Name']"/>
    public string Name
    {
        get;
        init => field = Checked(value);
    } = Checked(Name);

    /// <summary>One line of documentation, a sentence.</summary>
    public required string About { get; init; }

    /// <summary>What it is, as a chart, a table or a sentence says it: "craft sunk", "{subject} fell to the pursuer".</summary>
    public required string Label { get; init; }

    /// <summary>The unit in words or symbols; empty for counts and shares.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Between which limits it lies.</summary>
    public MeasureRange Range { get; init; }

    /// <summary>Its column, where it has no subject.</summary>
    public ResultColumn Column => Of("");

    /// <summary>Its column for a subject.</summary>
    /// <param name="subject">The site, source, assumption, cause or stage, as the column's name has it.</param>
    /// <param name="called">The same in words; null where they are the same.</param>
    public ResultColumn Of(string subject, string? called = null) => new(this, subject, called ?? subject);

    /// <summary>Whether both are the same measure, or variants of it, and so stand in the same columns.</summary>
    /// <param name="other">The other.</param>
    public bool IsSame(Measure other) => other is not null && Group == other.Group && Name == other.Name;

    /// <inheritdoc/>
    public override string ToString() => Of("*").Name;

    static string Checked(string name) =>
        name.Length == 0 || Snake().IsMatch(name)
            ? name
            : throw new ArgumentException($"'{name}' is not in snake_case, such as 'craft_lost'.", nameof(name));

    [GeneratedRegex("^[a-z][a-z0-9]*(_[a-z0-9]+)*$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Snake();
}
