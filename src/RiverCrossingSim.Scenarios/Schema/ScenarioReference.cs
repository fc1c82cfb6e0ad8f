using System.Text;
using RiverCrossingSim.Kernel;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>The reference of all keys of a scenario file, in Markdown, from the same declarations that read it.</summary>
public static class ScenarioReference
{
    /// <summary>The reference: keys by the part of the file, then units and distributions.</summary>
    /// <param name="language">The kinds that it may name; those that the program brings if not given.</param>
    public static string Text(ScenarioLanguage? language = null)
    {
        var scenario = Forms.Of(language ?? ScenarioLanguage.Default).Scenario.Shapes[0];
        var text = new StringBuilder();
        Section(text, "The file", scenario, [], FileKeys);
        foreach (var (name, form) in Records(scenario))
        {
            Part(text, name, form);
        }

        Units(text);
        Distributions(text);
        text.Append(Ending);
        return text.ToString();
    }

    const string Ending = """

        ---

        The reference is written from the declarations of the keys in `src/RiverCrossingSim.Model/Scenario`, and a test holds it to
        them. To write it and the schema anew:

            RCSIM_GOLDEN=write dotnet run --project tests/RiverCrossingSim.Scenarios.Tests -c Release -- -class '*CurrentFilesTests'

        """;

    static readonly (string Key, string About)[] FileKeys =
    [
        (Loading.Extends, $"{Loading.ExtendsAbout.Replace("null", "`null`", StringComparison.Ordinal)} | a file | | |"),
        (
            Loading.Import,
            "Catalogues, in the same folder or below: entries take over their keys with `like: NAME`. | a list of files | | |"
        ),
        (Loading.Draws, $"{DrawsTable.About} | a file | | |"),
    ];

    /// <summary>The records below the scenario, each once, in the order in which the file has them.</summary>
    static IEnumerable<(string Name, RecordForm Form)> Records(RecordShape scenario)
    {
        var seen = new HashSet<RecordForm>();
        return Below(scenario, "");

        IEnumerable<(string, RecordForm)> Below(RecordShape shape, string path) =>
            shape.Keys.SelectMany(key => In(key.Form, path.Length == 0 ? key.Name : $"{path}.{key.Name}"));

        IEnumerable<(string, RecordForm)> In(Form form, string path) =>
            form switch
            {
                ListForm list => In(list.Element, $"{path}[]"),
                MapForm map => In(map.Element, $"{path}.{(map.Choice is null ? "NAME" : "KIND")}"),
                RecordForm record when seen.Add(record) => record
                    .Shapes.SelectMany(shape => Below(shape, path))
                    .Prepend((path, record)),
                RecordForm or ScalarForm => [],
                _ => throw new ArgumentOutOfRangeException(nameof(form), form, "There is no such form."),
            };
    }

    static void Part(StringBuilder text, string path, RecordForm form)
    {
        if (form.Shapes.Count == 1)
        {
            Section(text, $"`{path}`", form.Shapes[0], [], []);
            return;
        }
        var common = form.Shapes[0]
            .Keys.Where(key => form.Shapes.All(shape => shape.Find(key.Name)?.About == key.About))
            .Select(key => key.Name)
            .ToHashSet();
        var rest = form.Shapes[0].Keys.Select(key => key.Name).Where(name => !common.Contains(name)).ToHashSet();
        var kinds = string.Join(", ", form.Shapes.Select(shape => $"`{shape.Variant!.Value}`"));
        Section(
            text,
            $"`{path}`, whatever the {form.Discriminator}",
            form.Shapes[0],
            rest,
            [
                (
                    form.Discriminator!,
                    $"What works here; it decides which further keys there are. | one of {kinds} | | required |"
                ),
            ]
        );
        foreach (var shape in form.Shapes)
        {
            Section(text, $"`{path}` with `{form.Discriminator}: {shape.Variant!.Value}`", shape, common, []);
        }
    }

    static void Section(
        StringBuilder text,
        string title,
        RecordShape shape,
        HashSet<string> without,
        (string Key, string About)[] more
    )
    {
        text.Append($"### {title}\n\n");
        if (shape.Shorthand is { } shorthand)
        {
            text.Append($"A single value stands for `{shorthand}`.\n\n");
        }

        text.Append("| key | what it does | takes | range | default |\n| --- | --- | --- | --- | --- |\n");
        foreach (var (key, about) in more)
        {
            text.Append($"| `{key}` | {about}\n");
        }

        foreach (var key in shape.Keys.Where(key => !without.Contains(key.Name)))
        {
            text.Append(
                $"| `{key.Name}` | {Cell(key.About)}{Example(key)} | {Cell(key.Takes())}{Letter(key)} | {Cell(key.Range())} | {Default(key)} |\n"
            );
        }

        text.Append('\n');
    }

    static string Example(Key key) =>
        key.DeclaredExample is { } example && !key.About.Contains(example, StringComparison.Ordinal)
            ? $" For example `{example}`."
            : "";

    static string Letter(Key key) =>
        key.Form is not QuantityForm
            ? ""
            : key.Level switch
            {
                Level.Run => " (A)",
                Level.Entity => " (C)",
                Level.Event => " (D)",
                Level.Fixed => "",
                _ => throw new ArgumentOutOfRangeException(nameof(key), key.Level, "There is no such level."),
            };

    static string Default(Key key) =>
        key.DefaultText() is var text && text is "required" or "none" or "empty" or "see its keys" ? text : $"`{text}`";

    static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    static void Units(StringBuilder text)
    {
        text.Append("### Units\n\n| what | units |\n| --- | --- |\n");
        foreach (var group in MeasureUnit.All.GroupBy(unit => unit.Dimension))
        {
            text.Append($"| {group.Key.Noun()} | {string.Join(", ", group.Select(unit => $"`{unit.Symbol}`"))} |\n");
        }

        text.Append(
            "\nTimes may have parts, `1 h 30 min`. Counts and plain numbers have no unit; `unlimited` stands for no limit.\n\n"
        );
    }

    static void Distributions(StringBuilder text)
    {
        text.Append("### Distributions\n\n| written | when to use it | as a map |\n| --- | --- | --- |\n");
        foreach (var kind in DistributionCatalogue.Kinds)
        {
            text.Append($"| `{DistributionCall.Signature(kind)}` | {Cell(kind.Documentation)} | `{kind.Example}` |\n");
        }
    }
}
