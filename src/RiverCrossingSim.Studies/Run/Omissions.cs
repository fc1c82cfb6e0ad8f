namespace RiverCrossingSim.Studies;

/// <summary>
/// Computes figures one by one. One that cannot be computed costs that figure and no other: it is left out and named with
/// its reason, so that a study of hours is not lost to one division by zero.
/// </summary>
public sealed class Omissions
{
    readonly List<Omission> _all = [];
    readonly Lock _lock = new();

    /// <summary>What was left out so far.</summary>
    public IReadOnlyList<Omission> All
    {
        get
        {
            lock (_lock)
            {
                return [.. _all];
            }
        }
    }

    /// <summary>Computes a figure.</summary>
    /// <param name="figure">What it is, as a reader is to be told where it is left out.</param>
    /// <param name="without">What stands in its place then.</param>
    /// <param name="compute">Computes it.</param>
    public TFigure Try<TFigure>(string figure, TFigure without, Func<TFigure> compute)
    {
        ArgumentNullException.ThrowIfNull(compute);
        try
        {
            return compute();
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or OutOfMemoryException))
        {
            Add(new Omission(figure, fault.Message, IsFault: true));
            return without;
        }
    }

    /// <summary>Computes a figure that is null where it is left out.</summary>
    /// <param name="figure">What it is, as a reader is to be told where it is left out.</param>
    /// <param name="compute">Computes it.</param>
    public TFigure? Try<TFigure>(string figure, Func<TFigure?> compute)
        where TFigure : class => Try(figure, null, compute);

    /// <summary>Computes a list, all of it or nothing.</summary>
    /// <param name="figure">What it is, as a reader is to be told where it is left out.</param>
    /// <param name="compute">Computes it.</param>
    public IReadOnlyList<TFigure> List<TFigure>(string figure, Func<IEnumerable<TFigure>> compute)
    {
        ArgumentNullException.ThrowIfNull(compute);
        return Try<IReadOnlyList<TFigure>>(figure, [], () => [.. compute()]);
    }

    /// <summary>Computes a figure of each of several, and leaves out those that cannot be computed.</summary>
    /// <param name="of">Of what.</param>
    /// <param name="figure">What the figure of one of them is.</param>
    /// <param name="compute">Computes it; null where there is none.</param>
    public IReadOnlyList<TFigure> Each<TSource, TFigure>(
        IEnumerable<TSource> of,
        Func<TSource, string> figure,
        Func<TSource, TFigure?> compute
    )
        where TFigure : class => [.. of.Select(one => Try(figure(one), () => compute(one))).OfType<TFigure>()];

    /// <summary>Says that the replications at hand do not give a figure.</summary>
    /// <param name="figure">What was left out.</param>
    /// <param name="reason">Why, in words.</param>
    public void Note(string figure, string reason) => Add(new Omission(figure, reason, IsFault: false));

    /// <summary>What was left out, in sentences; none where all is there.</summary>
    /// <param name="omissions">What was left out.</param>
    public static IEnumerable<string> Sentences(IReadOnlyList<Omission> omissions)
    {
        ArgumentNullException.ThrowIfNull(omissions);
        if (Named(omissions.Where(omission => !omission.IsFault)) is { Length: > 0 } notGiven)
        {
            yield return $"Not to be had from these replications: {notGiven}.";
        }
        if (Named(omissions.Where(omission => omission.IsFault)) is { Length: > 0 } faults)
        {
            yield return $"Not computed, by a fault of the program and not of the scenario (please report it): {faults}.";
        }
    }

    static string Named(IEnumerable<Omission> omissions) =>
        string.Join(
            "; ",
            omissions
                .GroupBy(omission => omission.Reason)
                .Select(group =>
                    $"{Figures([.. group.Select(omission => omission.Figure)])} ({group.Key.TrimEnd('.')})"
                )
        );

    /// <summary>A list of figures; words with which all begin and all end are said once.</summary>
    static string Figures(IReadOnlyList<string> figures)
    {
        var words = figures.Select(figure => figure.Split(' ')).ToList();
        var least = words.Min(figure => figure.Length) - 1;
        var before = Enumerable.Range(0, least).TakeWhile(i => words.TrueForAll(w => w[i] == words[0][i])).Count();
        var after = Enumerable
            .Range(1, least - before)
            .TakeWhile(i => words.TrueForAll(w => w[^i] == words[0][^i]))
            .Count();
        if (figures.Count == 1 || before == 0 || after == 0)
        {
            return Wording.List(figures);
        }
        var differing = words.Select(figure => string.Join(' ', figure[before..^after])).ToList();
        return $"{string.Join(' ', words[0][..before])} {Wording.List(differing)} {string.Join(' ', words[0][^after..])}";
    }

    void Add(Omission omission)
    {
        lock (_lock)
        {
            _all.Add(omission);
        }
    }
}
