using System.Collections.Immutable;
using System.Diagnostics;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Notebook;

/// <summary>Says what is wrong with a cell: its number and line, the line with a caret, and nothing of the host's inside.</summary>
static class ErrorText
{
    const int MostMistakes = 20;
    const int MostCauses = 5;

    /// <summary>The cell was interrupted.</summary>
    public static CellError Interrupted { get; } =
        Make(
            "Interrupted",
            "The cell was interrupted. State is kept; a study that was running holds the replications that it had finished."
        );

    /// <summary>The cell was interrupted, and did not end within the grace.</summary>
    public static CellError GivenUp { get; } =
        Make(
            "Interrupted",
            $"The cell did not stop within {Wording.WholeSeconds(CellEvaluator.Grace.TotalSeconds)} of the interrupt, so it was given up. "
                + "A loop of your own can be interrupted if it calls Cancellation.ThrowIfCancellationRequested()."
        );

    /// <summary>The cell called <c>Environment.Exit</c>.</summary>
    public static CellError ProcessEnded { get; } =
        Make(
            "ProcessEnded",
            "The cell ended the process (Environment.Exit), and with it the run. An exception ends a run and says why."
        );

    /// <summary>What the compiler found; null where that is no error.</summary>
    public static CellError? Of(ImmutableArray<Diagnostic> diagnostics, string code)
    {
        var mistakes = diagnostics
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .ToList();
        if (mistakes.Count == 0)
        {
            return null;
        }
        var text = new StringBuilder();
        foreach (var mistake in mistakes.Take(MostMistakes))
        {
            Append(text, mistake, code);
        }
        if (mistakes.Count > MostMistakes)
        {
            text.Append($"and {mistakes.Count - MostMistakes} more errors, not listed\n");
        }
        return new CellError(mistakes[0].Id, mistakes[0].GetMessage(), text.ToString().TrimEnd('\n'));
    }

    /// <summary>What a cell threw.</summary>
    /// <param name="exception">The exception.</param>
    /// <param name="cell">The cell as errors name it.</param>
    /// <param name="cancellation">Whether it was interrupted.</param>
    public static CellError Of(Exception exception, string cell, CancellationToken cancellation)
    {
        exception = Inner(exception);
        if (exception is OperationCanceledException && cancellation.IsCancellationRequested)
        {
            return Interrupted;
        }
        var places = Places(exception).ToList();
        // What a thread of a library throws has no line of a cell in its trace.
        var where = places.Count == 0 ? $" in {cell}" : $" at {places[0]}";
        var text = new StringBuilder($"{exception.GetType().Name}{where}: ");
        text.Append(exception.Message.Contains('\n', StringComparison.Ordinal) ? "\n" : "").Append(exception.Message);
        foreach (var place in places.Skip(1))
        {
            text.Append($"\n  called at {place}");
        }
        var cause = exception.InnerException;
        for (var depth = 0; cause is not null && depth < MostCauses; depth++, cause = cause.InnerException)
        {
            if (!exception.Message.Contains(cause.Message, StringComparison.Ordinal))
            {
                text.Append($"\n  because of {cause.GetType().Name}: {cause.Message}");
            }
        }
        return new CellError(exception.GetType().Name, exception.Message, text.ToString());
    }

    static CellError Make(string name, string message) => new(name, message, $"{name}: {message}");

    static void Append(StringBuilder text, Diagnostic mistake, string code)
    {
        var span = mistake.Location.GetLineSpan();
        var (line, column) = (span.StartLinePosition.Line, span.StartLinePosition.Character);
        var cell = string.IsNullOrEmpty(span.Path) ? "The cell" : Capital(span.Path);
        text.Append($"{cell}, line {line + 1}, column {column + 1}: error {mistake.Id}: {mistake.GetMessage()}\n");
        var lines = code.Split('\n');
        if (mistake.Location.IsInSource && line < lines.Length && lines[line].Trim().Length > 0)
        {
            var source = lines[line].TrimEnd('\r').Replace('\t', ' ');
            var end = span.EndLinePosition.Line == line ? span.EndLinePosition.Character : source.Length;
            var carets = new string('^', Math.Max(1, end - column));
            text.Append($"    {source}\n    {new string(' ', column)}{carets}\n");
        }
    }

    /// <summary>The lines of cells on the way to where it was thrown, innermost first.</summary>
    static IEnumerable<string> Places(Exception exception) =>
        new StackTrace(exception, fNeedFileInfo: true)
            .GetFrames()
            .Where(frame => frame.GetFileName()?.StartsWith("cell [", StringComparison.Ordinal) == true)
            .Select(frame => $"{frame.GetFileName()}, line {frame.GetFileLineNumber()}")
            .Distinct(StringComparer.Ordinal);

    static Exception Inner(Exception exception) =>
        exception switch
        {
            AggregateException { InnerExceptions: [var only] } => Inner(only),
            TargetInvocationException { InnerException: { } inner } => Inner(inner),
            TypeInitializationException { InnerException: { } inner } => Inner(inner),
            _ => exception,
        };

    static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
