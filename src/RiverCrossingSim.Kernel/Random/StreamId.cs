namespace RiverCrossingSim.Kernel;

/// <summary>
/// The number of a random stream, made from what the stream is for: a purpose ("loading time"), the stable name of an
/// entity ("Darivka ferries") and its ordinal (the third ferry). A stream depends on its own name only, so one more
/// entity changes no draw of the others.
/// </summary>
/// <remarks>
/// The algorithm is part of every published result and stays as it is. (1) FNV-1a, 64 bits (offset basis
/// 14695981039346656037, prime 1099511628211; Fowler, Noll and Vo, RFC 9923) over the UTF-8 bytes of the purpose, one
/// byte 0xFF, which UTF-8 never contains, and the UTF-8 bytes of the entity. (2) The finaliser of SplitMix64 (Steele,
/// Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014). (3) Add the ordinal, as an unsigned
/// 32-bit number, times 0x9E3779B97F4A7C15, and apply the finaliser again. Two ordinals of one name never collide; two
/// names collide with probability 2^-64. Names are compared as they are written: case and accents matter.
/// </remarks>
public static class StreamId
{
    const ulong Golden = 0x9E3779B97F4A7C15;

    /// <summary>The 64-bit number of a stream: the same on every platform and in every release.</summary>
    /// <param name="purpose">What is drawn, for instance "strike" or "loading time".</param>
    /// <param name="entity">The stable name of whom it is drawn for; empty where there is only one.</param>
    /// <param name="ordinal">Which one of several with that name.</param>
    /// <exception cref="ArgumentNullException">A name is null.</exception>
    public static ulong Of(string purpose, string entity = "", int ordinal = 0)
    {
        ArgumentNullException.ThrowIfNull(purpose);
        ArgumentNullException.ThrowIfNull(entity);
        var hash = Add(14695981039346656037, purpose);
        hash = Add(hash, 0xFF);
        hash = Add(hash, entity);
        return Mix(Mix(hash) + ((uint)ordinal * Golden));
    }

    static ulong Add(ulong hash, string text)
    {
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in text.EnumerateRunes())
        {
            var length = rune.EncodeToUtf8(bytes);
            for (var i = 0; i < length; i++)
            {
                hash = Add(hash, bytes[i]);
            }
        }
        return hash;
    }

    static ulong Add(ulong hash, byte value) => (hash ^ value) * 1099511628211;

    static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
