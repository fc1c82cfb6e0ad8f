using System.CommandLine;
using RiverCrossingSim.Reporting;
using RiverCrossingSim.Reporting.Description;
using RiverCrossingSim.Results;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Cli.Commands;

/// <summary><c>rcsim describe FILE</c>: writes the description of a scenario's model by the field's guideline.</summary>
sealed class DescribeCommand : ProgramCommand
{
    /// <inheritdoc/>
    public override string Name => "describe";

    /// <inheritdoc/>
    public override Command Make(string[] args)
    {
        var command = new Command(
            Name,
            "Describe a scenario's model by the STRESS-DES guideline, with a diagram of the crossing."
        );
        var input = new ScenarioInput(command);
        var study = new StudyArguments(args)
        {
            Seed = null,
            Threads = null,
            Folder = CommonOptions.Folder(ResultKind.Describe, "<name>"),
            Force = CommonOptions.Force("description"),
            Json = null,
        };
        study.AddTo(command);
        command.AddExamples(
            "rcsim describe ford.yaml",
            "rcsim describe ford.yaml --set river.width=900m --out paper/model --force"
        );
        command.SetAction(parsed => Describe(input.Read(parsed), input.Path(parsed), study.Read(parsed)));
        return command;
    }

    // Nothing is replicated, and nothing is drawn: the usual folder bears no seed.
    static int Describe(ScenarioReading reading, string file, StudyRequest request) =>
        new StudyCourse<ScenarioReading, ModelDescription>(request)
        {
            Subject = reading.Scenario is null ? null : reading,
            Title = known => known.Scenario!.Name,
            Place = request.PlaceIn(
                reading.Scenario is { } scenario ? ResultKind.Describe.UsualFolder(scenario.Name) : null,
                ResultKind.Describe
            ),
            Things = null,
            Replicate = known =>
            {
                var description = ModelDescription.Of(known, file);
                return StudyScope.Cancellation.IsCancellationRequested ? null : description;
            },
            TooLittle = "the description was made; nothing was written",
            OnCancel = "Cancelled.",
            Conclude = description => new StudyOutcome
            {
                IsPartial = false,
                Manifest = () => DescriptionWriter.Manifest(description, request.Command),
                Write = files => DescriptionWriter.Write(description, files),
                Tell = folder =>
                    Console.Out.WriteLine(
                        $"Description in {folder}; {Path.Combine(folder, DescriptionWriter.PageName)} opens in a browser."
                    ),
            },
        }.Run();
}
