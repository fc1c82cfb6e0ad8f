using RiverCrossingSim.Studies;
using static RiverCrossingSim.Reporting.Description.Block;

namespace RiverCrossingSim.Reporting.Description;

/// <summary>Section 6 of the guideline: how to get the model.</summary>
static class CodeAccess
{
    /// <summary>The section for a scenario.</summary>
    public static Section Of(Described described) =>
        new(6, "Code access", [new("6.1", "Computer model sharing statement", Statement(described))]);

    static IReadOnlyList<Block> Statement(Described described)
    {
        var file = described.File is { } path ? Path.GetFileName(path) : $"{described.Scenario.Name}.yaml";
        return
        [
            new Paragraph(
                $"RiverCrossingSim is open source under the MIT licence; its scenarios are text files. What is needed to repeat results is the program in version {ProgramVersion.Text}, the .NET 10 SDK or runtime, and the scenario {described.Scenario.Name} with the hash {described.Hash}, which every results folder holds as scenario.yaml with all defaults."
            ),
            new Paragraph(
                $"The command is rcsim run {file}, with the number of replications and the seed of the manifest; rcsim show {file} prints the scenario whole, and rcsim describe {file} writes this description."
            ),
            new Paragraph(
                "Neither this program nor the scenario file records an address or DOI of its publication: whoever publishes results adds here where program and scenario can be had."
            ),
        ];
    }
}
