using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>How a replication ended, shortly, for a table.</summary>
public static class EndWords
{
    /// <summary>"after 41.2 h", "failed", "unresolved".</summary>
    /// <param name="end">How it ended.</param>
    public static string Of(ReplicationEnd end)
    {
        ArgumentNullException.ThrowIfNull(end);
        return end.Outcome switch
        {
            OutcomeKind.Completed => $"after {Wording.Time(end.Duration)}",
            OutcomeKind.Failed => "failed",
            OutcomeKind.Censored => "unresolved",
            _ => throw new ArgumentOutOfRangeException(nameof(end), end.Outcome, "There is no such outcome."),
        };
    }

    /// <summary>By how much sooner it would have been over: "+4.4 h", "completes", "never ends", "0".</summary>
    /// <param name="was">How the replication ended.</param>
    /// <param name="one">What was thought away.</param>
    public static string Sooner(ReplicationEnd was, ExplainedIncident one)
    {
        ArgumentNullException.ThrowIfNull(was);
        ArgumentNullException.ThrowIfNull(one);
        return (double.IsFinite(was.Duration), double.IsFinite(one.End.Duration)) switch
        {
            (true, true) => ShareWords.Signed(MeasureKind.Time, one.Sooner),
            (true, false) => "never completes",
            (false, true) => "completes",
            (false, false) => "0",
        };
    }
}
