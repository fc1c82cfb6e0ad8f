using RiverCrossingSim.Kernel;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Validation;

/// <summary>Draws as they are used: by number, in any order, and next to those of other numbers, streams, replications and seeds.</summary>
static class StreamChecks
{
    const int Draws = 200_000;
    const int Side = 32;
    static readonly ulong Loading = StreamId.Of("loading", "ferries", 1);

    public static IEnumerable<ValidationCheck> Checks { get; } =
    [
        SkipAhead,
        Pairs("its next number", (seed, i) => (At(seed, 0, Loading, i), At(seed, 0, Loading, i + 1))),
        Pairs("the second half of its block", (seed, i) => new RandomStream(seed, 0, Loading).Uniforms(i)),
        Pairs("the next replication", (seed, i) => (At(seed, i, Loading, 0), At(seed, i + 1, Loading, 0))),
        Pairs("the next seed", (seed, i) => (At(seed, 0, Loading, i), At(seed + 1, 0, Loading, i))),
        Pairs(
            "the next ferry's",
            (seed, i) => (At(seed, i, Loading, 7), At(seed, i, StreamId.Of("loading", "ferries", 2), 7))
        ),
        Pairs(
            "the same ferry's unloading",
            (seed, i) => (At(seed, i, Loading, 7), At(seed, i, StreamId.Of("unloading", "ferries", 1), 7))
        ),
    ];

    static ValidationCheck SkipAhead =>
        new(
            "Skipping ahead: a draw by its number",
            "A counter-based generator has no state: draw 999 asked for first, backwards or on another thread is draw 999.",
            "Salmon, Moraes, Dror and Shaw, SC11, 2011",
            setting =>
            {
                const int draws = 100_000;
                var stream = new RandomStream(setting.Seed, 3, Loading);
                var (sequence, backwards, same) = (stream.Sequence(), new (double, double)[draws], 0);
                Parallel.For(0, draws, i => backwards[draws - 1 - i] = stream.Uniforms((uint)(draws - 1 - i)));
                foreach (var (first, second) in backwards)
                {
                    same += first.Equals(sequence.NextUniform()) && second.Equals(sequence.NextUniform()) ? 1 : 0;
                }
                return ValidationOutcome.Same(
                    $"{Wording.Count(draws)} blocks alike",
                    $"{Wording.Count(same)} blocks alike"
                );
            }
        );

    /// <summary>Pairs of draws over a square of 32 times 32 equal cells: each uniform, and independent of the other.</summary>
    internal static ValidationCheck Pairs(string other, Func<ulong, uint, (double First, double Second)> pair) =>
        new(
            $"A draw and {other}: uniform and independent",
            $"Pairs fall into {Side} x {Side} equal cells alike: chi-square.",
            "Knuth, The Art of Computer Programming, vol. 2, 3.3.2 B (serial test)",
            setting =>
            {
                var counts = new double[Side * Side];
                for (uint i = 0; i < Draws; i++)
                {
                    // Every other number, so that no draw is in two pairs.
                    var (first, second) = pair(setting.Seed, 2 * i);
                    counts[((int)(first * Side) * Side) + (int)(second * Side)]++;
                }
                var chances = Enumerable.Repeat(1.0 / counts.Length, counts.Length).ToArray();
                return GoodnessOfFit.ChiSquare(counts, chances);
            }
        )
        {
            IsRandom = true,
        };

    static double At(ulong seed, uint replication, ulong stream, uint number) =>
        new RandomStream(seed, replication, stream).Uniform(number);
}
