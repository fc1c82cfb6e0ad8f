using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>A number with its unit, held as a double, a whole number or a time span.</summary>
sealed class NumberForm(Type type) : ScalarForm
{
    /// <summary>Five years: beyond this a time span no longer says every tick in seconds.</summary>
    const double LongestSpan = 1_826 * 86_400d;

    protected override object? ReadText(ScalarNode scalar, Key key, string path, Reading reading)
    {
        var isAssumption = reading.NamesOf("assumptions")?.Contains(scalar.Text) == true;
        if (isAssumption || DistributionCall.LooksLikeOne(scalar.Text))
        {
            var found = isAssumption ? "the name of an assumption" : "a distribution";
            reading.Error(
                ProblemCodes.Level,
                scalar.Place,
                path,
                $"{path} is never random: it takes {key.Dimension.Noun()} such as {key.NumberExample}, not {found}"
            );
            return null;
        }
        return ReadValue(scalar, key, path, reading) is { } value ? Convert(value, scalar, key, path, reading) : null;
    }

    /// <summary>Reads a number with its unit, and checks it against the key; null where it is wrong, which is then reported.</summary>
    public static double? ReadValue(ScalarNode scalar, Key key, string path, Reading reading)
    {
        if (scalar.Text == MeasureText.Unlimited)
        {
            if (key.MayBeUnlimited)
            {
                return double.PositiveInfinity;
            }

            reading.Error(
                ProblemCodes.Range,
                scalar.Place,
                path,
                $"{path} cannot be unlimited: it must be {Fit.Range(key)}"
            );
            return null;
        }
        if (Measured.Read(scalar.Text, out var problem) is not { } measured)
        {
            var expected =
                problem.Code == ProblemCodes.Value
                    ? $"; {key.Dimension.Noun()} is expected, such as {key.Dimension.Example()}"
                    : "";
            reading.Error(problem.Code, scalar.Place, path, $"{path}: {problem.Message}{expected}");
            return null;
        }
        if (
            (
                Fit.OfUnit(measured, scalar.Text, key.Dimension, key.NumberExample)
                ?? Fit.OfValue(measured.Value, scalar.Text, key)
            ) is
            { } wrong
        )
        {
            reading.Error(wrong.Code, scalar.Place, path, $"{path}: {wrong.Message}");
            return null;
        }
        var written = new Argument(scalar.Text, scalar.Place);
        if (
            DecimalPoint.AsThousands(written, measured.Value) is { } thousands
            && Fit.OfValue(thousands, scalar.Text, key) is null
        )
        {
            DecimalPoint.Warn(written, measured.Value, key.Dimension, path, reading);
        }
        return measured.Value;
    }

    public override Node Write(object value, Key key, object owner, WritingStyle style) =>
        Scalar(Text(ToDouble(value), key.Dimension, style));

    public static string Text(double value, Dimension dimension, WritingStyle style) =>
        style == WritingStyle.Canonical
            ? MeasureText.Plain(value)
            : DecimalPoint.Plain(MeasureText.Friendly(value, dimension));

    protected override string Expected(Key key) => key.Dimension.Noun();

    object? Convert(double value, ScalarNode scalar, Key key, string path, Reading reading)
    {
        if (type == typeof(double))
        {
            return value;
        }

        if (type == typeof(int) && Math.Abs(value) <= int.MaxValue && value == Math.Floor(value))
        {
            return (int)value;
        }

        if (type == typeof(TimeSpan) && Math.Abs(value) <= LongestSpan)
        {
            return TimeSpan.FromTicks((long)Math.Round(value * TimeSpan.TicksPerSecond));
        }

        reading.Error(
            ProblemCodes.Range,
            scalar.Place,
            path,
            $"{path}: {Quoting.Short(scalar.Text)} is out of range: {Most(key)}"
        );
        return null;
    }

    string Most(Key key) =>
        type == typeof(TimeSpan)
            ? $"{key.Name} can be at most {MeasureText.Friendly(LongestSpan, Dimension.Duration)}"
            : $"{key.Name} must be a whole number up to {int.MaxValue}";

    static double ToDouble(object value) =>
        value switch
        {
            double number => number,
            int whole => whole,
            _ => ((TimeSpan)value).Ticks / (double)TimeSpan.TicksPerSecond,
        };
}
