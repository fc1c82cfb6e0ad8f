using System.Globalization;

namespace RiverCrossingSim.Statistics;

/// <summary>
/// The direction numbers of the Sobol' sequence by Joe and Kuo, in <c>joe-kuo-6.256.txt</c>, which names their source.
/// </summary>
static class JoeKuo
{
    /// <summary>Dimensions for which there are numbers.</summary>
    public const int Dimensions = 256;

    /// <summary>Bits of a coordinate.</summary>
    public const int Bits = 32;

    static readonly Lazy<uint[][]> Known = new(Read);

    /// <summary>The direction numbers of a dimension, counted from 0, as 32-bit fractions.</summary>
    public static ReadOnlySpan<uint> Of(int dimension) => Known.Value[dimension];

    static uint[][] Read()
    {
        using var stream = typeof(JoeKuo).Assembly.GetManifestResourceStream("joe-kuo-6.256.txt")!;
        using var reader = new StreamReader(stream);
        var directions = new List<uint[]> { Halves() };
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                var row = line.Split(' ').Select(word => uint.Parse(word, CultureInfo.InvariantCulture)).ToArray();
                directions.Add(Directions(row[2], row[3..]));
            }
        }
        return [.. directions];
    }

    /// <summary>The first dimension: the sequence of van der Corput.</summary>
    static uint[] Halves() => [.. Enumerable.Range(0, Bits).Select(bit => 1u << (Bits - 1 - bit))];

    /// <summary>The recurrence of P. Bratley and B. L. Fox, ACM Trans. Math. Softw. 14, 1988, as Joe and Kuo state it.</summary>
    static uint[] Directions(uint coefficients, uint[] initial)
    {
        var degree = initial.Length;
        var directions = new uint[Bits];
        for (var i = 0; i < Bits; i++)
        {
            if (i < degree)
            {
                directions[i] = initial[i] << (Bits - 1 - i);
                continue;
            }
            directions[i] = directions[i - degree] ^ (directions[i - degree] >> degree);
            for (var k = 1; k < degree; k++)
            {
                if (((coefficients >> (degree - 1 - k)) & 1) == 1)
                {
                    directions[i] ^= directions[i - k];
                }
            }
        }
        return directions;
    }
}
