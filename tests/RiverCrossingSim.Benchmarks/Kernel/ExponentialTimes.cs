namespace RiverCrossingSim.Benchmarks.Kernel;

/// <summary>Exponential times, in ticks, from one stream: both sides of a contest draw the same.</summary>
internal struct ExponentialTimes(double meanMinutes, int stream)
{
    readonly double _scale = -meanMinutes * TimeSpan.TicksPerMinute;
    RandomSequence _uniforms = new RandomStream(seed: 1, replication: 0, (ulong)stream).Sequence();

    public long Ticks() => (long)(_scale * Math.Log(_uniforms.NextUniform()));

    public TimeSpan Next() => TimeSpan.FromTicks(Ticks());
}
