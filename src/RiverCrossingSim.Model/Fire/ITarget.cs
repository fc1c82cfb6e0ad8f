namespace RiverCrossingSim.Model;

/// <summary>Something that fire can hit: each means, waiting area, route and assembly area offers its own.</summary>
public interface ITarget
{
    /// <summary>What kind of target it is.</summary>
    TargetKind Kind { get; }

    /// <summary>Where it is: the site, route, link or assembly area.</summary>
    string Place { get; }

    /// <summary>
    /// How much a strike could hurt here: the people exposed, and one more for each live structure or craft, so that an
    /// empty bridge can still be hit. 0 where nothing is alive.
    /// </summary>
    double Exposure { get; }

    /// <summary>How far from the start of the pursuer's line it is, metres: a source with a range fires at what is near its line.</summary>
    double DistanceFromLine { get; }

    /// <summary>What a certain strike, one given by time, could hurt here; craft at the bank count as well.</summary>
    double ExposureToCertainStrike => Exposure;

    /// <summary>Takes a hit.</summary>
    void Suffer(in Hit hit);

    /// <summary>Takes note of a strike, whether it hit or not.</summary>
    void AfterStrike();
}
