using System.Runtime.CompilerServices;

namespace RiverCrossingSim.Kernel;

/// <summary>
/// Philox4x32-10, a counter-based generator: a keyed bijection of a 128-bit counter, without any state. The block
/// for a counter can be computed at any time, in any order and on any thread.
/// </summary>
/// <remarks>
/// J. K. Salmon, M. A. Moraes, R. O. Dror and D. E. Shaw, "Parallel random numbers: as easy as 1, 2, 3", Proc. SC11,
/// 2011. It passes TestU01's BigCrush. The tests check it against the known answers that its authors publish with
/// Random123.
/// </remarks>
public static class Philox4x32
{
    const uint MultiplierA = 0xD2511F53;
    const uint MultiplierB = 0xCD9E8D57;
    const uint WeylA = 0x9E3779B9; // golden ratio
    const uint WeylB = 0xBB67AE85; // sqrt(3) - 1

    /// <summary>The block of four 32-bit words for a 128-bit counter and a 64-bit key.</summary>
    /// <param name="c0">Word 0 of the counter, the least significant.</param>
    /// <param name="c1">Word 1 of the counter.</param>
    /// <param name="c2">Word 2 of the counter.</param>
    /// <param name="c3">Word 3 of the counter.</param>
    /// <param name="k0">Word 0 of the key.</param>
    /// <param name="k1">Word 1 of the key.</param>
    /// <returns>The four words, each of all 32-bit values equally likely.</returns>
    public static (uint R0, uint R1, uint R2, uint R3) Block(uint c0, uint c1, uint c2, uint c3, uint k0, uint k1)
    {
        Round(ref c0, ref c1, ref c2, ref c3, k0, k1);
        for (var round = 1; round < 10; round++)
        {
            k0 += WeylA;
            k1 += WeylB;
            Round(ref c0, ref c1, ref c2, ref c3, k0, k1);
        }
        return (c0, c1, c2, c3);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Round(ref uint c0, ref uint c1, ref uint c2, ref uint c3, uint k0, uint k1)
    {
        var a = (ulong)MultiplierA * c0;
        var b = (ulong)MultiplierB * c2;
        c0 = (uint)(b >> 32) ^ c1 ^ k0;
        c1 = (uint)b;
        c2 = (uint)(a >> 32) ^ c3 ^ k1;
        c3 = (uint)a;
    }
}
