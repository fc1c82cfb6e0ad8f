using RiverCrossingSim.Model;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Validation;

/// <summary>A figure of one replication whose value is known by hand.</summary>
/// <param name="Label">What it is, in words.</param>
/// <param name="Column">The column of results.</param>
/// <param name="Expected">The value by hand, in the unit.</param>
/// <param name="Unit">The unit in which it is shown, or what is counted.</param>
/// <param name="PerUnit">How much of the column's unit makes one of it: 1/60 for minutes of a column in hours.</param>
sealed record ExactFigure(string Label, ResultColumn Column, double Expected, string Unit, double PerUnit)
{
    /// <summary>How far it may be off, in the unit, where the value by hand is rounded; 0 where it is exact.</summary>
    public double Tolerance { get; init; }

    public static ExactFigure Hours(string label, ResultColumn column, double expected) =>
        new(label, column, expected, "h", 1);

    public static ExactFigure Minutes(string label, ResultColumn column, double expected) =>
        new(label, column, expected, "min", 1 / 60d);

    public static ExactFigure Seconds(string label, ResultColumn column, double expected) =>
        new(label, column, expected, "s", 1 / 3_600d);

    public static ExactFigure Number(string label, ResultColumn column, double expected, string unit = "") =>
        new(label, column, expected, unit, 1);

    /// <summary>How the replication ended.</summary>
    public static ExactFigure Outcome(OutcomeKind expected) =>
        new("outcome", Headline.Outcome.Column, (int)expected, "", 1);

    /// <summary>Holds what a replication gave to it.</summary>
    /// <param name="value">The column's value.</param>
    public ValidationOutcome Judge(double value)
    {
        var got = value / PerUnit;
        return Tolerance > 0
            ? ValidationOutcome.Near(Expected, got, Tolerance, Text)
            : ValidationOutcome.Same(Text(Expected), Text(got));
    }

    /// <summary>To the microsecond, or a millionth.</summary>
    string Text(double number) =>
        Column.Measure == Headline.Outcome ? Names.Kebab((OutcomeKind)(int)number)
        : double.IsFinite(number) ? $"{Wording.Thousands(number, 6)} {Unit}".TrimEnd()
        : "never";
}
