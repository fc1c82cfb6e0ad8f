using System.Runtime.InteropServices;
using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Studies.Tests;

/// <summary>The scenarios under <c>scenarios/</c>: each reads without a doubt, runs, and gives the history that it gave before.</summary>
public class ShippedScenarios
{
    internal static string Repository { get; } = FindRepository();

    internal static string Folder { get; } = Path.Combine(Repository, "scenarios");

    public static TheoryData<string> Files => [.. Names];

    internal static IEnumerable<string> Names =>
        Directory.GetFiles(Folder, "*.yaml").Order().Select(file => Path.GetFileNameWithoutExtension(file));

    [Theory]
    [MemberData(nameof(Files))]
    public void It_reads_without_errors_or_warnings(string name) => Assert.Empty(Reading(name).Problems);

    [Theory]
    [MemberData(nameof(Files))]
    public void It_states_a_question(string name) =>
        Assert.False(string.IsNullOrWhiteSpace(Reading(name).Scenario!.Question));

    [Theory]
    [MemberData(nameof(Files))]
    public void It_reads_back_from_its_resolved_form_to_the_same_results(string name)
    {
        var scenario = Reading(name).Scenario!;
        var again = ScenarioFile.Parse(ScenarioFile.Write(scenario)).Scenario!;
        Assert.Equal(ScenarioFile.Hash(scenario), ScenarioFile.Hash(again));
        var options = new StudyOptions { Replications = 3 };
        Assert.Equal(Study.Run(scenario, options).Table.Fingerprints, Study.Run(again, options).Table.Fingerprints);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Its_history_is_the_same_on_one_thread_and_on_several_and_as_recorded(string name)
    {
        var scenario = Reading(name).Scenario!;
        var one = Study.Run(scenario, new StudyOptions { Replications = 40, Threads = 1 });
        var several = Study.Run(scenario, new StudyOptions { Replications = 40, Threads = 3 });
        Assert.Equal(one.Table.Fingerprints, several.Table.Fingerprints);
        foreach (var column in one.Table.Columns)
        {
            Assert.Equal(one.Table[column], several.Table[column]);
        }

        // A change of these is a change of the results that users have: it is to be meant, and said in the commit.
        // The last bits of logarithms come from the platform, so the record holds for one.
        if (OperatingSystem.IsLinux() && RuntimeInformation.OSArchitecture == Architecture.X64)
        {
            var history = one.Table.Fingerprints.Aggregate(0UL, (sum, next) => unchecked(sum * 31 + next));
            Assert.Equal(Recorded(name), $"{history:x16}");
        }
    }

    [Fact]
    public void Kherson_has_the_size_of_the_real_one()
    {
        var plan = new Model.Plan(Reading("kherson-2022").Scenario!);
        Assert.Equal(30_000, plan.TotalPeople);
        Assert.InRange(plan.TotalVehicles, 4_000, 5_000);
    }

    [Fact]
    public void Nobody_is_lost_where_nobody_fires()
    {
        var table = Study.Run(Reading("kherson-2022-calm").Scenario!, new StudyOptions { Replications = 50 }).Table;
        Assert.All(table[Headline.PersonnelKilled].ToArray(), killed => Assert.Equal(0, killed));
        Assert.All(table[Headline.VehiclesDestroyed].ToArray(), destroyed => Assert.Equal(0, destroyed));
    }

    internal static Scenario Read(string name) => Reading(name).Scenario!;

    static ScenarioReading Reading(string name) =>
        ScenarioFile.Read(Path.Combine(Repository, "scenarios", $"{name}.yaml"));

    static string Recorded(string name)
    {
        var file = Path.Combine(Repository, "tests", "RiverCrossingSim.Studies.Tests", "Shipped", "histories.txt");
        var line = File.ReadLines(file).FirstOrDefault(line => line.StartsWith($"{name} ", StringComparison.Ordinal));
        return line?[(name.Length + 1)..] ?? "not recorded";
    }

    static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "RiverCrossingSim.sln")))
        {
            folder = folder.Parent;
        }
        return folder.FullName;
    }
}
