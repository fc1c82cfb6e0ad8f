using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>Something that is wrong or doubtful in a scenario file.</summary>
/// <param name="Severity">Whether the scenario can be run all the same.</param>
/// <param name="Code">A short stable code, such as RC012; see <see cref="ProblemCodes"/>.</param>
/// <param name="File">
/// The file, as it was named to the reader; <c>--set 1</c> or <c>With 1</c> for the first value set from outside, and the
/// scenario's name where that was made in code.
/// </param>
/// <param name="Line">The line, from 1; 0 where the scenario was made in code.</param>
/// <param name="Column">The column, from 1; 0 where the scenario was made in code.</param>
/// <param name="Path">The key that it is about, such as <c>sites.port.craft</c> or <c>force.units[2].personnel</c>; empty for the file.</param>
/// <param name="Message">The value found, what was expected, and the nearest valid name.</param>
public sealed record Problem(
    Severity Severity,
    string Code,
    string File,
    int Line,
    int Column,
    string Path,
    string Message
)
{
    /// <summary>The line of the file, for the reader's eyes; empty where there is none.</summary>
    public string SourceLine { get; init; } = "";

    /// <summary>How many characters of the line, from <see cref="Column"/>, it is about.</summary>
    public int Length { get; init; } = 1;

    /// <summary>The place, from 0, of the value of <c>--set</c> that it is about; null for anything else.</summary>
    public int? SetPlace => Setting.PlaceOfSet(File);

    /// <summary>The first line of the problem: <c>file:line:column: error RC012: message</c>.</summary>
    public override string ToString() => $"{Where}: {Names.Kebab(Severity)} {Code}: {Message}";

    string Where => Line == SourceText.NoLine ? File : $"{File}:{Line}:{Column}";
}

/// <summary>How much a problem matters.</summary>
public enum Severity
{
    /// <summary>Nothing is wrong: something that its author may want to know. Only <c>rcsim check</c> tells it.</summary>
    Note,

    /// <summary>The scenario can be run; it may not say what its author thinks.</summary>
    Warning,

    /// <summary>There is no scenario until this is mended.</summary>
    Error,
}
