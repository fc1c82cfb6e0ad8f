namespace RiverCrossingSim.Scenarios;

/// <summary>One text that was read: a file, or what was given to <c>--set</c>.</summary>
/// <param name="name">The name by which problems refer to it.</param>
/// <param name="text">The whole text.</param>
/// <param name="order">Its place among the texts read; problems are listed in this order.</param>
sealed class SourceText(string name, string text, int order = 0)
{
    /// <summary>The line and the column of what stands in no file.</summary>
    public const int NoLine = 0;

    string[]? _lines;

    public string Name { get; } = name;

    public string Text { get; } = text;

    public int Order { get; } = order;

    /// <summary>Whether it is a value that was set from outside of the files.</summary>
    public bool IsSetting { get; init; }

    public string[] Lines =>
        _lines ??= Text.Split(["\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029"], StringSplitOptions.None);

    /// <summary>The line with the given number, from 1; empty past the end.</summary>
    public string Line(int number) => number >= 1 && number <= Lines.Length ? Lines[number - 1] : "";

    /// <summary>A place in this text.</summary>
    public Place At(int line, int column, int length = 1) => new(this, line, column, length);
}

/// <summary>Where something is written: lines and columns count from 1; both are 0 where it was made in code.</summary>
readonly record struct Place(SourceText Source, int Line, int Column, int Length);
