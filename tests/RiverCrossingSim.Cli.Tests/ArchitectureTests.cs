using System.Reflection;

namespace RiverCrossingSim.Cli.Tests;

/// <summary>The arrows of the architecture run one way: Cli, Notebook, Reporting, Analysis, Scenarios, Model, Kernel.</summary>
public class ArchitectureTests
{
    static readonly string[] FromTheGround = ["Kernel", "Model", "Scenarios", "Analysis", "Reporting", "Notebook"];

    [Theory]
    [InlineData("Kernel")]
    [InlineData("Model")]
    [InlineData("Scenarios")]
    [InlineData("Analysis")]
    [InlineData("Reporting")]
    [InlineData("Notebook")]
    public void A_project_uses_only_those_below_it(string project)
    {
        var below = FromTheGround.TakeWhile(name => name != project).Select(name => $"RiverCrossingSim.{name}");
        var used = Assembly
            .Load($"RiverCrossingSim.{project}")
            .GetReferencedAssemblies()
            .Select(assembly => assembly.Name!)
            .Where(name => name.StartsWith("RiverCrossingSim", StringComparison.Ordinal) || name == "rcsim");
        Assert.Subset(below.ToHashSet(), used.ToHashSet());
    }

    [Theory]
    [InlineData("Kernel")]
    [InlineData("Model")]
    public void The_lower_projects_need_no_package_but_MathNet(string project)
    {
        var foreign = Assembly
            .Load($"RiverCrossingSim.{project}")
            .GetReferencedAssemblies()
            .Select(assembly => assembly.Name!)
            .Where(name => !name.StartsWith("System", StringComparison.Ordinal))
            .Where(name => !name.StartsWith("RiverCrossingSim", StringComparison.Ordinal))
            .Except(["MathNet.Numerics", "netstandard"]);
        Assert.Empty(foreign);
    }

    [Theory]
    [InlineData("RiverCrossingSim.Reporting")]
    [InlineData("RiverCrossingSim.Analysis")]
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
        var estimators = Assembly
            .Load("RiverCrossingSim.Analysis")
            .GetTypes()
            .Where(type => type.Namespace == "RiverCrossingSim.Analysis.Estimators");
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
}
