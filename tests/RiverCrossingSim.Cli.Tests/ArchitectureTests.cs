using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Cli.Tests;

/// <summary>The arrows of the architecture run one way, between projects and between the folders of one.</summary>
public partial class ArchitectureTests
{
    // What each project may use, directly or through another.
    static readonly Dictionary<string, string[]> Uses = new()
    {
        ["Kernel"] = [],
        ["Statistics"] = ["Kernel"],
        ["Model"] = ["Kernel"],
        ["Scenarios"] = ["Model"],
        ["Studies"] = ["Scenarios", "Statistics"],
        ["Results"] = ["Studies"],
        ["Validation"] = ["Results"],
        ["Reporting"] = ["Validation"],
        ["Notebook"] = ["Reporting"],
    };

    public static TheoryData<string> Projects => [.. Uses.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_uses_only_those_below_it(string project)
    {
        var used = Assembly
            .Load($"RiverCrossingSim.{project}")
            .GetReferencedAssemblies()
            .Select(assembly => assembly.Name!)
            .Where(name => name.StartsWith("RiverCrossingSim", StringComparison.Ordinal) || name == "rcsim");
        Assert.Subset(Below(project).Select(name => $"RiverCrossingSim.{name}").ToHashSet(), used.ToHashSet());
    }

    static IEnumerable<string> Below(string project) => Uses[project].SelectMany(name => Below(name).Append(name));

    // The parts of the model are one world, and may need each other; so may the kernel's.
    [Theory]
    [InlineData("Statistics")]
    [InlineData("Studies")]
    [InlineData("Results")]
    [InlineData("Validation")]
    [InlineData("Reporting")]
    [InlineData("Notebook")]
    [InlineData("Cli")]
    public void No_two_folders_of_a_project_need_each_other(string project)
    {
        var arrows = FolderArrows.Of(project);
        Assert.Empty(
            arrows
                .Where(arrow => arrows.Any(back => back.From == arrow.To && back.To == arrow.From))
                .Select(arrow => $"{arrow.From} needs {arrow.Type} of {arrow.To} in {arrow.File}")
        );
    }

    [Theory]
    [MemberData(nameof(Projects))]
    [InlineData("Cli")]
    public void What_a_project_keeps_to_itself_is_seen_by_its_own_tests_alone(string project)
    {
        var friends = Assembly
            .Load(project == "Cli" ? "rcsim" : $"RiverCrossingSim.{project}")
            .GetCustomAttributes<InternalsVisibleToAttribute>()
            .Select(friend => friend.AssemblyName);
        Assert.Equal([$"RiverCrossingSim.{project}.Tests"], friends);
    }

    [Theory]
    [InlineData("Statistics")]
    [InlineData("Studies")]
    public void What_runs_in_a_browser_needs_no_package_with_native_code(string project) =>
        Assert.Empty(Foreign(project).Except(["MathNet.Numerics", "netstandard"]));

    [Theory]
    [InlineData("Kernel")]
    [InlineData("Model")]
    public void The_lower_projects_need_no_package(string project) => Assert.Empty(Foreign(project));

    /// <summary>What a project uses that is neither of the runtime nor of this repository.</summary>
    static IEnumerable<string> Foreign(string project) =>
        Assembly
            .Load($"RiverCrossingSim.{project}")
            .GetReferencedAssemblies()
            .Select(assembly => assembly.Name!)
            .Where(name => !name.StartsWith("System", StringComparison.Ordinal))
            .Where(name => !name.StartsWith("RiverCrossingSim", StringComparison.Ordinal));

    [Theory]
    [InlineData("RiverCrossingSim.Reporting")]
    [InlineData("RiverCrossingSim.Validation")]
    [InlineData("RiverCrossingSim.Results")]
    [InlineData("RiverCrossingSim.Studies")]
    [InlineData("RiverCrossingSim.Scenarios")]
    [InlineData("rcsim")]
    public void The_compiler_and_the_message_queue_are_used_by_notebooks_only(string project)
    {
        var used = Assembly.Load(project).GetReferencedAssemblies().Select(assembly => assembly.Name!);
        Assert.DoesNotContain(
            used,
            name => name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) || name == "NetMQ"
        );
    }

    [Fact]
    public void Estimators_know_no_scenario()
    {
        var estimators = Assembly.Load("RiverCrossingSim.Statistics").GetTypes();
        foreach (var type in estimators)
        {
            const BindingFlags all =
                BindingFlags.Public
                | BindingFlags.NonPublic
                | BindingFlags.Instance
                | BindingFlags.Static
                | BindingFlags.DeclaredOnly;
            var mentioned = type.GetMethods(all)
                .SelectMany(method =>
                    method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType)
                )
                .Concat(type.GetFields(all).Select(field => field.FieldType));
            Assert.DoesNotContain(
                mentioned,
                used => used.Namespace is "RiverCrossingSim.Model" or "RiverCrossingSim.Scenarios"
            );
        }
    }

    // Ticks of axes and places in a picture, and the name of a column, are no words.
    static readonly string[] NumbersOfTheirOwn =
    [
        Path.Combine("RiverCrossingSim.Reporting", "Charts", "SvgPicture.cs"),
        Path.Combine("RiverCrossingSim.Reporting", "Drawing"),
        Path.Combine("RiverCrossingSim.Results", "Files", "TimelineFile.cs"),
        Path.Combine("RiverCrossingSim.Studies", "Wording"),
        // A value as a scenario file has it is no words either: what a message quotes reads back.
        Path.Combine("RiverCrossingSim.Scenarios", "Units", "MeasureText.cs"),
    ];

    [Theory]
    [InlineData("Scenarios")]
    [InlineData("Studies")]
    [InlineData("Results")]
    [InlineData("Validation")]
    [InlineData("Reporting")]
    [InlineData("Notebook")]
    [InlineData("Cli")]
    public void Numbers_in_words_are_written_by_Wording_alone(string project)
    {
        var source = Repository.File("src");
        var inline =
            from file in Repository.Sources(project, ".cs", ".razor")
            let name = Path.GetRelativePath(source, file)
            where !NumbersOfTheirOwn.Any(own => name.StartsWith(own, StringComparison.Ordinal))
            from line in File.ReadLines(file)
            where !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && InlineFormat().IsMatch(line)
            select $"{name}: {line.Trim()}";
        Assert.Empty(inline);
    }

    /// <summary>A format of digits behind a value: <c>{count:#,0}</c>, <c>{share:P1}</c>, <c>ToString("0.#")</c>.</summary>
    [GeneratedRegex(@":([-+]?[#,]*0[^}""a-zA-Z]*|[NPFC][0-9]*)\}|ToString\(""([-+]?[#,]*0[^""a-zA-Z]*|[NPFC][0-9]*)""")]
    private static partial Regex InlineFormat();

    [Theory]
    [InlineData("{count:#,0} things", true)]
    [InlineData("{hours:0.##}h", true)]
    [InlineData("{share:P1}", true)]
    [InlineData("{n:N0}", true)]
    [InlineData("ToString(\"+0.00;−0.00;0.00\", culture)", true)]
    [InlineData("number.ToString(\"R\", culture)", false)]
    [InlineData("{fingerprint:x16}", false)]
    [InlineData("yes ? 1 : 0}", false)]
    [InlineData("\"clock times such as 22:00-05:00\"", false)]
    public void An_inline_format_is_known_by_its_digits(string line, bool isOne) =>
        Assert.Equal(isOne, InlineFormat().IsMatch(line));
}
