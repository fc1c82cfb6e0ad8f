namespace RiverCrossingSim.Statistics;

/// <summary>What a table of means shows beyond the effects of its rows and of its columns.</summary>
public static class InteractionStrength
{
    /// <summary>The root mean square of the residuals of the additive model; 0 where the table has a gap or is empty.</summary>
    public static double Of(IReadOnlyList<double?[]> table)
    {
        if (table.Count == 0 || table[0].Length == 0 || table.Any(row => row.Any(cell => cell is null)))
        {
            return 0;
        }
        var rows = table.Select(row => row.Average()!.Value).ToArray();
        var columns = table[0].Select((_, column) => table.Average(row => row[column])!.Value).ToArray();
        var all = rows.Average();
        var squares = table.SelectMany(
            (row, i) => row.Select((cell, j) => Math.Pow(cell!.Value - rows[i] - columns[j] + all, 2))
        );
        return Math.Sqrt(squares.Average());
    }
}
