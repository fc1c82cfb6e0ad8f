using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using RiverCrossingSim.Model;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Reporting;

/// <summary>Phrases that several charts and the report share.</summary>
static partial class Phrases
{
    /// <summary>By which guideline a description is written, and what it is made from.</summary>
    public const string ByTheGuideline =
        "Written by rcsim describe after the STRESS-DES guideline ("
        + Description.ModelDescription.Guideline
        + "), item by item, from the scenario and from the program's own declarations and docstrings.";

    /// <summary>The title of every time axis: what its zero is.</summary>
    public static string AfterTheOrder(Scenario scenario) => $"After the order of {Moment(scenario.Start)}";

    /// <summary>A date and time: "9 November 2022, 18:00".</summary>
    public static string Moment(DateTimeOffset moment) =>
        moment.ToString("d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture);

    /// <summary>How sure a quantile is: "27.6 to 30.1 h", "at least 40 h", "too few to say".</summary>
    public static string Interval(QuantileEstimate quantile) =>
        (double.IsFinite(quantile.Low), double.IsFinite(quantile.High)) switch
        {
            (true, true) => Wording.Times(quantile.Low, quantile.High),
            (true, false) => $"at least {Wording.Time(quantile.Low)}",
            (false, true) => $"at most {Wording.Time(quantile.High)}",
            _ => "too few to say",
        };

    /// <summary>A number of things, with the right ending: "1 replication", "1,000 replications".</summary>
    public static string Count(int number, string thing) => Wording.Counted(number, thing);

    /// <summary>A name as a file writes it, in words: <c>waiting-area</c> becomes "waiting area".</summary>
    public static string Words(string name) => name.Replace('-', ' ').Replace('_', ' ');

    /// <summary>Keeps a number and its unit on one line: "0.4 %", "7.6 days".</summary>
    public static string Unbroken(string sentence) => NumberAndUnit().Replace(sentence, "\u00a0");

    /// <summary>The first letter upper case.</summary>
    public static string Sentence(string words) =>
        words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>The first letter lower case.</summary>
    public static string Lower(string words) =>
        words.Length == 0 ? words : char.ToLowerInvariant(words[0]) + words[1..];

    /// <summary>A text without what no XML may hold.</summary>
    public static string Plain(string text) =>
        string.Concat(
            text.EnumerateRunes()
                .Select(rune => rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString())
        );

    [GeneratedRegex(@"(?<=\d) (?=(?:h|min|d|days|km|m|t)\b|%|/)")]
    private static partial Regex NumberAndUnit();
}
