using System.Text;
using System.Text.Json.Nodes;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>Writes problems as a compiler does: the place, the message, the line and a caret under the part it is about.</summary>
public static class ProblemFormatter
{
    const int Widest = 120;

    /// <summary>One problem: three lines, or one where there is no line to show.</summary>
    /// <param name="problem">The problem.</param>
    public static string Format(Problem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var text = new StringBuilder(problem.ToString()).Append('\n');
        if (string.IsNullOrWhiteSpace(problem.SourceLine))
        {
            return text.ToString();
        }

        var (line, column) = Window(problem.SourceLine, problem.Column - 1);
        var length = Math.Clamp(problem.Length, 1, Math.Max(1, line.Length - column));
        var margin = problem.Line.ToString().PadLeft(5);
        return text.Append($"{margin} | {Quoting.Visible(line)}\n")
            .Append($"{"", 5} | {new string(' ', column)}{new string('^', length)}\n")
            .ToString();
    }

    /// <summary>All problems one after another.</summary>
    /// <param name="problems">The problems, in the order in which they are to be printed.</param>
    public static string Format(IEnumerable<Problem> problems) => string.Concat(problems.Select(Format));

    /// <summary>Problems as JSON, for other programs: severity, code, file, line, column, length, path, message, source line.</summary>
    /// <param name="problems">The problems.</param>
    public static JsonArray Json(IEnumerable<Problem> problems) =>
        [
            .. problems.Select(problem => new JsonObject
            {
                ["severity"] = Names.Kebab(problem.Severity),
                ["code"] = problem.Code,
                ["file"] = problem.File,
                ["line"] = problem.Line,
                ["column"] = problem.Column,
                ["length"] = problem.Length,
                ["path"] = problem.Path,
                ["message"] = problem.Message,
                ["source-line"] = problem.SourceLine,
            }),
        ];

    static (string Line, int Column) Window(string line, int column)
    {
        column = Math.Clamp(column, 0, line.Length);
        if (line.Length <= Widest)
        {
            return (line, column);
        }

        var start = Math.Max(0, Math.Min(column - (Widest / 2), line.Length - Widest));
        return (line.Substring(start, Widest), column - start);
    }
}
