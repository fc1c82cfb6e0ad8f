using RiverCrossingSim.Results;

namespace RiverCrossingSim.Reporting.Report;

/// <summary>A report whose pictures are drawn, before anything of it is written, so that its summary can say which could not be.</summary>
/// <typeparam name="TSummary">What it is a report on.</typeparam>
/// <param name="summary">The summary or result, which names the pictures that could not be drawn.</param>
/// <param name="pictures">The pictures.</param>
/// <param name="page">Makes the page, given the command.</param>
public sealed class DrawnReport<TSummary>(TSummary summary, Pictures pictures, Func<string?, string> page)
{
    /// <summary>The summary, which names the pictures that could not be drawn.</summary>
    public TSummary Summary => summary;

    /// <summary>Writes <c>report.html</c> and the charts.</summary>
    /// <param name="files">Where to.</param>
    /// <param name="command">The command as it was given, for the reader to repeat, of an absolute path the last name alone; null where none was.</param>
    public void Write(ResultFiles files, string? command)
    {
        ArgumentNullException.ThrowIfNull(files);
        pictures.Write(files);
        files.Text("report.html", page(command is null ? null : RelativePaths.In(command)));
    }
}
