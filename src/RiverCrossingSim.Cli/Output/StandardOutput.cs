using RiverCrossingSim.Studies;
using Spectre.Console;

namespace RiverCrossingSim.Cli.Output;

/// <summary>Standard output, as wide as the terminal, or as a file can bear.</summary>
static class StandardOutput
{
    const int WidthOfFile = 110;

    /// <summary>The console to write summaries to.</summary>
    public static IAnsiConsole Console()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(System.Console.Out) });
        if (System.Console.IsOutputRedirected)
        {
            console.Profile.Width = WidthOfFile;
        }
        return console;
    }

    /// <summary>The width of a paragraph.</summary>
    public static int Width(IAnsiConsole console) => Math.Min(console.Profile.Width, WidthOfFile);

    /// <summary>Writes what was set in the file, where anything was.</summary>
    public static void Changed(IAnsiConsole console, string? changed)
    {
        foreach (var line in changed is null ? [] : Wrapping.Lines(Wording.Sentence(changed), Width(console), "", ""))
        {
            console.WriteLine(line);
        }
    }

    /// <summary>Writes sentences as a list.</summary>
    public static void Sentences(IAnsiConsole console, IEnumerable<string> sentences)
    {
        foreach (var line in sentences.SelectMany(sentence => Wrapping.Lines(sentence, Width(console))))
        {
            console.WriteLine(line);
        }
    }

    /// <summary>Writes what a study found: its title, what was set in the file, sentences, then tables, where the results are, and what to do next: to open the page, if nothing else is given.</summary>
    public static void Study(
        string title,
        string? changed,
        IEnumerable<string> sentences,
        IEnumerable<Table> tables,
        string folder,
        string? next = null
    )
    {
        var console = Console();
        console.MarkupLineInterpolated($"[bold]{title}[/]");
        Changed(console, changed);
        console.WriteLine();
        Sentences(console, sentences);
        console.WriteLine();
        foreach (var table in tables)
        {
            console.Write(table);
        }
        console.WriteLine();
        if (next is null)
        {
            Folder(console, folder);
        }
        else
        {
            console.WriteLine($"Results in {folder}; {next}");
        }
    }

    /// <summary>Says where the results are, and what opens them.</summary>
    public static void Folder(IAnsiConsole console, string folder) =>
        console.WriteLine($"Results in {folder}; {Path.Combine(folder, "report.html")} opens in a browser.");
}
