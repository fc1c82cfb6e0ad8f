using System.CommandLine;
using RiverCrossingSim.Model;
using RiverCrossingSim.Results;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Cli.Commands;

/// <summary><c>rcsim schema</c>: what a scenario file may hold, for editors and for readers.</summary>
sealed class SchemaCommand : ProgramCommand
{
    /// <inheritdoc/>
    public override string Name => "schema";

    /// <inheritdoc/>
    public override Command Make(string[] args)
    {
        var reference = new Option<bool>("--reference")
        {
            Description = "Print the reference of all keys in Markdown instead.",
        };
        var columns = new Option<bool>("--columns")
        {
            Description = "Print what the columns of the results mean, in Markdown, instead.",
        };
        var command = new Command(Name, "Print the JSON Schema of scenario files, by which editors complete and check.")
        {
            reference,
            columns,
        };
        command.AddExamples(
            $"rcsim schema > {ScenarioSchema.FileName}    a scenario beside it begins with {ScenarioSchema.EditorLine()}",
            "rcsim schema --reference > reference.md",
            "rcsim schema --columns > columns.md"
        );
        command.SetAction(parsed =>
        {
            Console.Out.Write(
                parsed.GetValue(columns) ? ColumnsPage.Text(ScenarioLanguage.Default)
                : parsed.GetValue(reference) ? ScenarioReference.Text()
                : ScenarioSchema.Text()
            );
            return ExitCode.Done;
        });
        return command;
    }
}
