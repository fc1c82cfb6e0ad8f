using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Studies;

/// <summary>All that came out of a scenario that was replicated to find which assumptions fit what was seen of it.</summary>
public sealed class CalibrationResult
{
    readonly Lazy<JointPosterior> _posterior;
    readonly Lazy<PosteriorRows> _fit;
    readonly Lazy<Scenario?> _calibrated;

    /// <summary>Makes a result.</summary>
    public CalibrationResult()
    {
        _posterior = new(Learn);
        _fit = new(() => Posterior.Fit());
        _calibrated = new(Fitted);
    }

    /// <summary>The scenario and what was seen of it.</summary>
    public required ForecastSubject Subject { get; init; }

    /// <summary>The replications of the scenario as it is, then those that were looked for near to what was seen; each up to when it was seen.</summary>
    public required IReadOnlyList<ForecastRow> Rows { get; init; }

    /// <summary>How many of them are of the scenario as it is.</summary>
    public required int Prior { get; init; }

    /// <summary>By how much each replication is to be weighed so that all together stand for the scenario as it is.</summary>
    public required double[] Importance { get; init; }

    /// <summary>Seed of all random numbers.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Replications of the scenario as it is that were asked for.</summary>
    public required int Asked { get; init; }

    /// <summary>Wall-clock time.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>Whether it was ended before all were done.</summary>
    public bool Partial => Prior < Asked;

    /// <summary>The scenario as it was.</summary>
    public Scenario Scenario => Subject.Scenario;

    /// <summary>Its hash.</summary>
    public string ScenarioHash => ScenarioFile.Hash(Scenario);

    /// <summary>
    /// The scenario with the assumptions that fit what was seen, drawn together; null where the model can hardly produce what was
    /// seen, and where no assumption varies for a whole replication.
    /// </summary>
    /// <remarks>What is drawn for each craft, and what is certain, is as it was.</remarks>
    public Scenario? Calibrated => _calibrated.Value;

    internal JointPosterior Posterior => _posterior.Value;

    internal PosteriorRows Fit => _fit.Value;

    internal (IReadOnlyList<PredictiveCheck> Each, PredictiveCheck? Together) Checks =>
        ForecastChecks.Of(Subject.Seen, Rows, Prior, Seed);

    JointPosterior Learn() => new(Subject, Rows, Importance, Seed);

    Scenario? Fitted() =>
        Posterior.Drawn.Count == 0 || ForecastChecks.AreImpossible(Checks) ? null : CalibratedScenario.Of(this);
}
