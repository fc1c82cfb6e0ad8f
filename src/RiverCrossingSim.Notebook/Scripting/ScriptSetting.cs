using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace RiverCrossingSim.Notebook;

/// <summary>What a cell can use without saying so: the simulator's public API, and what C# imports by itself.</summary>
static class ScriptSetting
{
    /// <summary>Namespaces imported already.</summary>
    public static IReadOnlyList<string> Imports { get; } =
    [
        "System",
        "System.Collections.Generic",
        "System.IO",
        "System.Linq",
        "System.Threading",
        "System.Threading.Tasks",
        "RiverCrossingSim.Kernel",
        "RiverCrossingSim.Model",
        "RiverCrossingSim.Scenarios",
        "RiverCrossingSim.Statistics",
        "RiverCrossingSim.Studies",
        "RiverCrossingSim.Results",
        "RiverCrossingSim.Validation",
        "RiverCrossingSim.Reporting",
        "RiverCrossingSim.Notebook",
    ];

    /// <summary>The simulator's assemblies and those that its public API speaks of.</summary>
    public static IReadOnlyList<Assembly> Assemblies { get; } =
    [
        .. new[]
        {
            typeof(Kernel.Simulation),
            typeof(Model.Scenario),
            typeof(Scenarios.ScenarioFile),
            typeof(Statistics.OrderStatistics),
            typeof(Studies.RunResult),
            typeof(Results.Manifest),
            typeof(Validation.ValidationSuite),
            typeof(Reporting.Chart),
            typeof(CellTools),
            typeof(ScottPlot.Plot),
        }.Select(type => type.Assembly),
    ];

    /// <summary>The framework's assemblies, by path.</summary>
    public static IReadOnlyList<string> Framework { get; } =
    [
        .. ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "")
            .Split(Path.PathSeparator)
            .Where(path =>
                Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location)
                && Path.GetFileName(path) is var name
                && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll")
            ),
    ];

    /// <summary>How cells are read.</summary>
    public static CSharpParseOptions Parsing { get; } =
        new(LanguageVersion.Latest, kind: Microsoft.CodeAnalysis.SourceCodeKind.Script);

    /// <summary>How a cell is compiled.</summary>
    /// <param name="cell">The cell as errors name it.</param>
    public static ScriptOptions Options(string cell) => Common.WithFilePath(cell);

    static ScriptOptions Common { get; } =
        ScriptOptions
            .Default.AddReferences(Assemblies)
            .AddReferences(Framework.Select(path => Microsoft.CodeAnalysis.MetadataReference.CreateFromFile(path)))
            .WithImports(Imports)
            .WithLanguageVersion(LanguageVersion.Latest)
            .WithEmitDebugInformation(true)
            .WithFileEncoding(Encoding.UTF8);
}
