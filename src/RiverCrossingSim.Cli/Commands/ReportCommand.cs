using System.CommandLine;
using System.CommandLine.Parsing;

namespace RiverCrossingSim.Cli.Commands;

/// <summary><c>rcsim report FOLDER</c>: renders the results of a run again, without a replication.</summary>
sealed class ReportCommand : ProgramCommand
{
    /// <inheritdoc/>
    public override string Name => "report";

    /// <inheritdoc/>
    public override Command Make(string[] args)
    {
        var folder = new Argument<string>("FOLDER") { Description = "The results folder of a run." };
        var brief = new Option<bool>("--brief")
        {
            Description = "Write one page for a briefing instead: answer, curve, what drives it, losses, limits.",
        };
        var output = new Option<string?>("-o")
        {
            HelpName = "FILE",
            Description = "The file of that page, as Markdown (.md) or HTML (.html).",
        };
        var open = new Option<bool>("--open") { Description = "Open the page with the desktop's opener." };
        var quiet = CommonOptions.Quiet();
        var command = new Command(Name, "Render the results folder of a run again, or one page of it for a briefing.")
        {
            folder,
            brief,
            output,
            open,
            quiet,
        };
        command.Validators.Add(result => Check(result, brief, output));
        command.AddExamples(
            "rcsim report results/kherson-2022-1",
            "rcsim report results/kherson-2022-1 --open",
            "rcsim report results/kherson-2022-1 --brief -o briefing.html"
        );
        command.SetAction(parsed =>
            new ReportAction(parsed.GetRequiredValue(folder), parsed.GetValue(open), parsed.GetValue(quiet)).Run(
                parsed.GetValue(output)
            )
        );
        return command;
    }

    static void Check(CommandResult result, Option<bool> brief, Option<string?> output)
    {
        var (isBrief, isNamed) = (result.GetResult(brief) is not null, result.GetResult(output) is not null);
        if (isBrief && !isNamed)
        {
            result.AddError("--brief writes one file; give -o FILE.md or -o FILE.html.");
        }
        else if (isNamed && !isBrief)
        {
            result.AddError("-o takes the page of --brief; without it the folder is rendered in place.");
        }
        else if (isNamed && result.GetValue(output) is { } file && !Briefs.IsKnown(file))
        {
            result.AddError($"-o takes a file that ends in .md or .html, not '{file}'.");
        }
    }
}
