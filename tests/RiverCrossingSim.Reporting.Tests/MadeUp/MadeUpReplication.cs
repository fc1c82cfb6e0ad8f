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
        column.Group switch
        {
            "assumption" => _assumed[column.Subject],
            "site" => Site(column),
            "fire" => Fire(column),
            "losses" => Poisson(column.Measure == "vehicles" ? 9 : 60),
            "time" => Time(column),
            _ => Headline(column.Measure),
        };

    double Headline(string measure) =>
        measure switch
        {
            Columns.Outcome => (int)Outcome,
            Columns.Duration => Outcome == OutcomeKind.Completed ? Duration : double.PositiveInfinity,
            Columns.Clearance => Outcome == OutcomeKind.Censored ? double.PositiveInfinity : Duration,
            Columns.PersonnelAcross => Math.Round(30_000 * Across),
            Columns.PersonnelKilled => Poisson(210 * (0.4 + Assumed("strikes-per-day", 0.5))),
            Columns.PersonnelStranded => Outcome == OutcomeKind.Failed ? Poisson(2_100) : 0,
            Columns.PersonnelRemaining => Outcome == OutcomeKind.Censored ? Poisson(900) : 0,
            Columns.VehiclesAcross => Math.Round(4_500 * Across),
            Columns.VehiclesDestroyed => Poisson(74 * (0.4 + Assumed("strikes-per-day", 0.5))),
            Columns.VehiclesStranded => Outcome == OutcomeKind.Failed ? Poisson(430) : Poisson(4),
            Columns.Wounded => Poisson(520),
            Columns.Events => 18_000 + Poisson(900),
            _ => measure.EndsWith("_h", StringComparison.Ordinal) ? Reached(measure) : 0,
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
        return column.Measure switch
        {
            "vehicles" => Poisson(2_400.0 / place),
            "persons" => Poisson(4_100 + (700 * place)),
            "trips" => Poisson(400),
            "use" => Math.Min(1, (0.4 + (0.1 * place)) * (0.8 + (0.4 * _random.NextDouble()))),
            "downtime_repair_h" => Poisson(60.0 / place),
            "downtime_daylight_h" => place == 2 ? Duration * 0.42 : 0,
            "downtime_strike_h" => Poisson(9),
            _ => Poisson(14.0 / place),
        };
    }

    double Fire(ResultColumn column)
    {
        var scale = 0.5 + Assumed("strikes-per-day", 0.5);
        return column.Measure switch
        {
            "strikes" => Poisson(18 * scale),
            "rounds" => Poisson(82 * scale),
            "intercepted" => Poisson(33 * scale),
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
            * (column.Measure == "vehicle_h" ? 2_600 : 9_000)
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
