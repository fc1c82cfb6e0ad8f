using System.Globalization;

namespace RiverCrossingSim.Kernel.Tests.Mathematics;

/// <summary>
/// Values of functions that arithmetic of 400 bits gave (mpmath 1.3), kept beside the tests: on each line a function's
/// name, then its arguments and its value as the bits of doubles.
/// </summary>
static class StoredValues
{
    public static IEnumerable<(string Function, double[] Numbers)> Of(string file)
    {
        using var stream = typeof(StoredValues).Assembly.GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var words = line.Split(' ');
            yield return (words[0], [.. words.Skip(1).Select(Bits)]);
        }
    }

    static double Bits(string word) =>
        BitConverter.UInt64BitsToDouble(ulong.Parse(word, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
}
