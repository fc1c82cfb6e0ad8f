using System.Text.Json.Serialization;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>How one number is spread over the replications.</summary>
/// <param name="Measure">What it is.</param>
/// <param name="Unit">Its unit in words or symbols; empty for counts and shares.</param>
/// <param name="About">One line on what it measures.</param>
/// <param name="Mean">Mean over the replications.</param>
/// <param name="MeanLow">Lower end of the mean's 95 % interval.</param>
/// <param name="MeanHigh">Upper end of the mean's 95 % interval.</param>
/// <param name="P05">The 5 % quantile.</param>
/// <param name="Median">The median.</param>
/// <param name="P95">The 95 % quantile.</param>
public sealed record MeasureSummary(
    [property: JsonIgnore] Measure Measure,
    string Unit,
    string About,
    double Mean,
    double MeanLow,
    double MeanHigh,
    double P05,
    double Median,
    double P95
);
