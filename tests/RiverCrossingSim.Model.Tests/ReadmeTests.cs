namespace RiverCrossingSim.Model.Tests;

/// <summary>The model's README speaks of all that the scenario language knows.</summary>
public class ReadmeTests
{
    static readonly string Text = File.ReadAllText(Find());

    public static TheoryData<string> Words =>
        [
            .. ScenarioLanguage.Default.Means.Select(means => $"means: {means.Name}"),
            .. Of<Posture>(),
            .. ScenarioLanguage.Default.Targets.Select(kind => kind.Name),
            .. Of<DisruptionTarget>(),
            .. Of<DisruptionEffect>(),
            .. Of<DisruptionScope>(),
            .. Of<Assignment>(),
            .. Of<WindowKind>().Where(kind => kind != "clock"),
            .. Of<Role>(),
            .. Of<Riders>().Select(riders => riders == "seats-filled" ? $"riders: {riders}" : riders),
        ];

    [Theory]
    [MemberData(nameof(Words))]
    public void It_names_every_means_rule_and_kind(string word) =>
        Assert.Contains($"`{word}`", Text, StringComparison.Ordinal);

    [Fact]
    public void It_speaks_of_every_part_of_a_scenario()
    {
        string[] subjects =
        [
            "already across",
            "daylight",
            "link",
            "air defence",
            "rear guard",
            "demolition",
            "flood",
            "disruption",
            "civilians",
            "pursuer",
            "route",
            "river",
            "assembly area",
        ];
        var lower = Text.ToLowerInvariant().Replace("sunrise and sunset", "daylight", StringComparison.Ordinal);
        Assert.All(subjects, subject => Assert.Contains(subject, lower, StringComparison.Ordinal));
    }

    static IEnumerable<string> Of<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(Names.Kebab);

    static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "RiverCrossingSim.sln")))
        {
            folder = folder.Parent!;
        }
        return Path.Combine(folder.FullName, "src", "RiverCrossingSim.Model", "README.md");
    }
}
