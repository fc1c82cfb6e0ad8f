using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>One thing that was seen, in the terms of the scenario: what, where and when, and between which limits.</summary>
/// <param name="Sighting">What, where and when.</param>
/// <param name="Low">Lower end of its 90 % interval, in the base unit; of a fact 0 or 1.</param>
/// <param name="High">Upper end of its 90 % interval.</param>
/// <param name="Error">Standard deviation of the error of observation, taken as normal: at least half of the last digit given; 0 for a fact.</param>
/// <param name="As">As the file has it.</param>
public sealed record SeenRange(Sighting Sighting, double Low, double High, double Error, Observation As)
{
    /// <summary>How many standard deviations a 90 % interval of a normal error spans.</summary>
    public const double DeviationsSpanned = 3.29;

    /// <summary>The middle of the interval.</summary>
    public double Middle => Low + ((High - Low) / 2);

    /// <summary>Whether it is a fact, true or false.</summary>
    public bool IsFact => Sighting.Quantity.IsFact;
}
