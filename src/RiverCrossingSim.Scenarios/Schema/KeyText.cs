using System.Collections;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>What the schema and the reference say of a key, in words; all of it follows from its declaration.</summary>
static class KeyText
{
    /// <summary>"speed: m/s or km/h", "always, night, day, or clock times", "list of times".</summary>
    public static string Takes(this Key key) => Takes(key.Form, key);

    /// <summary>"from 0 to 10 m/s"; empty where any value will do.</summary>
    public static string Range(this Key key) => key.HasRange() ? Fit.Range(key) : "";

    /// <summary>The default as a file would write it; "required" and "none" where there is none.</summary>
    public static string DefaultText(this Key key)
    {
        if (key.IsRequired)
        {
            return "required";
        }

        return key.Default switch
        {
            null => "none",
            _ when key.Form is RecordForm => "see its keys",
            IEnumerable items and not string when !items.Cast<object>().Any() => "empty",
            _ => YamlText.Line(key.DefaultNode()!),
        };
    }

    /// <summary>The default as a node; null where it is none, or a record of defaults.</summary>
    public static Node? DefaultNode(this Key key) =>
        key.Default is null || key.Form is RecordForm
            ? null
            : key.Form.Write(key.Default, key, key.Default, WritingStyle.Friendly);

    /// <summary>What may be random in the value.</summary>
    public static string LevelText(this Key key) =>
        key.Form is not QuantityForm
            ? ""
            : key.Level switch
            {
                Level.Run => "A value or the name of an assumption.",
                Level.Entity => "A value or the name of an assumption, which may be drawn for each craft.",
                Level.Event => "A value, a distribution drawn anew each time, or the name of an assumption.",
                Level.Fixed => "",
                _ => throw new ArgumentOutOfRangeException(nameof(key), key.Level, "There is no such level."),
            };

    /// <summary>The whole description: what it is, what it takes, its range, its default.</summary>
    public static string Description(this Key key)
    {
        var range = key.Range();
        string[] parts =
        [
            key.About,
            $"Takes {key.Takes()}{(range.Length == 0 ? "" : $", {range}")}.",
            key.LevelText(),
            key.IsRequired ? "Required." : $"Default: {key.DefaultText()}.",
        ];
        return string.Join(' ', parts.Where(part => part.Length > 0));
    }

    static bool HasRange(this Key key) => IsNumeric(key.Form) && (double.IsFinite(key.Min) || double.IsFinite(key.Max));

    static bool IsNumeric(Form form) =>
        form switch
        {
            NumberForm or QuantityForm => true,
            ListForm list => IsNumeric(list.Element),
            MapForm map => IsNumeric(map.Element),
            RecordForm or ScalarForm => false,
            _ => throw new ArgumentOutOfRangeException(nameof(form), form, "There is no such form."),
        };

    static string Takes(Form form, Key key) =>
        form switch
        {
            NumberForm or QuantityForm => $"{key.Dimension.Noun()}{Units(key.Dimension)}",
            SeedForm => "a whole number of 64 bits",
            DistributionForm => "a value or a distribution, with units",
            ChoiceForm choice => $"one of {string.Join(", ", choice.Words)}",
            WindowForm => "always, night, day, or clock times such as 22:00-05:00",
            ClockForm => "a time of the day such as 06:43",
            InstantForm => "a date and time with the offset from UTC",
            TextForm => key.Names is { } part ? $"a name from {part}" : "a text",
            ListForm { Element: RecordForm } => "a list of maps",
            ListForm list => $"a list: {Takes(list.Element, key)} each",
            MapForm { Choice: { } choice } => $"a map from some of {string.Join(", ", choice.Words)}",
            MapForm { Element: RecordForm } => "a map from names to maps",
            MapForm map =>
                $"a map from names{(key.Names is { } part ? $" of {part}" : "")}: {Takes(map.Element, key)} each",
            RecordForm => "a map of keys",
            _ => throw new InvalidOperationException($"no words for {form.GetType().Name}"),
        };

    static string Units(Dimension dimension) =>
        dimension.NeedsUnit() ? $" in {dimension.UnitList()}"
        : dimension == Dimension.Share ? " such as 0.95 or 95 %"
        : "";
}
