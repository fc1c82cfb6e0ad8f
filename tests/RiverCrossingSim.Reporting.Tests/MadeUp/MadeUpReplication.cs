using RiverCrossingSim.Model;

namespace RiverCrossingSim.Reporting.Tests;

/// <summary>One made-up replication: a duration that follows from the assumptions, and numbers around it.</summary>
sealed class MadeUpReplication
{
    readonly Scenario _scenario;
    readonly Random _random;
    readonly Dictionary<string, double> _assumed;

    public MadeUpReplication(Scenario scenario, int seed, bool mayComplete)
    {
        (_scenario, _random) = (scenario, new Random(seed));
        _assumed = scenario.Assumptions.ToDictionary(a => a.Key, a => a.Value.Value.Quantile(_random.NextDouble()));
        var slow =
            Assumed("loading-time", 0.6)
            + Assumed("strikes-per-day", 0.5)
            - (0.8 * Assumed("ferry-speed", 0.5))
            - Assumed("craft-at-work", 0.5);
        Duration = 156 * Math.Exp(0.32 * slow) * Math.Exp(0.12 * (_random.NextDouble() - 0.5));
        var fate = _random.NextDouble();
        Outcome =
            mayComplete && fate < 0.87 ? OutcomeKind.Completed
            : fate < 0.95 ? OutcomeKind.Failed
            : OutcomeKind.Censored;
        Across = Outcome switch
        {
            OutcomeKind.Completed => 0.962 + (0.03 * _random.NextDouble()),
            OutcomeKind.Failed => 0.8 + (0.14 * _random.NextDouble()),
            _ => 0.9 + (0.08 * _random.NextDouble()),
        };
    }

    public double Duration { get; }

    public OutcomeKind Outcome { get; }

    public double Across { get; }

    /// <summary>The share of the force that is across at a time, hours.</summary>
    public double ShareAt(double hours, double lead)
    {
        var start = _assumed.GetValueOrDefault("share-already-across", 0);
        var progress = Math.Clamp((hours - 5 + lead) / Math.Max(1, Duration - 5), 0, 1);
        var nights = progress + (progress < 1 ? 0.012 * Math.Sin(hours / 24 * 2 * Math.PI) : 0);
        return Math.Clamp(start + ((Across - start) * Math.Clamp(nights, 0, 1)), 0, Across);
    }

    /// <summary>The number of a column.</summary>
    public double Value(ResultColumn column) =>
        column.Group.Name switch
        {
            "assumption" => _assumed[column.Subject],
            "site" => Site(column),
            "fire" => Fire(column),
            "losses" => Poisson(column.Measure.IsSame(LossMeasures.Vehicles) ? 9 : 60),
            "time" => Time(column),
            _ => Whole(column.Measure),
        };

    double Whole(Measure measure) =>
        measure switch
        {
            _ when measure == Headline.Outcome => (int)Outcome,
            _ when measure == Headline.Duration => Outcome == OutcomeKind.Completed
                ? Duration
                : double.PositiveInfinity,
            _ when measure == Headline.Clearance => Outcome == OutcomeKind.Censored
                ? double.PositiveInfinity
                : Duration,
            _ when measure == Headline.PersonnelAcross => Math.Round(30_000 * Across),
            _ when measure == Headline.PersonnelKilled => Poisson(210 * (0.4 + Assumed("strikes-per-day", 0.5))),
            _ when measure == Headline.PersonnelStranded => Outcome == OutcomeKind.Failed ? Poisson(2_100) : 0,
            _ when measure == Headline.PersonnelRemaining => Outcome == OutcomeKind.Censored ? Poisson(900) : 0,
            _ when measure == Headline.VehiclesAcross => Math.Round(4_500 * Across),
            _ when measure == Headline.VehiclesDestroyed => Poisson(74 * (0.4 + Assumed("strikes-per-day", 0.5))),
            _ when measure == Headline.VehiclesStranded => Outcome == OutcomeKind.Failed ? Poisson(430) : Poisson(4),
            _ when measure == Headline.Wounded => Poisson(520),
            _ => measure.Unit == "h" ? Reached(measure.Name) : 0,
        };

    /// <summary>T(q), from the column's name: <c>personnel_t95_h</c>.</summary>
    double Reached(string measure)
    {
        var share = int.Parse(measure[(measure.IndexOf("_t", StringComparison.Ordinal) + 2)..^2]) / 100.0;
        return share > Across ? double.PositiveInfinity : Duration * share / Across;
    }

    double Site(ResultColumn column)
    {
        var place = 1 + _scenario.Sites.Keys.ToList().IndexOf(column.Subject);
        var measure = column.Measure;
        return measure switch
        {
            _ when measure == SiteMeasures.Vehicles => Poisson(2_400.0 / place),
            _ when measure == SiteMeasures.Persons => Poisson(4_100 + (700 * place)),
            _ when measure == SiteMeasures.Trips => Poisson(400),
            _ when measure == SiteMeasures.Use => Math.Min(
                1,
                (0.4 + (0.1 * place)) * (0.8 + (0.4 * _random.NextDouble()))
            ),
            _ when measure == Closure.Repair.Downtime => Poisson(60.0 / place),
            _ when measure == Closure.Daylight.Downtime => place == 2 ? Duration * 0.42 : 0,
            _ when measure == Closure.AfterStrike.Downtime => Poisson(9),
            _ => Poisson(14.0 / place),
        };
    }

    double Fire(ResultColumn column)
    {
        var scale = 0.5 + Assumed("strikes-per-day", 0.5);
        var measure = column.Measure;
        return measure switch
        {
            _ when measure == FireMeasures.Strikes => Poisson(18 * scale),
            _ when measure == FireMeasures.Rounds => Poisson(82 * scale),
            _ when measure == FireMeasures.Intercepted => Poisson(33 * scale),
            _ => Poisson(11 * scale),
        };
    }

    double Time(ResultColumn column)
    {
        var weight = column.Subject switch
        {
            "held" => 0.31,
            "marching" => 0.04,
            "queueing" => 0.29,
            "preparation" => 0.02,
            "repair" => 0.12,
            "daylight" => 0.14,
            "after_strike" => 0.02,
            "current" => 0,
            _ => 0.02,
        };
        return weight
            * Duration
            * (column.Measure.IsSame(TimeMeasures.VehicleHours) ? 2_600 : 9_000)
            * (0.9 + (0.2 * _random.NextDouble()));
    }

    /// <summary>An assumption's place in its range, 0 at its median and about 1 apart at the ends.</summary>
    double Assumed(string name, double weight)
    {
        if (!_assumed.TryGetValue(name, out var value))
        {
            return 0.5;
        }
        var distribution = _scenario.Assumptions[name].Value;
        return 2 * weight * (distribution.Cumulative(value) - 0.5) + (name == "strikes-per-day" ? 0.5 : 0);
    }

    /// <summary>About a Poisson number: good enough for a picture.</summary>
    double Poisson(double mean) =>
        Math.Max(
            0,
            Math.Round(mean + (Math.Sqrt(mean) * 1.7 * (_random.NextDouble() + _random.NextDouble() - 1) * 1.4))
        );
}
