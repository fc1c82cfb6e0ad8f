using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Studies;

/// <summary>What came of reading a study.</summary>
/// <param name="Plan">The study with all its parts at hand; null when there is any error.</param>
/// <param name="Problems">All problems, by file, line and column.</param>
public sealed record StudyReading(SweepPlan? Plan, IReadOnlyList<Problem> Problems);
