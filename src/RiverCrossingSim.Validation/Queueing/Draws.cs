using RiverCrossingSim.Kernel;

namespace RiverCrossingSim.Validation;

/// <summary>Times drawn one after another from a stream of their own.</summary>
/// <param name="seed">The seed.</param>
/// <param name="replication">The replication.</param>
/// <param name="purpose">What is drawn.</param>
/// <param name="minutes">The distribution, minutes.</param>
sealed class Draws(ulong seed, uint replication, string purpose, Distribution minutes)
{
    RandomSequence _uniforms = new RandomStream(seed, replication, StreamId.Of(purpose)).Sequence();

    /// <summary>The next.</summary>
    public TimeSpan Next() => TimeSpan.FromMinutes(minutes.Quantile(_uniforms.NextUniform()));
}
