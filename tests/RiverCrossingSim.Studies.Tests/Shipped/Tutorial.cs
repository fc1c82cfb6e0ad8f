using System.Runtime.InteropServices;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Studies.Tests;

/// <summary>The tutorial quotes what its steps say when they are run.</summary>
public class Tutorial
{
    static readonly string Folder = Path.Combine(ShippedScenarios.Repository, "scenarios", "tutorial");

    [Fact]
    public void Each_step_says_what_the_text_quotes()
    {
        // The last bits of logarithms come from the platform, so the quoted figures hold for one.
        if (!OperatingSystem.IsLinux() || RuntimeInformation.OSArchitecture != Architecture.X64)
        {
            return;
        }
        var sections = File.ReadAllText(Path.Combine(Folder, "README.md")).Split("\n## ").Skip(1);
        var files = Directory.GetFiles(Folder, "*.yaml").Order(StringComparer.Ordinal).ToList();
        Assert.Equal(6, files.Count);
        foreach (var (section, file) in sections.Zip(files))
        {
            var quoted = section.Split('\n').Where(line => line.StartsWith("> ", StringComparison.Ordinal)).ToList();
            Assert.NotEmpty(quoted);
            var sentences = Study.Run(ScenarioFile.Read(file).Scenario!, new StudyOptions()).Summarize().Sentences;
            Assert.All(quoted, line => Assert.Contains(line[2..], sentences));
        }
    }
}
