using System.Text;
using RiverCrossingSim.Analysis;
using RiverCrossingSim.Reporting.Description;
using RiverCrossingSim.Reporting.Report;

namespace RiverCrossingSim.Reporting;

/// <summary>
/// Writes a model description as a folder: <c>description.md</c>, <c>description.html</c>, one page that needs nothing else,
/// and <c>crossing.svg</c>, the diagram of the crossing.
/// </summary>
public static class DescriptionWriter
{
    /// <summary>The file by which such a folder is known.</summary>
    public const string MainName = "description.md";

    /// <summary>The page.</summary>
    public const string PageName = "description.html";

    /// <summary>The diagram.</summary>
    public const string PictureName = "crossing.svg";

    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes the folder whole or not at all.</summary>
    /// <param name="description">The description.</param>
    /// <param name="folder">Where to; it is made.</param>
    /// <param name="replace">Whether an older description there may be replaced.</param>
    /// <exception cref="IOException">The folder may not or cannot be written; nothing is then changed.</exception>
    public static void Write(ModelDescription description, string folder, bool replace)
    {
        ArgumentNullException.ThrowIfNull(description);
        ArgumentNullException.ThrowIfNull(folder);
        ResultsFolder.Write(
            folder,
            replace,
            MainName,
            unfinished =>
            {
                File.WriteAllText(Path.Combine(unfinished, MainName), Markdown(description), Utf8);
                File.WriteAllText(Path.Combine(unfinished, PageName), Html(description), Utf8);
                File.WriteAllText(Path.Combine(unfinished, PictureName), description.Diagram.File(), Utf8);
            }
        );
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
