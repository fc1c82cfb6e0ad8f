using System.Reflection;
using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Validation;

/// <summary>
/// A scenario with an answer known by hand: a file like any user's, read and checked as such. The comment at its head derives
/// the answer.
/// </summary>
/// <param name="name">The file's name without its ending.</param>
/// <param name="folder">The folder of the file, among the resources.</param>
sealed class ExactScenario(string name, string folder = "exact-cases")
{
    readonly string _text = TextOf(name, folder);

    /// <summary>The derivation of the answer: the comment at the head of the file, as one paragraph.</summary>
    public string Derivation =>
        string.Join(' ', _text.Split('\n').TakeWhile(line => line.StartsWith('#')).Select(line => line[1..].Trim()));

    /// <summary>Reads the scenario.</summary>
    /// <param name="sets">Values set from outside, each <c>path=value</c>.</param>
    /// <exception cref="ScenarioException">The file is wrong.</exception>
    public Scenario Read(params IReadOnlyList<string> sets)
    {
        var reading = ScenarioFile.Parse(_text, $"{name}.yaml", sets);
        return reading.Scenario ?? throw new ScenarioException(reading.Problems);
    }

    /// <summary>Replicates it.</summary>
    /// <param name="setting">Seed and threads.</param>
    /// <param name="replications">How often.</param>
    /// <param name="sets">Values set from outside.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public ReplicationTable Run(ValidationSetting setting, int replications = 1, params IReadOnlyList<string> sets)
    {
        var options = new StudyOptions
        {
            Replications = replications,
            Seed = setting.Seed,
            Threads = setting.Threads,
            Progress = _ => { },
        };
        var run = Study.Run(Read(sets), options, setting.Cancellation);
        setting.Cancellation.ThrowIfCancellationRequested();
        return run.Table;
    }

    /// <summary>One column of many replications, on the caller's thread: the rest of what a study keeps would only cost time.</summary>
    /// <param name="setting">The seed.</param>
    /// <param name="replications">How often.</param>
    /// <param name="column">The column.</param>
    /// <param name="sets">Values set from outside.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public double[] Column(
        ValidationSetting setting,
        int replications,
        ResultColumn column,
        params IReadOnlyList<string> sets
    )
    {
        var plan = new Plan(Read(sets));
        var place = plan.Rows.Columns.ToList().FindIndex(known => known.Name == column.Name);
        var row = new double[plan.Rows.Columns.Count];
        var samples = new int[plan.Timeline.Series.Count * plan.Timeline.Samples];
        var (worker, values) = (new Replication(plan), new double[replications]);
        for (var i = 0; i < replications; i++)
        {
            setting.Cancellation.ThrowIfCancellationRequested();
            worker.Run(setting.Seed, (uint)i, (uint)i, row, samples);
            values[i] = row[place];
        }
        return values;
    }

    static string TextOf(string name, string folder)
    {
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream($"{folder}/{name}.yaml")
            ?? throw new ArgumentException($"There is no file '{name}' in '{folder}'.", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
