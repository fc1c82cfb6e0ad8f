using System.Text.RegularExpressions;
using System.Xml.Linq;
using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Cli.Tests.House;

/// <summary>The version is said in three files, and is the same in each.</summary>
public class VersionTests
{
    static readonly string Version = XDocument
        .Load(Repository.File("Directory.Build.props"))
        .Descendants("Version")
        .Single()
        .Value;

    static readonly string Changelog = File.ReadAllText(Repository.File("CHANGELOG.md"));

    [Fact]
    public void The_citation_is_of_this_version() =>
        Assert.Contains(
            $"\nversion: {Version}\n",
            File.ReadAllText(Repository.File("CITATION.cff")),
            StringComparison.Ordinal
        );

    [Fact]
    public void The_changelog_has_what_is_not_released_first_and_then_this_version()
    {
        var sections = Regex.Matches(Changelog, @"(?<=^## )\S+", RegexOptions.Multiline).Select(found => found.Value);
        Assert.Equal(["Unreleased", Version], sections.Take(2));
    }

    [Fact]
    public void Each_version_says_first_whether_results_change() =>
        Assert.All(
            Changelog.Split("\n## ").Skip(1),
            section =>
                Assert.Equal("Results change", Regex.Match(section, "(?<=^### ).*", RegexOptions.Multiline).Value)
        );
}
