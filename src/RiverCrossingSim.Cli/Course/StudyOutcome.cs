using RiverCrossingSim.Reporting.Report;
using RiverCrossingSim.Results;

namespace RiverCrossingSim.Cli;

/// <summary>What a command does with what came out.</summary>
sealed record StudyOutcome
{
    /// <summary>Whether it was cancelled before its end.</summary>
    public required bool IsPartial { get; init; }

    /// <summary>Whether the answer is no.</summary>
    public bool IsTheAnswerNo { get; init; }

    /// <summary>Whether it is told even where only problems are: it is one, or what is told is all that comes out.</summary>
    public bool IsAlwaysTold { get; init; }

    /// <summary>What the result is.</summary>
    public Func<Manifest> Manifest { get; init; } =
        () => throw new InvalidOperationException("A command that writes no result has no manifest.");

    /// <summary>
    /// Writes what cannot be had again without the replications. It comes first and computes nothing, so that no fault in what is
    /// made of them costs them.
    /// </summary>
    public Action<ResultFiles> WriteReplications { get; init; } = _ => { };

    /// <summary>Writes the other files of the result but its manifest: what is computed is computed here, or later.</summary>
    public Action<ResultFiles> Write { get; init; } = _ => { };

    /// <summary>Writes what goes to another folder, once the result is in its place.</summary>
    public Action WriteBeside { get; init; } = () => { };

    /// <summary>The summary as JSON.</summary>
    public Func<string> Json { get; init; } = () => "";

    /// <summary>Tells the result on standard output, and in which folder it is.</summary>
    public required Action<string> Tell { get; init; }

    /// <summary>What a study does whose summary is drawn as a report: drawn once, when somebody first asks for it.</summary>
    /// <typeparam name="TSummary">Its summary.</typeparam>
    /// <param name="isPartial">Whether it was cancelled before its end.</param>
    /// <param name="command">The command as it was given.</param>
    /// <param name="draw">Draws the report.</param>
    /// <param name="writeSummary">Writes the files of the summary.</param>
    /// <param name="tell">Tells the summary on standard output, and in which folder the result is.</param>
    public static StudyOutcome Drawn<TSummary>(
        bool isPartial,
        string command,
        Func<DrawnReport<TSummary>> draw,
        Action<TSummary, ResultFiles> writeSummary,
        Action<TSummary, string> tell
    )
        where TSummary : class
    {
        var report = new Lazy<DrawnReport<TSummary>>(draw);
        return new StudyOutcome
        {
            IsPartial = isPartial,
            Write = files =>
            {
                writeSummary(report.Value.Summary, files);
                report.Value.Write(files, command);
            },
            Json = () => SummaryFile.Text(report.Value.Summary),
            Tell = folder => tell(report.Value.Summary, folder),
        };
    }
}
