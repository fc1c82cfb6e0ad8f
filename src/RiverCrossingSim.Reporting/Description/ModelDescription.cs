using RiverCrossingSim.Model;
using RiverCrossingSim.Reporting.Diagrams;
using RiverCrossingSim.Results;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Reporting.Description;

/// <summary>
/// The description of a scenario's model by the STRESS-DES guideline (Monks et al. 2019): what it is for, how it works, on
/// which data, how it is experimented with, how it is implemented and where its code is. All of it comes from the
/// scenario, from the declarations and docstrings of the code, and from the engine; nothing is made up where they are silent.
/// </summary>
/// <remarks>
/// T. Monks, C. S. M. Currie, B. S. Onggo, S. Robinson, M. Kunc and S. J. E. Taylor, "Strengthening the reporting of
/// empirical simulation studies: Introducing the STRESS guidelines", Journal of Simulation 13(1), 2019, pp. 55-67,
/// doi:10.1080/17477778.2018.1442155.
/// </remarks>
public sealed class ModelDescription
{
    /// <summary>The guideline, as a description cites it.</summary>
    public const string Guideline =
        "T. Monks, C. S. M. Currie, B. S. Onggo, S. Robinson, M. Kunc and S. J. E. Taylor, \"Strengthening the reporting of "
        + "empirical simulation studies: Introducing the STRESS guidelines\", Journal of Simulation 13(1), 2019, pp. 55-67, "
        + "doi:10.1080/17477778.2018.1442155";

    ModelDescription(Described described)
    {
        var scenario = described.Scenario;
        Scenario = new ManifestScenario(scenario.Name, null, described.Hash, []);
        Title = $"Model description: {scenario.Title ?? scenario.Name}";
        Question = scenario.Question;
        Facts = $"Scenario {scenario.Name}, SHA-256 {described.Hash} · RiverCrossingSim {ProgramVersion.Text}";
        Diagram = new CrossingDiagram(scenario);
        Sections =
        [
            Objectives.Of(described),
            Logic.Of(described),
            Data.Of(described),
            Experimentation.Of(described),
            Implementation.Of(),
            CodeAccess.Of(described),
        ];
    }

    /// <summary>The scenario, for the manifest.</summary>
    public ManifestScenario Scenario { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>The question that the scenario is there to answer; null where it does not say.</summary>
    public string? Question { get; }

    /// <summary>Which scenario and which program it describes.</summary>
    public string Facts { get; }

    /// <summary>The diagram of the crossing.</summary>
    public CrossingDiagram Diagram { get; }

    /// <summary>The six sections.</summary>
    public IReadOnlyList<Section> Sections { get; }

    /// <summary>Describes a scenario that was read from a file, with the source of every figure.</summary>
    /// <param name="reading">A reading without errors.</param>
    /// <param name="file">The file; null where the reading is of none.</param>
    /// <exception cref="ArgumentException">The reading has no scenario.</exception>
    public static ModelDescription Of(ScenarioReading reading, string? file = null) => new(Described.Of(reading, file));

    /// <summary>Describes a scenario that was made in code; of its figures only the assumptions know their sources.</summary>
    /// <param name="scenario">A sound scenario.</param>
    public static ModelDescription Of(Scenario scenario) => new(Described.Of(scenario));
}
