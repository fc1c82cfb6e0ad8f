using RiverCrossingSim.Kernel;

namespace RiverCrossingSim.Validation;

/// <summary>The generator against the answers that its authors publish, and all that is made of its words.</summary>
static class PhiloxAnswers
{
    const string Vectors = "Random123, kat_vectors, philox4x32 10; Salmon, Moraes, Dror and Shaw, SC11, 2011";
    const string Separate = "worked out from the documentation by a separate program";

    public static IEnumerable<ValidationCheck> Checks { get; } =
    [
        Block("00000000 00000000 00000000 00000000", "00000000 00000000", "6627e8d5 e169c58d bc57ac4c 9b00dbd8"),
        Block("ffffffff ffffffff ffffffff ffffffff", "ffffffff ffffffff", "408f276d 41c83b0e a20bc7c6 6d5451fd"),
        Block("243f6a88 85a308d3 13198a2e 03707344", "a4093822 299f31d0", "d16cfe09 94fdcceb 5001e420 24126ea1"),
        Uniforms(new RandomStream(0, 0, 0), 0, "0.8805201978886142 0.6054818538799213", "first"),
        Uniforms(
            new RandomStream(0x299f31d0a4093822, 0x85a308d3, 0x0370734413198a2e),
            0x243f6a88,
            "0.5819976878860195 0.14090625227255027",
            "third"
        ),
        Stream("strike", "", 0, "fbd14e664dcca62a"),
        Stream("loading time", "Darivka ferries", 3, "55ce4799556ae496"),
        Stream("loading time", "Дар'ївка", -1, "5e1be41b043498d6"),
    ];

    /// <summary>A block against its known answer.</summary>
    internal static ValidationCheck Block(string counter, string key, string answer) =>
        new(
            $"Philox4x32-10, counter {counter.Split(' ')[0]}...",
            $"Known answer for the counter {counter} and the key {key}.",
            Vectors,
            _ =>
            {
                var (c, k) = (Words(counter), Words(key));
                var (r0, r1, r2, r3) = Philox4x32.Block(c[0], c[1], c[2], c[3], k[0], k[1]);
                return ValidationOutcome.Same(answer, $"{r0:x8} {r1:x8} {r2:x8} {r3:x8}");
            }
        );

    static ValidationCheck Uniforms(RandomStream stream, uint number, string expected, string vector) =>
        new(
            $"Two uniforms from the {vector} answer",
            "The upper 52 bits k of each half of the block become (k + 1/2) / 2^52.",
            $"{Vectors}; {Separate}",
            _ =>
            {
                var (first, second) = stream.Uniforms(number);
                return ValidationOutcome.Same(expected, $"{first:R} {second:R}");
            }
        );

    static ValidationCheck Stream(string purpose, string entity, int ordinal, string expected) =>
        new(
            $"The stream of \"{purpose}\", \"{entity}\", {ordinal}",
            "FNV-1a over the UTF-8 bytes of the names, then the finaliser of SplitMix64, before and after the ordinal.",
            $"RFC 9923; Steele, Lea and Flood, OOPSLA 2014; {Separate}",
            _ => ValidationOutcome.Same(expected, $"{StreamId.Of(purpose, entity, ordinal):x16}")
        );

    static uint[] Words(string hexadecimal) => [.. hexadecimal.Split(' ').Select(word => Convert.ToUInt32(word, 16))];
}
