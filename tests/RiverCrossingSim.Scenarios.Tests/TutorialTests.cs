using System.Text.RegularExpressions;

namespace RiverCrossingSim.Scenarios.Tests;

/// <summary>The tutorial says what its files say; that they give the quoted results is tested with the studies.</summary>
public partial class TutorialTests
{
    static readonly string Text = Shipped.Text("tutorial/README.md");

    public static TheoryData<string> Steps =>
        [.. Shipped.Scenarios.Where(file => file.StartsWith("tutorial", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Steps))]
    public void Each_step_reads_without_a_problem(string file)
    {
        Assert.Equal("", ProblemFormatter.Format(Shipped.Read(file).Problems));
        Assert.Contains($"]({Path.GetFileName(file)})", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_piece_of_yaml_stands_in_the_file_of_its_step()
    {
        var sections = Text.Split("\n## ").Skip(1).Take(6).ToList();
        Assert.Equal(6, Steps.Count);
        foreach (var (section, file) in sections.Zip(Steps.Select(row => row.Data)))
        {
            var pieces = Piece().Matches(section).Select(match => match.Groups["text"].Value).ToList();
            Assert.NotEmpty(pieces);
            Assert.All(pieces, piece => Assert.Contains(piece, Shipped.Text(file), StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_mistake_is_told_as_it_says()
    {
        var text = Shipped.Text("tutorial/1-people.yaml").Replace("craft: 6", "crft: 6", StringComparison.Ordinal);
        var problem = ScenarioFile
            .Parse(text, "scenarios/tutorial/1-people.yaml")
            .Problems.Single(p => p.Code == ProblemCodes.UnknownKey);
        var told = ProblemFormatter.Format(problem).TrimEnd().Split('\n').Select(line => $"    {line}");
        Assert.Contains(string.Join('\n', told), Text, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"```yaml\n(?<text>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Piece();
}
