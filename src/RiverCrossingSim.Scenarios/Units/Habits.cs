using System.Globalization;
using System.Text.RegularExpressions;

namespace RiverCrossingSim.Scenarios;

/// <summary>What people write by habit where a scenario has another form, and what to write in its place.</summary>
static partial class Habits
{
    // The first that finds its habit says it; letters and signs before forms, since these are read in plain letters.
    static readonly Func<string, string?>[] All =
    [
        OfSigns,
        OfRanges,
        OfClockTimes,
        OfHoursAndMinutes,
        OfWeeks,
        OfLoadClasses,
        OfInstants,
        OfBooleans,
    ];

    /// <summary>What to write in place of a text, such as "write 1 h 30 min"; null where it shows no habit that is known.</summary>
    /// <param name="text">What the file has.</param>
    public static string? Advice(string text) =>
        All.Select(habit => habit(text)).FirstOrDefault(advice => advice is not null);

    // Signs that look like those of the keyboard and are others: what a word processor makes of them, and look-alikes.
    static string? OfSigns(string text)
    {
        var plain = string.Concat(text.Select(Plain));
        if (plain == text)
        {
            return null;
        }
        var (sign, meant) = text.Zip(plain).First(pair => pair.First != pair.Second);
        var better = plain.Trim();
        return $"'{sign}' (U+{(int)sign:X4}) is not '{meant}': write {Advice(better)?.Replace("write ", "", StringComparison.Ordinal) ?? better}";
    }

    static char Plain(char sign) =>
        sign switch
        {
            '\u2212' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' => '-',
            '\u2018' or '\u2019' or '\u201B' => '\'',
            '\u201C' or '\u201D' or '\u201E' => '"',
            '\u00A0' or '\u2009' or '\u202F' => ' ',
            '\u2044' or '\u2215' => '/',
            >= '\uFF01' and <= '\uFF5E' => (char)(sign - 0xFEE0),
            _ when char.IsDigit(sign) => (char)('0' + (int)CharUnicodeInfo.GetNumericValue(sign)),
            _ => sign,
        };

    static string? OfRanges(string text)
    {
        if (Range().Match(text) is not { Success: true } range)
        {
            return null;
        }
        var (low, high, unit) = (range.Groups["low"].Value, range.Groups["high"].Value, range.Groups["unit"].Value);
        return unit.Length == 0
            ? $"write integer({low}, {high}) for a count, or uniform({low}, {high}), where a range is allowed"
            : $"write uniform({low} {unit}, {high} {unit}) where a range is allowed";
    }

    static string? OfClockTimes(string text) =>
        ClockTime().Match(text) is { Success: true } time
            ? $"write {Parts(time.Groups["hours"].Value, time.Groups["minutes"].Value)} for a time that passes, and put a time of the day in quotes"
            : null;

    static string? OfHoursAndMinutes(string text) =>
        HoursAndMinutes().Match(text) is { Success: true } time
            ? $"write {Parts(time.Groups["hours"].Value, time.Groups["minutes"].Value)}"
            : null;

    static string Parts(string hours, string minutes)
    {
        var (h, min) = (hours.TrimStart('0'), minutes.TrimStart('0'));
        return
            string.Join(' ', new[] { h.Length > 0 ? $"{h} h" : "", min.Length > 0 ? $"{min} min" : "" }).Trim()
                is { Length: > 0 } parts
            ? parts
            : "0 min";
    }

    static string? OfWeeks(string text) =>
        Weeks().Match(text) is { Success: true } weeks
        && decimal.TryParse(weeks.Groups["number"].Value, CultureInfo.InvariantCulture, out var number)
            ? string.Create(CultureInfo.InvariantCulture, $"write {7 * number} d")
            : null;

    static string? OfLoadClasses(string text) =>
        LoadClass().Match(text) is { Success: true } mlc
            ? $"write {mlc.Groups["number"].Value} t: the class of the military load classification counts as tonnes"
            : null;

    static string? OfInstants(string text)
    {
        if (Instant().Match(text) is not { Success: true } instant)
        {
            return null;
        }
        var (day, time, zone) = (
            instant.Groups["day"].Value,
            instant.Groups["time"].Value,
            instant.Groups["zone"].Value
        );
        return zone.Length == 0
            ? $"write \"{day} {time} +02:00\", with the offset of the place"
            : $"write \"{day} {time} +00:00\"";
    }

    static string? OfBooleans(string text) =>
        text.ToUpperInvariant() switch
        {
            "YES" or "ON" or "Y" => "write true",
            "NO" or "OFF" or "N" => "write false",
            _ => null,
        };

    [GeneratedRegex(
        @"^(?<low>\d+(\.\d+)?)\s*(-|\.\.|to)\s*(?<high>\d+(\.\d+)?)\s*(?<unit>[a-z%/]*)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Range();

    [GeneratedRegex(@"^(?<hours>\d{1,3}):(?<minutes>[0-5]\d)$", RegexOptions.ExplicitCapture)]
    private static partial Regex ClockTime();

    [GeneratedRegex(
        @"^(?<hours>\d+)\s*h\s*(?<minutes>[0-5]?\d)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex HoursAndMinutes();

    [GeneratedRegex(
        @"^(?<number>\d{1,6}(\.\d{1,6})?)\s*(w|wk|wks|week|weeks)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Weeks();

    [GeneratedRegex(@"^mlc\s*-?(?<number>\d+)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex LoadClass();

    [GeneratedRegex(
        @"^(?<day>\d{4}-\d\d-\d\d)[T ](?<time>\d\d?:\d\d(:\d\d)?)\s*(?<zone>Z|UTC|GMT)?$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Instant();
}
