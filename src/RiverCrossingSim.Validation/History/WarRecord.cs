using RiverCrossingSim.Results;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Validation;

/// <summary>How wrong the model has been over all wars of the record.</summary>
/// <param name="Entries">Every figure that was predicted and observed.</param>
public sealed record WarRecord(IReadOnlyList<RecordEntry> Entries)
{
    /// <summary>The version of the model's rules under which all is scored.</summary>
    public static string Rules => $"{ResultsVersion.Current}";

    /// <summary>The record as a forecast takes it: each war once, by its primary figure, where that has a ratio.</summary>
    public CrossingRecord Record =>
        new([
            .. Entries
                .Where(entry => entry is { IsPrimary: true, Ratio: not null })
                .Select(entry => new PastCrossing(
                    entry.War,
                    entry.Score.Figure.Name,
                    entry.Ratio!.Value,
                    entry.Score.Simulated.IsInside == true,
                    Rules,
                    entry.KnownTo
                )),
        ]);

    /// <summary>Figures inside their 90 % bands.</summary>
    public int Inside => Entries.Count(entry => entry.Score.Simulated.IsInside == true);

    /// <summary>On how many figures the interval score is better than that of the naive rule, and of how many.</summary>
    public (int Better, int Of) AgainstNaive => Better(entry => entry.Score.Naive?.Score);

    /// <summary>On how many figures it is better than that of a log-normal around the naive rule, and of how many.</summary>
    public (int Better, int Of) AgainstPlain => Better(entry => entry.PlainScore);

    /// <summary>The record in a sentence.</summary>
    public string Text =>
        $"{Wording.Count(Inside)} of {Wording.Counted(Entries.Count, "figure")} inside their 90 % bands; interval score better than craft x load x trips on "
        + $"{Said(AgainstNaive)}, than a log-normal around it on {Said(AgainstPlain)}; {Spread}";

    string Spread
    {
        get
        {
            var record = Record;
            var count = Wording.Counted(record.Crossings.Count, "war");
            return record.Next is { } next
                ? $"by one figure each, what happened in {count} took {Wording.Decimals(Math.Exp(next.Mean), 2)} times as long as predicted, with a standard deviation of a factor of {Wording.Decimals(Math.Exp(next.StandardDeviation), 2)}"
                : $"{count} of the record, too few for a spread";
        }
    }

    (int, int) Better(Func<RecordEntry, double?> other)
    {
        var both = Entries.Where(entry => other(entry) is not null).ToList();
        return (both.Count(entry => entry.Score.Simulated.Score < other(entry)), both.Count);
    }

    static string Said((int Better, int Of) counts) => $"{Wording.Count(counts.Better)} of {Wording.Count(counts.Of)}";
}
