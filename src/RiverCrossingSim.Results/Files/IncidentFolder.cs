using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Results;

/// <summary>The files of a study of one replication.</summary>
public static class IncidentFolder
{
    /// <summary>Writes what cannot be had again without the replications; nothing is computed.</summary>
    /// <param name="result">The study.</param>
    /// <param name="files">Where to.</param>
    public static void WriteReplications(IncidentResult result, ResultFiles files)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(files);
        files.Lines("replications.csv", csv => ReplicationsFile.Write(result.Run, csv));
        files.Text("scenario.yaml", ScenarioFile.Write(result.Scenario));
    }

    /// <summary>Writes what is made from the replications.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="files">Where to.</param>
    public static void WriteSummary(IncidentSummary summary, ResultFiles files)
    {
        ArgumentNullException.ThrowIfNull(summary);
        ArgumentNullException.ThrowIfNull(files);
        files.Text("summary.json", SummaryFile.Text(summary));
        files.Lines("without.csv", csv => Without(summary, csv));
    }

    /// <summary><c>without.csv</c>: a line for each thing that was thought away, what helps most first.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="writer">Where to.</param>
    public static void Without(IncidentSummary summary, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(summary);
        using var csv = CsvFormat.To(writer);
        csv.WriteHeader([
            "without",
            "kind",
            "at_h",
            "hits",
            "outcome",
            "duration_h",
            "sooner_h",
            "more_people_across",
            "more_vehicles_across",
            "fewer_killed",
        ]);
        foreach (var one in summary.Without)
        {
            csv.WriteField(one.Name);
            csv.WriteField(Model.Names.Kebab(one.Kind));
            csv.WriteNumber(one.At ?? double.NaN);
            csv.WriteField(one.Hits);
            csv.WriteField(Model.Names.Kebab(one.End.Outcome));
            csv.WriteNumber(one.End.Duration);
            csv.WriteNumber(one.Sooner);
            csv.WriteField(one.MorePeople);
            csv.WriteField(one.MoreVehicles);
            csv.WriteField(one.FewerKilled);
            csv.EndRecord();
        }
    }
}
