using System.Text.RegularExpressions;

namespace RiverCrossingSim.Scenarios.Tests;

/// <summary>The table from what an analyst knows to the key that says it names keys that there are.</summary>
public sealed partial class GuideTests
{
    [Fact]
    public void Every_key_of_the_guide_is_one()
    {
        var text = Shipped.Text("README.md");
        var guide = text[text.IndexOf("## From what you know", StringComparison.Ordinal)..];
        guide = guide[..guide.IndexOf("## Reference of the keys", StringComparison.Ordinal)];
        var rows = guide.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(2).ToList();

        Assert.True(rows.Count > 30);
        foreach (var row in rows)
        {
            var cells = row.Split('|');
            var keys = Path()
                .Matches(cells[2])
                .Concat(Path().Matches(cells[3]).Where(found => found.Value.Contains('.')));
            Assert.All(keys, key => Assert.True(IsKey(key.Groups["path"].Value), $"{key.Value} in: {row}"));
        }
    }

    static bool IsKey(string path)
    {
        IReadOnlyList<Form> forms = [Form.Of(typeof(Model.Scenario))];
        foreach (var step in path.Split('.'))
        {
            var name = step.Replace("[]", "", StringComparison.Ordinal);
            if (path == "draws")
            {
                return true;
            }
            forms =
            [
                .. forms.SelectMany(form =>
                    form switch
                    {
                        MapForm map => [map.Element],
                        RecordForm record => record
                            .Shapes.Select(shape => shape.Find(name)?.Form)
                            .OfType<Form>()
                            .Select(found =>
                                found is ListForm list && step.EndsWith("[]", StringComparison.Ordinal)
                                    ? list.Element
                                    : found
                            ),
                        _ => Array.Empty<Form>(),
                    }
                ),
            ];
        }
        return forms.Count > 0;
    }

    [GeneratedRegex("`(?<path>[a-zA-Z\\-.\\[\\]]+)`")]
    private static partial Regex Path();
}
