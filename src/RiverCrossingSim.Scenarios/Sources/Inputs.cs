using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>All that a scenario gives the model, in the order of the keys: what a description of the model lists.</summary>
public static class Inputs
{
    /// <summary>The inputs of a scenario that was read from a file.</summary>
    /// <param name="reading">A reading without errors.</param>
    /// <exception cref="ArgumentException">The reading has no scenario.</exception>
    public static IReadOnlyList<Input> Of(ScenarioReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var scenario =
            reading.Scenario ?? throw new ArgumentException("There is no scenario to describe.", nameof(reading));
        var figures = reading.Figures.ToDictionary(figure => figure.Path, StringComparer.Ordinal);
        return
        [
            .. Leaves
                .Of(scenario)
                .Where(IsInput)
                .Select(leaf => Of(leaf, figures.GetValueOrDefault(leaf.Path), reading.Places.ContainsKey(leaf.Path))),
        ];
    }

    /// <summary>
    /// The inputs of a scenario that was made in code: what has the value of a default counts as one, and only
    /// assumptions know their sources.
    /// </summary>
    /// <param name="scenario">The scenario.</param>
    public static IReadOnlyList<Input> Of(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return
        [
            .. Leaves
                .Of(scenario)
                .Where(IsInput)
                .Select(leaf =>
                {
                    var isDefault = !leaf.Key.IsRequired && Equals(leaf.Value, leaf.Key.Default);
                    return Of(leaf, leaf.IsFigure ? FigureOf(leaf, isDefault) : null, !isDefault);
                }),
        ];
    }

    static Figure FigureOf(Leaf leaf, bool isDefault)
    {
        var said = leaf.Owner is Assumption { Source: var source, Note: var note }
            ? new Provenance(source, null, note)
            : null;
        var origin =
            isDefault ? Origin.Default
            : said?.Source is null ? Origin.Assumed
            : Origin.Sourced;
        return new Figure(leaf.Path, leaf.Text, origin, said);
    }

    static Input Of(Leaf leaf, Figure? figure, bool isGiven) =>
        new(
            leaf.Path,
            leaf.NamedPath,
            leaf.Key.About,
            figure?.Text ?? leaf.Text,
            figure is null ? isGiven : figure.Origin != Origin.Default
        )
        {
            Figure = figure,
            Assumption = (leaf.Value as Quantity.Assumed)?.Name,
        };

    static bool IsInput(Leaf leaf) =>
        leaf.IsFigure
        || leaf.Value is Quantity.Assumed
        || (leaf.Value is not null && leaf.Form is ChoiceForm or WindowForm);
}
