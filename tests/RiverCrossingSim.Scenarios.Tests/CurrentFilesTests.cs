namespace RiverCrossingSim.Scenarios.Tests;

/// <summary>What is made from the declarations of the keys and kept beside the scenarios is what the program makes now.</summary>
public class CurrentFilesTests
{
    const string Begin = "<!-- From here on written by the program; see the end of the page. -->\n";

    [Fact]
    public void The_schema_is_current() => Shipped.IsCurrent(ScenarioSchema.FileName, ScenarioSchema.Text());

    [Fact]
    public void The_reference_is_current()
    {
        var text = Shipped.Text("README.md");
        var kept = text[..(text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length)];
        Shipped.IsCurrent("README.md", $"{kept}\n{ScenarioReference.Text()}");
    }

    [Fact]
    public void Every_file_begins_with_the_line_by_which_editors_find_the_schema()
    {
        foreach (var file in Shipped.Files)
        {
            var up = string.Concat(Enumerable.Repeat("../", file.Count(c => c == '/')));
            Assert.StartsWith(ScenarioSchema.EditorLine(up) + "\n", Shipped.Text(file), StringComparison.Ordinal);
        }
        Assert.StartsWith(ScenarioSchema.EditorLine() + "\n", ScenarioTemplate.Text("x"), StringComparison.Ordinal);
    }
}
