namespace RiverCrossingSim.Reporting;

/// <summary>Round values along an axis, no more of them than their labels have room for beside each other.</summary>
static class RoundTicks
{
    const double Apart = 9;

    /// <summary>The values with their labels.</summary>
    /// <param name="from">The least value that may be marked.</param>
    /// <param name="to">The greatest value that may be marked.</param>
    /// <param name="pixels">How far apart these two are, pixels.</param>
    /// <param name="most">At most so many steps.</param>
    /// <param name="format">How a value reads.</param>
    public static IReadOnlyList<(double Value, string Text)> Along(
        double from,
        double to,
        double pixels,
        int most,
        Func<double, string> format
    ) =>
        Along(
            from,
            to,
            pixels,
            Enumerable.Range(0, most).Select(less => ChartNumbers.RoundStep(to - from, most - less)),
            format
        );

    /// <summary>The values with their labels, by the first of some steps whose labels fit, else by the last.</summary>
    /// <param name="from">The least value that may be marked.</param>
    /// <param name="to">The greatest value that may be marked.</param>
    /// <param name="pixels">How far apart these two are, pixels.</param>
    /// <param name="steps">The steps to try, from the finest on; at least one.</param>
    /// <param name="format">How a value reads.</param>
    public static IReadOnlyList<(double Value, string Text)> Along(
        double from,
        double to,
        double pixels,
        IEnumerable<double> steps,
        Func<double, string> format
    )
    {
        List<(double Value, string Text)> marks = [];
        foreach (var step in steps)
        {
            marks = [.. Marks(from, to, step).Select(value => (value, format(value)))];
            if (Fit(marks, pixels / (to - from)))
            {
                break;
            }
        }
        return marks;
    }

    static IEnumerable<double> Marks(double from, double to, double step)
    {
        for (var mark = Math.Ceiling((from / step) - 1e-9) + 0.0; mark * step <= to + (1e-9 * step); mark++)
        {
            yield return mark * step;
        }
    }

    static bool Fit(List<(double Value, string Text)> marks, double perUnit)
    {
        for (var i = 1; i < marks.Count; i++)
        {
            var apart = (marks[i].Value - marks[i - 1].Value) * perUnit;
            if (apart < ((TextWidth.Of(marks[i].Text) + TextWidth.Of(marks[i - 1].Text)) / 2) + Apart)
            {
                return false;
            }
        }
        return true;
    }
}
