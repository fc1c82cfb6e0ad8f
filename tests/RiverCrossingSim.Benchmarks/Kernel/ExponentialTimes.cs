namespace RiverCrossingSim.Benchmarks.Kernel;

/// <summary>Exponential times, in ticks, from one stream: both sides of a contest draw the same.</summary>
internal struct ExponentialTimes(double meanMinutes, int stream)
{
    readonly double scale = -meanMinutes * TimeSpan.TicksPerMinute;
    RandomSequence uniforms = new RandomStream(seed: 1, replication: 0, (ulong)stream).Sequence();

    public long Ticks() => (long)(scale * Math.Log(uniforms.NextUniform()));

    public TimeSpan Next() => TimeSpan.FromTicks(Ticks());
}
