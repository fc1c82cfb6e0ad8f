using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Notebook;

/// <summary>The figures of a scenario file, and on what each rests.</summary>
static class FiguresView
{
    const int MostRows = 200;

    /// <summary>The forms of a list of figures.</summary>
    public static Shown Of(IReadOnlyCollection<Figure> figures) =>
        figures.Count == 0
            ? new Shown("No figures: the scenario was not read from a file, or the run does not keep them.")
            : TableView.Of(
                ["figure", "value", "rests on", "source"],
                [false, false, false, false],
                [
                    .. figures
                        .Take(MostRows)
                        .Select(figure => new[] { figure.Path, figure.Text, Words(figure.Origin), Source(figure) }),
                ],
                figures.Count > MostRows ? $"and {Wording.Count(figures.Count - MostRows)} more" : ""
            );

    static string Words(Origin origin) =>
        origin switch
        {
            Origin.Sourced => "a source",
            Origin.Assumed => "the author",
            Origin.Default => "the program's default",
            _ => throw new ArgumentOutOfRangeException(nameof(origin), origin, "There is no such origin."),
        };

    static string Source(Figure figure) =>
        string.Join(
            "; ",
            new[] { figure.Provenance?.Source, figure.Provenance?.Confidence, figure.Provenance?.Note }.OfType<string>()
        );
}
