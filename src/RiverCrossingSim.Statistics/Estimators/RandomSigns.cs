namespace RiverCrossingSim.Statistics;

/// <summary>Fair signs as a pure function of a draw and a row, so that they are the same whoever asks, and in whatever order.</summary>
/// <remarks>
/// The finalizer of SplitMix64 (G. L. Steele, D. Lea and C. H. Flood, "Fast splittable pseudorandom number generators",
/// OOPSLA 2014) over a counter: 64 signs a step.
/// </remarks>
static class RandomSigns
{
    const ulong Step = 0x9E3779B97F4A7C15;
    const long FewSteps = 4_000_000;

    /// <summary>Fills with +1 and -1.</summary>
    public static void Fill(double[] signs, int draw)
    {
        for (var start = 0; start < signs.Length; start += 64)
        {
            var bits = Bits(draw, start / 64);
            var end = Math.Min(signs.Length, start + 64);
            for (var row = start; row < end; row++)
            {
                signs[row] = 1 - (2 * (int)(bits & 1));
                bits >>= 1;
            }
        }
    }

    /// <summary>All threads for many steps of work; one where it would take longer to call the others.</summary>
    public static ParallelOptions Threads(long steps) =>
        new() { MaxDegreeOfParallelism = steps < FewSteps ? 1 : Environment.ProcessorCount };

    static ulong Bits(int draw, int block)
    {
        var mixed = Mixed((((ulong)draw << 32) + (ulong)block + 1) * Step);
        return Mixed(mixed + Step);
    }

    static ulong Mixed(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
