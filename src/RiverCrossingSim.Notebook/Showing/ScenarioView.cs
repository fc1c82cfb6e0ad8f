using System.Net;
using RiverCrossingSim.Kernel;
using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Notebook;

/// <summary>A scenario at a glance: the question, the river, the force, the crossings, the fire and what nobody knows.</summary>
static class ScenarioView
{
    /// <summary>The forms of a scenario.</summary>
    public static Shown Of(Scenario scenario)
    {
        var title = scenario.Title ?? scenario.Name;
        var question = scenario.Question is { } asked ? $"\n{asked}" : "";
        var table = TableView.Of(["", ""], [false, false], [.. Rows(scenario)], "");
        var problems = scenario.Check();
        var warnings = problems.Count == 0 ? "" : "\n\n" + ProblemFormatter.Format(problems).TrimEnd('\n');
        return new Shown($"{title}{question}\n\n{table.Text}{warnings}")
        {
            Html =
                $"<p><strong>{WebUtility.HtmlEncode(title)}</strong>{WebUtility.HtmlEncode(question).Replace("\n", "<br>", StringComparison.Ordinal)}</p>\n"
                + table.Html
                + (warnings.Length == 0 ? "" : $"\n<pre>{WebUtility.HtmlEncode(warnings.Trim())}</pre>"),
        };
    }

    static IEnumerable<string[]> Rows(Scenario scenario)
    {
        var units = scenario.Force.Units;
        yield return ["River", $"{Value(scenario.River.Width, Dimension.Length)} wide"];
        yield return
        [
            "Force",
            $"{Wording.Counted(scenario.Force.Personnel, "person")} and "
                + $"{Wording.Counted(scenario.Force.Vehicles, "vehicle")} in {Wording.Counted(units.Sum(unit => (long)unit.Count), "unit")}",
        ];
        foreach (var site in scenario.Sites.Values)
        {
            var craft = site is CraftSite works ? $", {Value(works.Craft, Dimension.Count)} craft" : "";
            yield return [$"Crossing {site.Name}", Wording.Means(site) + craft];
        }
        foreach (var source in scenario.Fire.Values)
        {
            yield return [$"Fire {source.Name}", $"{Value(source.Rate, Dimension.Rate)}, on {Targets(source)}"];
        }
        foreach (var assumption in scenario.Assumptions.Values)
        {
            yield return [$"Assumption {assumption.Name}", ScenarioFile.ValueText(assumption)];
        }
    }

    static string Targets(FireSource source) =>
        source.Targets.Count == 0
            ? "nothing"
            : Wording.List([
                .. source.Targets.Keys.Select(kind => string.Concat($"{kind}".Select(Spaced)).TrimStart()),
            ]);

    static string Spaced(char letter) => char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}";

    /// <summary>A value as the file writes it, or the name of the assumption that stands for it.</summary>
    static string Value(Quantity quantity, Dimension dimension) =>
        quantity switch
        {
            Quantity.Constant constant => Text(new Constant(constant.Value), dimension),
            Quantity.Drawn drawn => Text(drawn.Distribution, dimension),
            Quantity.Assumed assumed => assumed.Name,
            _ => throw new ArgumentException($"There are no words for a {quantity.GetType().Name}.", nameof(quantity)),
        };

    static string Text(Distribution distribution, Dimension dimension)
    {
        var assumption = new Assumption
        {
            Name = "",
            Value = distribution,
            Dimension = dimension,
        };
        var text = ScenarioFile.ValueText(assumption);
        return distribution is Constant ? text.Replace("constant(", "", StringComparison.Ordinal).TrimEnd(')') : text;
    }
}
