namespace RiverCrossingSim.Statistics.Tests;

public class SobolSequenceTests
{
    // The first ten points that Joe and Kuo print for three dimensions, in the order of the Gray code.
    static readonly double[][] Printed =
    [
        [0, 0, 0],
        [0.5, 0.5, 0.5],
        [0.75, 0.25, 0.25],
        [0.25, 0.75, 0.75],
        [0.375, 0.375, 0.625],
        [0.875, 0.875, 0.125],
        [0.625, 0.125, 0.875],
        [0.125, 0.625, 0.375],
        [0.1875, 0.3125, 0.9375],
        [0.6875, 0.8125, 0.4375],
    ];

    public static TheoryData<Scrambling> All => [.. Enum.GetValues<Scrambling>()];

    [Fact]
    public void It_gives_the_points_that_Joe_and_Kuo_print()
    {
        var sequence = new SobolSequence(3, Scrambling.None);
        for (var i = 0u; i < Printed.Length; i++)
        {
            Assert.Equal(Printed[i], sequence.Point(i ^ (i >> 1)));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Each_dimension_has_one_point_in_every_slice(Scrambling scrambling)
    {
        const int Points = 64;
        var sequence = new SobolSequence(SobolSequence.MostDimensions, scrambling, 5);
        for (var dimension = 0; dimension < SobolSequence.MostDimensions; dimension++)
        {
            var slices = Enumerable
                .Range(0, Points)
                .Select(i => (int)(Points * sequence.Coordinate((uint)i, dimension)))
                .Order();
            Assert.Equal(Enumerable.Range(0, Points), slices);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_first_two_dimensions_fill_every_elementary_interval(Scrambling scrambling)
    {
        var sequence = new SobolSequence(2, scrambling, 7);
        for (var bits = 0; bits <= 6; bits++)
        {
            var (wide, high) = (1 << bits, 1 << (6 - bits));
            var boxes = Enumerable
                .Range(0, 64)
                .Select(i => sequence.Point((uint)i))
                .Select(point => ((int)(wide * point[0]), (int)(high * point[1])));
            Assert.Equal(64, boxes.Distinct().Count());
        }
    }

    [Fact]
    public void Its_direction_numbers_are_those_of_the_file_in_far_dimensions_too()
    {
        // The second point of a dimension is 1/2 in all; the third is m_2 / 4, the fifth m_3 / 8.
        var sequence = new SobolSequence(256, Scrambling.None);
        Assert.Equal([3 / 4.0, 1 / 8.0], [sequence.Coordinate(2, 199), sequence.Coordinate(4, 199)]); // 11 227 1 3 1 ...
        Assert.Equal([1 / 4.0, 1 / 8.0], [sequence.Coordinate(2, 255), sequence.Coordinate(4, 255)]); // 11 560 1 1 1 ...
    }

    [Fact]
    public void Another_seed_gives_another_scrambling_and_the_same_seed_the_same()
    {
        var point = new SobolSequence(4, Scrambling.Owen, 1).Point(3);
        Assert.Equal(point, new SobolSequence(4, Scrambling.Owen, 1).Point(3));
        Assert.NotEqual(point, new SobolSequence(4, Scrambling.Owen, 2).Point(3));
    }

    [Fact]
    public void Scrambled_points_are_uniform_and_strictly_inside()
    {
        // Over the seeds, any one coordinate of any one point is uniform: mean 1/2, standard deviation of the mean 1/sqrt(12 n).
        foreach (var scrambling in new[] { Scrambling.Owen, Scrambling.DigitalShift })
        {
            var values = Enumerable
                .Range(0, 4_000)
                .Select(seed => new SobolSequence(3, scrambling, (ulong)seed).Coordinate(5, 2))
                .ToArray();
            Assert.All(values, value => Assert.InRange(value, 1e-10, 1 - 1e-10));
            Assert.Equal(0.5, values.Average(), 4 / Math.Sqrt(12.0 * values.Length));
        }
    }

    [Fact]
    public void Owen_scrambling_integrates_a_smooth_function_far_better_than_random_points()
    {
        // Root mean square error over 20 seeds: of order n^-1.5 against n^-0.5, 0.0074 for 1,024 random points.
        var errors = Enumerable
            .Range(0, 20)
            .Select(seed =>
            {
                var sequence = new SobolSequence(2, Scrambling.Owen, (ulong)seed);
                var mean = Enumerable
                    .Range(0, 1_024)
                    .Average(i => 4 * sequence.Point((uint)i)[0] * sequence.Point((uint)i)[1]);
                return (mean - 1) * (mean - 1);
            });
        Assert.True(Math.Sqrt(errors.Average()) < 0.0005);
    }

    [Fact]
    public void It_says_how_many_dimensions_it_has()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new SobolSequence(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SobolSequence(257));
    }
}
