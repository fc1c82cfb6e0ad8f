namespace RiverCrossingSim.Model;

/// <summary>A step of a fleet's timetable.</summary>
/// <param name="From">From when on it holds.</param>
/// <param name="Craft">How many craft are at work then.</param>
/// <param name="Coming">Those of them that come with it.</param>
readonly record struct FleetStep(TimeSpan From, int Craft, int Coming);
