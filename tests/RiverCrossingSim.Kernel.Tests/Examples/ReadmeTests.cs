using System.Text.RegularExpressions;

namespace RiverCrossingSim.Kernel.Tests.Examples;

/// <summary>The kernel's README shows code that runs: that of the examples, word for word.</summary>
public sealed partial class ReadmeTests
{
    [Fact]
    public void The_code_that_it_shows_is_that_of_the_examples()
    {
        var root = Root();
        var readme = File.ReadAllText(Path.Combine(root, "src", "RiverCrossingSim.Kernel", "README.md"));
        var examples = Directory
            .GetFiles(Path.Combine(root, "tests", "RiverCrossingSim.Kernel.Tests", "Examples"), "*.cs")
            .Select(file => Flush(File.ReadAllText(file)))
            .ToList();
        var shown = Blocks().Matches(readme).Select(block => Flush(block.Groups["code"].Value)).ToList();
        Assert.Equal(2, shown.Count);
        Assert.All(
            shown,
            code => Assert.Contains(examples, example => example.Contains(code, StringComparison.Ordinal))
        );
    }

    // Code without its indentation.
    static string Flush(string code) =>
        string.Join("\n", code.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim())).Trim();

    static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "RiverCrossingSim.sln")))
        {
            folder = folder.Parent!;
        }
        return folder.FullName;
    }

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.Singleline, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Blocks();
}
