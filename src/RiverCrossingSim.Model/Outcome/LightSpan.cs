namespace RiverCrossingSim.Model;

/// <summary>A stretch of daylight, in time after the order.</summary>
/// <param name="Sunrise">When it begins; not before 0.</param>
/// <param name="Sunset">When it ends.</param>
public readonly record struct LightSpan(TimeSpan Sunrise, TimeSpan Sunset);
