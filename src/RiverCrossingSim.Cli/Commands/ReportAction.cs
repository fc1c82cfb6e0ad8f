using System.Text;
using RiverCrossingSim.Reporting;
using RiverCrossingSim.Results;
using RiverCrossingSim.Studies;
using RiverCrossingSim.Validation;

namespace RiverCrossingSim.Cli.Commands;

/// <summary>What <c>rcsim report</c> does once the arguments are read.</summary>
/// <param name="folder">The results folder.</param>
/// <param name="opens">Whether the page is opened.</param>
/// <param name="quiet">Whether only problems are told.</param>
sealed class ReportAction(string folder, bool opens, bool quiet)
{
    /// <summary>Renders the folder, or one page of it.</summary>
    /// <param name="brief">The file of the page; null to render the folder in place.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run(string? brief)
    {
        var stored = StoredRun.Read(folder);
        if (FontCheck.Problem() is { } problem)
        {
            Console.Error.WriteLine($"rcsim: {problem}");
        }
        var page = brief is null ? Render(stored) : Brief(stored, brief);
        if (!quiet)
        {
            Console.Out.WriteLine(brief is null ? $"{page} opens in a browser." : $"The briefing is in {page}.");
        }
        if (opens && DesktopOpener.Open(page) is { } failure)
        {
            Console.Error.WriteLine($"rcsim: {failure}");
        }
        return ExitCode.Done;
    }

    /// <summary>Writes all files of the folder anew, the same where nothing has changed since: whole, or not at all.</summary>
    static string Render(StoredRun stored)
    {
        var report = ReportWriter.Draw(
            stored.Run,
            stored.Run.Summarize(stored.Within, stored.Manifest.WithRecord ? RecordFile.Shipped() : null)
        );
        using var place = new StudyPlace(stored.Folder, ResultKind.Run, replace: true);
        if (place.Take() is { } objection)
        {
            throw new PlaceException(objection) { IsBusy = place.IsBusy };
        }
        place.Publish(
            stored.Manifest,
            files =>
            {
                ResultsFolder.WriteReplications(stored.Run, files);
                ResultsFolder.WriteSummary(stored.Run, report.Summary, files, stored.HasWorkbook);
                report.Write(files, command: null);
            }
        );
        return Path.Combine(stored.Folder, "report.html");
    }

    static string Brief(StoredRun stored, string file)
    {
        var text = Briefs.Of(stored, file);
        WholeFile.Write(file, stream => stream.Write(Encoding.UTF8.GetBytes(text)));
        return file;
    }
}
