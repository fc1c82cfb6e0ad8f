using System.Reflection;
using System.Runtime.InteropServices;
using RiverCrossingSim.Kernel;
using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;
using static RiverCrossingSim.Reporting.Description.Block;

namespace RiverCrossingSim.Reporting.Description;

/// <summary>Section 5 of the guideline: the program and the machine.</summary>
static class Implementation
{
    /// <summary>The section.</summary>
    public static Section Of() =>
        new(
            5,
            "Implementation",
            [
                new("5.1", "Software or programming language", Software()),
                new("5.2", "Random sampling", Sampling()),
                new("5.3", "Model execution", Execution()),
                new("5.4", "System specification", System()),
            ]
        );

    static IReadOnlyList<Block> Software()
    {
        var libraries = new[] { typeof(RandomStream).Assembly, typeof(Plan).Assembly, typeof(ScenarioFile).Assembly }
            .SelectMany(assembly => assembly.GetReferencedAssemblies())
            .Where(name => !IsOwnOrRuntime(name.Name!))
            .Select(name => $"{name.Name} {VersionOf(name)}")
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();
        return
        [
            new Paragraph(
                $"RiverCrossingSim {ProgramVersion.Text}, written in C#, with a simulation kernel of its own; this description was written on {RuntimeInformation.FrameworkDescription}. "
                    + $"Libraries that the model and its input use: {Wording.List(libraries)}."
            ),
            new Paragraph(
                "The operating system, its version and the runtime of a run stand in the manifest.json of its results, for they may differ from run to run."
            ),
        ];
    }

    static IReadOnlyList<Block> Sampling() =>
        [
            new Paragraph(
                "Philox4x32-10, a counter-based generator (J. K. Salmon, M. A. Moraes, R. O. Dror and D. E. Shaw, \"Parallel random numbers: as easy as 1, 2, 3\", SC11, 2011). All distributions are sampled by inversion, from one uniform number for each draw."
            ),
            new Paragraph(CodeDocs.Whole("RandomStream")),
            new Paragraph(
                $"Each purpose and entity has a stream of its own, named after both, so that common random numbers follow by themselves: one more craft changes no draw of the others, and scenarios that are compared share their luck. The seed is {new StudyOptions().Seed} where none is given. Assumptions and chance have separate replication indices."
            ),
        ];

    static IReadOnlyList<Block> Execution() =>
        [
            new Paragraph(
                "Process interaction on an event list: craft, lanes, repair crews, serials on the march and fire are processes; loads are data with their own times and fate. Simultaneous events run in the order in which they were scheduled; events have no priorities. At the start, sites take their first step before fire, and fire before units. Events at the horizon run."
            ),
            new Paragraph(
                "Who waits for a unit of a resource is served first come, first served, and a freed unit belongs to the first who waits at that moment; the waiting lines of loads are by priority (2.5.4)."
            ),
            new Paragraph(
                "A replication runs on one thread; replications run on as many threads as the machine has cores, or --threads says. With the same version, runtime, operating system and architecture the results are the same to the last bit for any number of threads."
            ),
        ];

    static IReadOnlyList<Block> System() =>
        [
            new Paragraph(
                "Any machine with the .NET runtime. The wall-clock time of the replications (elapsed_s), the processor architecture and the operating system of each run stand in its manifest.json; this description, which runs no replication, has no run time to state."
            ),
        ];

    static bool IsOwnOrRuntime(string name) =>
        name.StartsWith("System", StringComparison.Ordinal)
        || name.StartsWith("RiverCrossingSim", StringComparison.Ordinal)
        || name is "netstandard" or "mscorlib";

    static string VersionOf(AssemblyName name)
    {
        var text = Assembly
            .Load(name)
            .GetCustomAttribute<AssemblyInformationalVersionAttribute>()
            ?.InformationalVersion;
        return (text ?? $"{name.Version}").Split('+')[0];
    }
}
