using RiverCrossingSim.Kernel;
using RiverCrossingSim.Scenarios;
using static RiverCrossingSim.Reporting.Description.Block;

namespace RiverCrossingSim.Reporting.Description;

/// <summary>Section 3 of the guideline: on which data the scenario rests, and on which assumptions.</summary>
static class Data
{
    const string NoSource = "No source named";

    /// <summary>The section for a scenario.</summary>
    public static Section Of(Described described) =>
        new(
            3,
            "Data",
            [
                new("3.1", "Data sources", Sources(described)),
                new("3.2", "Pre-processing", PreProcessing()),
                new("3.3", "Input parameters", Parameters(described)),
                new("3.4", "Assumptions", AssumptionItem.Of(described)),
            ]
        );

    /// <summary>What is said of where a figure comes from: its source, how far that can be trusted, and what else there is to say.</summary>
    public static string Said(Provenance? said)
    {
        var source = said?.Source ?? NoSource;
        var trusted = said?.Confidence is { } confidence ? $" ({confidence})" : "";
        return $"{source}{trusted}{(said?.Note is { } note ? $". {note}" : "")}";
    }

    static IReadOnlyList<Block> Sources(Described described)
    {
        var figures = described.Inputs.Select(input => input.Figure).OfType<Figure>().ToList();
        var sourced = described.Inputs.Where(input => input.Figure?.Provenance?.Source is not null).ToList();
        var counts = new Paragraph(SourceCounts.Of(figures).ToString());
        return sourced.Count == 0
            ? [counts, new Paragraph("The scenario names no source for any of its figures.")]
            :
            [
                counts,
                new Paragraph("The sources that the scenario names, in its author's words, and what rests on each:"),
                new Table(
                    ["Source", "Confidence", "Figures"],
                    [
                        .. sourced
                            .GroupBy(input => (input.Figure!.Provenance!.Source, input.Figure.Provenance.Confidence))
                            .Select(group =>
                                new[]
                                {
                                    group.Key.Source!,
                                    group.Key.Confidence ?? "not stated",
                                    string.Join(", ", InputGroup.Of(group).Select(alike => alike.Name)),
                                }
                            ),
                    ]
                ),
                new Paragraph(
                    "All other figures have no source: they are the author's own or the program's defaults, and are listed as such in 3.3 and 3.4."
                ),
            ];
    }

    static IReadOnlyList<Block> PreProcessing() =>
        [
            new Paragraph(
                "The program does none: it converts every figure from the unit in which it is written to a base unit (seconds, metres, tonnes), and draws from distributions as they are written. How an author came from a source to a figure is known only where a note says so."
            ),
        ];

    static IReadOnlyList<Block> Parameters(Described described)
    {
        var inputs = described.Inputs.Where(input => !input.IsChoice && !IsOfAssumption(input)).ToList();
        return
        [
            new Paragraph(
                "Every figure that the scenario gives, with what it is; keys of the same value stand in one row, with * for what differs in their names. A key that names an assumption takes its value (3.4)."
            ),
            new Table(["Key", "What it is", "Value", "Source and note"], [.. Rows(inputs, isGiven: true)]),
            new Paragraph("Figures that the scenario leaves at the program's default:"),
            new Table(["Key", "What it is", "Value"], [.. Rows(inputs, isGiven: false).Select(row => row[..3])]),
            .. Distributions(described),
            new Paragraph(
                "No two inputs are correlated: each assumption and each draw of chance has a random stream of its own. What depends on time is written as phases, timetables, windows and day or night factors among the keys above."
            ),
        ];
    }

    static IEnumerable<string[]> Rows(List<Input> inputs, bool isGiven) =>
        InputGroup
            .Of(inputs.Where(input => input.IsGiven == isGiven))
            .Select(group =>
                new[]
                {
                    group.Inputs.Count == 1 ? group.Name : $"{group.Name} ({group.Inputs.Count} of them)",
                    group.About,
                    group.Inputs[0].Assumption is { } name ? $"assumption {name}" : group.Text,
                    group.Inputs[0].Assumption is null ? Said(group.Inputs[0].Figure?.Provenance) : "see 3.4",
                }
            );

    static bool IsOfAssumption(Input input) => input.Path.StartsWith("assumptions.", StringComparison.Ordinal);

    static IEnumerable<Block> Distributions(Described described)
    {
        var used = DistributionCatalogue.Kinds.Where(kind =>
            kind.Name != "constant"
            && described.Inputs.Any(input => input.Text.StartsWith($"{kind.Name}(", StringComparison.Ordinal))
        );
        var list = used.Select(kind => (kind.Name, kind.Documentation)).ToList();
        if (list.Count > 0)
        {
            yield return new Paragraph("The distributions used, and when the program advises to use each:");
            yield return new Definitions(list);
        }
    }
}
