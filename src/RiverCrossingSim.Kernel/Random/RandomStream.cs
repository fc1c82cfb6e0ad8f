using System.Runtime.CompilerServices;

namespace RiverCrossingSim.Kernel;

/// <summary>
/// Uniform random numbers of one stream in one replication. A number is a pure function of (seed, replication, stream,
/// number): it does not depend on what was drawn before, on the order of events or on the thread.
/// </summary>
/// <remarks>
/// The seed is the key of <see cref="Philox4x32"/>; the counter's words are, from the lowest, the number, the
/// replication, and the low and the high half of the stream. A block gives two uniforms of 64 bits each, of which the
/// upper 52 bits k become (k + 1/2) / 2^52: the odd multiples of 2^-53. Such a value is exact in a double, as is one
/// minus it, and neither is ever 0 or 1.
/// </remarks>
/// <param name="seed">The seed of the study.</param>
/// <param name="replication">The index of the replication.</param>
/// <param name="stream">The stream, from <see cref="StreamId.Of"/>.</param>
public readonly struct RandomStream(ulong seed, uint replication, ulong stream)
{
    const double Step = 1.0 / (1UL << 52);

    /// <summary>The uniform with the given number, strictly inside (0, 1): the first half of its block.</summary>
    /// <param name="number">The entity's own trip, strike or other number.</param>
    public double Uniform(uint number)
    {
        var (r0, r1, _, _) = Block(number);
        return ToUniform(r0, r1);
    }

    /// <summary>
    /// Two independent uniforms for one number; the first equals <see cref="Uniform"/> of that number.
    /// </summary>
    /// <param name="number">The entity's own trip, strike or other number.</param>
    public (double First, double Second) Uniforms(uint number)
    {
        var (r0, r1, r2, r3) = Block(number);
        return (ToUniform(r0, r1), ToUniform(r2, r3));
    }

    /// <summary>
    /// The uniforms of this stream one after another, from number 0, both halves of every block. Read a stream either
    /// by number or as a sequence, never both: they share their values.
    /// </summary>
    public RandomSequence Sequence() => new(this);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    (uint R0, uint R1, uint R2, uint R3) Block(uint number) =>
        Philox4x32.Block(number, replication, (uint)stream, (uint)(stream >> 32), (uint)seed, (uint)(seed >> 32));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static double ToUniform(uint low, uint high) => (((((ulong)high << 32) | low) >> 12) + 0.5) * Step;
}
