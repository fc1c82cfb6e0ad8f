namespace RiverCrossingSim.Results;

/// <summary>One of the parts into which the replications of a study are cut, so that each can run on a machine of its own.</summary>
/// <param name="Number">Which it is, from 1.</param>
/// <param name="Of">How many there are.</param>
public readonly record struct ShardCut(int Number, int Of)
{
    /// <summary>The most parts.</summary>
    public const int Most = 100_000;

    /// <summary>The replications of this part; the parts differ by one at most.</summary>
    /// <param name="total">The replications of the whole study, at least as many as there are parts.</param>
    public ManifestRange Range(int total)
    {
        var first = (int)((long)(Number - 1) * total / Of);
        return new ManifestRange(first, (int)((long)Number * total / Of) - first);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Number}/{Of}";
}
