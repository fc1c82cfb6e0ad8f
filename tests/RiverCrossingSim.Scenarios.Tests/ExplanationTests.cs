using System.Text;
using System.Text.RegularExpressions;

namespace RiverCrossingSim.Scenarios.Tests;

/// <summary>Every code that can be told is explained, and each explanation's example triggers its code.</summary>
public sealed partial class ExplanationTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("rcsim-explain-").FullName;

    public static TheoryData<string> Codes =>
        [
            .. typeof(ProblemCodes)
                .GetFields()
                .Select(constant => (string)constant.GetRawConstantValue()!)
                .Concat(CheckList.All.Select(check => check.Code)),
        ];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Every_code_is_explained_and_nothing_else_is() =>
        Assert.Equal(Codes.Select(row => row.Data).Order(StringComparer.Ordinal), Explanation.Codes);

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_example_of_a_code_triggers_it(string code)
    {
        var text = Explanation.Find(code)!.Text;
        var command = Command().Match(text) is { Success: true } match ? match.Groups["words"].Value : "ford.yaml";
        var words = command.Split(' ');
        if (Block().Match(text) is { Success: true } block)
        {
            File.WriteAllText(
                Path.Combine(_folder, "ford.yaml"),
                block.Groups["text"].Value,
                text.Contains("Latin-1:", StringComparison.Ordinal) ? Encoding.Latin1 : new UTF8Encoding(false)
            );
        }

        var sets = words.SkipWhile(word => word != "--set").Skip(1).ToList();

        var reading = ScenarioFile.Read(Path.Combine(_folder, words[0]), sets);

        var found = reading.Problems.Concat(reading.Notes);
        if (words.Contains("--require-sources"))
        {
            found = found.Concat(MissingSources.In(reading));
        }

        var severe = found.Where(problem => problem.Severity != Severity.Note).Select(problem => problem.Code);
        Assert.Contains(code, found.Select(problem => problem.Code));
        if (code[2] is not '3')
        {
            Assert.All(severe, other => Assert.Equal(code, other));
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void An_explanation_has_a_title_a_reason_an_example_and_a_way_out(string code)
    {
        var explanation = Explanation.Find(code)!;
        Assert.StartsWith($"# {code}: {explanation.Title}\n\n", explanation.Text, StringComparison.Ordinal);
        Assert.Matches(@"\n\nExample, `ford\.yaml`[^\n]*:\n\n", explanation.Text);
        Assert.Matches(@"\n\nMend: [^\n]{10,}", explanation.Text);
        Assert.All(explanation.Text.Split('\n'), line => Assert.InRange(line.Length, 0, 160));
    }

    [Fact]
    public void An_unknown_code_has_no_explanation() => Assert.Null(Explanation.Find("RC999"));

    [GeneratedRegex(@"`rcsim check (?<words>[^`]*)`")]
    private static partial Regex Command();

    [GeneratedRegex(@"```yaml\n(?<text>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Block();
}
