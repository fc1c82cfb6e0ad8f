namespace RiverCrossingSim.Studies;

/// <summary>What a study found, which may lack figures and pictures that could not be computed.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface IPartlyComputed<TSelf>
    where TSelf : IPartlyComputed<TSelf>
{
    /// <summary>Figures and pictures that could not be computed, each with its reason; empty where all are there.</summary>
    IReadOnlyList<Omission> NotComputed { get; }

    /// <summary>The same, lacking more.</summary>
    /// <param name="all">All that was left out.</param>
    /// <param name="said">What is to be said of those that were not left out before, a sentence each.</param>
    TSelf Lacking(IReadOnlyList<Omission> all, IReadOnlyList<string> said);
}

/// <summary>Leaves out what could not be computed after the figures, such as pictures.</summary>
public static class PartlyComputed
{
    /// <summary>The same, of which more was left out.</summary>
    /// <param name="found">What a study found.</param>
    /// <param name="more">What was left out besides.</param>
    public static TFound Without<TFound>(this TFound found, IReadOnlyList<Omission> more)
        where TFound : IPartlyComputed<TFound>
    {
        ArgumentNullException.ThrowIfNull(found);
        return more.Count == 0 ? found : found.Lacking([.. found.NotComputed, .. more], [.. Omissions.Sentences(more)]);
    }
}
