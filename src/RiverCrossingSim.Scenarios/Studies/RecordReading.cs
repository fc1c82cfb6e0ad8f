using System.Reflection;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>What came of reading a file that holds a record; whoever makes more of the record adds what is wrong with that.</summary>
/// <typeparam name="TRecord">The record.</typeparam>
public sealed class RecordReading<TRecord>
    where TRecord : class
{
    static readonly PropertyInfo Text = typeof(Problem).GetProperty(nameof(Problem.Message))!;
    readonly Reading _reading;

    internal RecordReading(TRecord? record, Reading reading) => (Record, _reading) = (record, reading);

    /// <summary>The record; null when there was any error in the file.</summary>
    public TRecord? Record { get; }

    /// <summary>Whether anything is wrong so far.</summary>
    public bool HasErrors => _reading.Report.HasErrors;

    /// <summary>All problems so far, by file, line and column.</summary>
    public IReadOnlyList<Problem> Problems => _reading.Report.Sorted();

    /// <summary>Says what is wrong at a path of this file.</summary>
    /// <param name="code">One of <see cref="ProblemCodes"/>.</param>
    /// <param name="path">The key; the nearest part of the file that holds it is shown.</param>
    /// <param name="message">The value found, what was expected, and the nearest valid name.</param>
    public void Error(string code, string path, string message) =>
        _reading.Error(code, _reading.PlaceOf(path), path, message);

    /// <summary>Reads a text of this file as a number with its unit, as a key so declared would have it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="declared">The key: what it measures, and its range.</param>
    /// <param name="path">Where it stands.</param>
    /// <returns>The number in the base unit; null where it is wrong, which is then told.</returns>
    internal double? Number(string text, KeyAttribute declared, string path)
    {
        var key = new Key(Text, declared, null);
        return NumberForm.ReadValue(new ScalarNode(_reading.PlaceOf(path), text), key, path, _reading);
    }

    /// <summary>Takes what is wrong with the scenario that this file names; it is told after what is wrong here.</summary>
    /// <param name="problem">The problem. What is set at a place of a list from outside stands in this file.</param>
    /// <param name="list">The key of this file with what it sets in the scenario.</param>
    public void AddOfScenario(Problem problem, string list)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(list);
        var placed = problem.SetPlace is { } item
            ? Report.Make(problem.Severity, problem.Code, _reading.PlaceOf($"{list}[{item}]"), list, problem.Message)
            : problem;
        _reading.Report.Add(placed, 1);
    }
}
