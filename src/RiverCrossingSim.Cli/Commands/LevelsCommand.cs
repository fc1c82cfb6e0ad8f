using System.CommandLine;
using RiverCrossingSim.Results;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Cli.Commands;

/// <summary><c>rcsim levels FILE</c>: says how much of the spread is what nobody knows and how much is luck.</summary>
sealed class LevelsCommand : ProgramCommand
{
    const int MostDraws = 1_000_000;
    const int MostChance = 10_000;

    /// <inheritdoc/>
    public override string Name => "levels";

    /// <inheritdoc/>
    public override Command Make(string[] args)
    {
        var usual = new LevelsOptions();
        var assumptions = new Option<int?>("--assumptions")
        {
            HelpName = "N",
            Description = $"Draws of the assumptions, {usual.Assumptions} if not given.",
            CustomParser = OptionValues.Whole("--assumptions", LevelsSummarizing.FewestAssumptions, MostDraws),
        };
        var chance = new Option<int?>("--chance")
        {
            HelpName = "M",
            Description = $"Replications of each draw, which differ by luck alone, {usual.Chance} if not given.",
            CustomParser = OptionValues.Whole("--chance", 2, MostChance),
        };
        var command = new Command(Name, "Say how much of the spread is what nobody knows, and how much is luck.");
        var input = new ScenarioInput(command);
        command.Add(assumptions);
        command.Add(chance);
        var study = new StudyArguments(args) { Folder = CommonOptions.Folder(ResultKind.Levels, "<name>-<seed>") };
        study.AddTo(command);
        command.AddExamples("rcsim levels kherson.yaml", "rcsim levels kherson.yaml --assumptions 500 --chance 10");
        command.SetAction(parsed =>
        {
            var options = new LevelsOptions
            {
                Assumptions = parsed.GetValue(assumptions) ?? usual.Assumptions,
                Chance = parsed.GetValue(chance) ?? usual.Chance,
            };
            return LevelsAction.Run(
                input.Read(parsed).Scenario,
                input.Path(parsed),
                input.Sets(parsed),
                options,
                study.Read(parsed)
            );
        });
        return command;
    }
}
