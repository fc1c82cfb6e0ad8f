using System.Globalization;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>A text; where the key names entries of another part of the file, one of these names.</summary>
sealed class TextForm : ScalarForm
{
    protected override object? ReadText(ScalarNode scalar, Key key, string path, Reading reading)
    {
        if (key.Names is { } part)
        {
            reading.Refer(part, scalar.Text, path, scalar.Place);
        }

        return scalar.Text;
    }

    public override Node Write(object value, Key key, object owner, WritingStyle style)
    {
        var node = Scalar((string)value);
        return node.IsNull ? Scalar((string)value, isPlain: false) : node;
    }

    protected override string Expected(Key key) => "a text";
}

/// <summary>A time of the day.</summary>
sealed class ClockForm : ScalarForm
{
    static readonly string[] Formats = ["H:mm", "H:mm:ss", "H:mm:ss.FFFFFFF"];

    protected override object? ReadText(ScalarNode scalar, Key key, string path, Reading reading)
    {
        if (
            TimeOnly.TryParseExact(
                scalar.Text,
                Formats,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var time
            )
        )
        {
            return time;
        }

        reading.Error(
            ProblemCodes.Value,
            scalar.Place,
            path,
            $"{path}: {Quoting.Show(scalar.Text)} is no time of the day; write it as 06:43"
        );
        return null;
    }

    public override Node Write(object value, Key key, object owner, WritingStyle style)
    {
        var time = (TimeOnly)value;
        var format = time.Ticks % TimeSpan.TicksPerMinute == 0 ? "HH:mm" : "HH:mm:ss.FFFFFFF";
        return Scalar(time.ToString(format, CultureInfo.InvariantCulture));
    }

    protected override string Expected(Key key) => "a time of the day";
}

/// <summary>A date and time with the offset from UTC.</summary>
sealed class InstantForm : ScalarForm
{
    static readonly string[] Formats =
    [
        "yyyy-MM-dd H:mm zzz",
        "yyyy-MM-dd H:mm:ss zzz",
        "yyyy-MM-dd H:mm:ss.FFFFFFF zzz",
        "yyyy-MM-ddTH:mmzzz",
        "yyyy-MM-ddTH:mm:sszzz",
    ];

    protected override object? ReadText(ScalarNode scalar, Key key, string path, Reading reading)
    {
        if (
            DateTimeOffset.TryParseExact(
                scalar.Text,
                Formats,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var instant
            )
        )
        {
            return instant;
        }

        reading.Error(
            ProblemCodes.Value,
            scalar.Place,
            path,
            $"{path}: {Quoting.Show(scalar.Text)} is no date and time with the offset from UTC; {Habits.Advice(scalar.Text) ?? "write it as 2022-11-09 18:00 +02:00"}"
        );
        return null;
    }

    public override Node Write(object value, Key key, object owner, WritingStyle style)
    {
        var instant = (DateTimeOffset)value;
        var format =
            instant.Ticks % TimeSpan.TicksPerMinute == 0 ? "yyyy-MM-dd HH:mm zzz" : "yyyy-MM-dd HH:mm:ss.FFFFFFF zzz";
        return Scalar(instant.ToString(format, CultureInfo.InvariantCulture));
    }

    protected override string Expected(Key key) => "a date and time";
}

/// <summary>When a site may work.</summary>
sealed class WindowForm : ScalarForm
{
    protected override object? ReadText(ScalarNode scalar, Key key, string path, Reading reading)
    {
        if (OperatingWindow.Parse(scalar.Text) is { } window)
        {
            return window;
        }

        var advice = NearestName.Of(scalar.Text, ["always", "night", "day"]) is { } nearest
            ? $"; did you mean '{nearest}'?"
            : "; write always, night, day, or clock times such as 22:00-05:00";
        reading.Error(
            ProblemCodes.Value,
            scalar.Place,
            path,
            $"{path}: {Quoting.Show(scalar.Text)} is no operating window{advice}"
        );
        return null;
    }

    public override Node Write(object value, Key key, object owner, WritingStyle style) => Scalar(value.ToString()!);

    protected override string Expected(Key key) => "an operating window";
}
