using RiverCrossingSim.Reporting.Description;
using RiverCrossingSim.Reporting.Diagrams;
using RiverCrossingSim.Reporting.Report;
using RiverCrossingSim.Results;

namespace RiverCrossingSim.Reporting;

/// <summary>
/// Writes a model description as a folder: <c>description.md</c>, <c>description.html</c>, one page that needs nothing else,
/// and <c>crossing.svg</c>, the diagram of the crossing.
/// </summary>
public static class DescriptionWriter
{
    /// <summary>The text.</summary>
    public const string MainName = "description.md";

    /// <summary>The page.</summary>
    public const string PageName = "description.html";

    /// <summary>The diagram.</summary>
    public const string PictureName = CrossingDiagram.Name + ".svg";

    /// <summary>The manifest of a description.</summary>
    /// <param name="description">The description.</param>
    /// <param name="command">The command as it was given.</param>
    public static Manifest Manifest(ModelDescription description, string command)
    {
        ArgumentNullException.ThrowIfNull(description);
        return new Manifest
        {
            Kind = ResultKind.Describe,
            Command = command,
            Scenarios = [description.Scenario],
        };
    }

    /// <summary>Writes all files but the manifest.</summary>
    /// <param name="description">The description.</param>
    /// <param name="files">Where to.</param>
    public static void Write(ModelDescription description, ResultFiles files)
    {
        ArgumentNullException.ThrowIfNull(description);
        ArgumentNullException.ThrowIfNull(files);
        files.Text(MainName, Markdown(description));
        files.Text(PageName, Html(description));
        files.Text(PictureName, description.Diagram.File());
    }

    /// <summary>The description as Markdown, which shows the diagram from the file beside it.</summary>
    /// <param name="description">The description.</param>
    public static string Markdown(ModelDescription description)
    {
        ArgumentNullException.ThrowIfNull(description);
        return MarkdownText.Of(description, PictureName);
    }

    /// <summary>The description as a page with the diagram in it.</summary>
    /// <param name="description">The description.</param>
    public static string Html(ModelDescription description)
    {
        ArgumentNullException.ThrowIfNull(description);
        return RazorPage.Of<DescriptionPage>((nameof(DescriptionPage.Model), description));
    }
}
