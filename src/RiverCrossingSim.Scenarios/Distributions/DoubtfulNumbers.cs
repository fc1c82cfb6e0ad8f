using RiverCrossingSim.Kernel;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>The numbers of a value or a distribution whose point may part thousands.</summary>
/// <param name="Numbers">Each as it is written, and what it is in the base unit.</param>
/// <param name="AsThousands">The distribution if each were a thousand times as much.</param>
sealed record DoubtfulNumbers(IReadOnlyList<(Argument Written, double Value)> Numbers, Distribution AsThousands)
{
    /// <summary>Those among the numbers of a call; null where there are none, or where no distribution would come of them.</summary>
    /// <param name="kind">The kind of distribution.</param>
    /// <param name="written">The arguments, a list for each parameter; none where it is left out.</param>
    /// <param name="numbers">What they are in the base unit.</param>
    public static DoubtfulNumbers? In(
        DistributionKind kind,
        IReadOnlyList<IReadOnlyList<Argument>> written,
        IReadOnlyList<double[]> numbers
    )
    {
        var doubtful = new List<(Argument, double)>();
        var thousands = numbers.Select(list => (double[])list.Clone()).ToList();
        for (var i = 0; i < written.Count; i++)
        {
            for (var j = 0; kind.Parameters[i].HasUnit && j < written[i].Count; j++)
            {
                if (DecimalPoint.AsThousands(written[i][j], numbers[i][j]) is { } thousand)
                {
                    doubtful.Add((written[i][j], numbers[i][j]));
                    thousands[i][j] = thousand;
                }
            }
        }
        return doubtful.Count > 0 && kind.CreateFromLists(thousands).Distribution is { } made
            ? new(doubtful, made)
            : null;
    }

    /// <summary>A value that is one such number; null where it is none.</summary>
    /// <param name="written">As it is written.</param>
    /// <param name="value">What it is in the base unit.</param>
    public static DoubtfulNumbers? In(Argument written, double value) =>
        DecimalPoint.AsThousands(written, value) is { } thousand
            ? new([(written, value)], new Constant(thousand))
            : null;

    /// <summary>Whether a key would take them as thousands too.</summary>
    /// <param name="key">The key.</param>
    public bool MayBeThousands(Key key) =>
        Fit.OfDistribution(AsThousands, "", key) is null
        && (AsThousands is not Constant constant || Fit.OfValue(constant.Value, "", key) is null);

    /// <summary>Says of each that it may have been meant a thousand times as much.</summary>
    /// <param name="dimension">What they measure.</param>
    /// <param name="path">The path of the value.</param>
    /// <param name="reading">The reading at hand.</param>
    public void Warn(Dimension dimension, string path, Reading reading)
    {
        foreach (var (written, value) in Numbers)
        {
            DecimalPoint.Warn(written, value, dimension, path, reading);
        }
    }
}
