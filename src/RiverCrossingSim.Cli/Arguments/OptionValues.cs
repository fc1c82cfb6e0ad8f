using System.CommandLine.Parsing;
using System.Globalization;
using RiverCrossingSim.Model;
using RiverCrossingSim.Results;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Cli;

/// <summary>Reads the numbers and times of options, and says what was expected where one is none.</summary>
static class OptionValues
{
    /// <summary>A whole number in a range.</summary>
    public static Func<ArgumentResult, T?> Whole<T>(string option, T least, T greatest)
        where T : struct, System.Numerics.IBinaryInteger<T> =>
        argument =>
        {
            var text = argument.Tokens.Single().Value;
            if (
                T.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number >= least
                && number <= greatest
            )
            {
                return number;
            }
            argument.AddError(
                $"{option} takes a whole number from {Wording.Count(least)} to {Wording.Count(greatest)}, not '{text}'."
            );
            return null;
        };

    /// <summary>A part of a study, written as <c>3/8</c>.</summary>
    public static Func<ArgumentResult, ShardCut?> Shard(string option) =>
        argument =>
        {
            var text = argument.Tokens.Single().Value;
            if (
                text.Split('/') is [var number, var of]
                && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var part)
                && int.TryParse(of, NumberStyles.None, CultureInfo.InvariantCulture, out var parts)
                && parts is >= 1 and <= ShardCut.Most
                && part >= 1
                && part <= parts
            )
            {
                return new ShardCut(part, parts);
            }
            argument.AddError(
                $"{option} takes the number of a part and how many there are, such as 3/8, from 1/1 to {ShardCut.Most}/{ShardCut.Most}, not '{text}'."
            );
            return null;
        };

    /// <summary>A share above 0 and below 1, written as <c>2%</c> or <c>0.02</c>.</summary>
    public static Func<ArgumentResult, double?> Share(string option) =>
        argument =>
        {
            var text = argument.Tokens.Single().Value;
            var percent = text.EndsWith('%');
            if (
                double.TryParse(
                    percent ? text[..^1].TrimEnd() : text,
                    NumberStyles.AllowDecimalPoint,
                    CultureInfo.InvariantCulture,
                    out var number
                ) && (percent ? number / 100 : number) is > 0 and < 1 and var share
            )
            {
                return share;
            }
            argument.AddError($"{option} takes a share above 0 % and below 100 %, such as 2% or 0.02, not '{text}'.");
            return null;
        };

    /// <summary>A time above 0 with its unit, such as <c>35h</c> or <c>3 d</c>.</summary>
    public static Func<ArgumentResult, TimeSpan?> Time(string option) =>
        argument =>
        {
            var text = argument.Tokens.Single().Value;
            if (Seconds(text) is > 0 and <= LongestTime and var seconds)
            {
                return TimeSpan.FromSeconds(seconds);
            }
            argument.AddError($"{option} takes a time above 0 with its unit, such as 35h, 90min or 3d, not '{text}'.");
            return null;
        };

    /// <summary>How precisely a difference is wanted: a time such as <c>1h</c>, or a share of the mean such as <c>2%</c>.</summary>
    public static Func<ArgumentResult, DifferencePrecision?> Precision(string option) =>
        argument =>
        {
            var text = argument.Tokens.Single().Value;
            if (Seconds(text) is > 0 and <= LongestTime and var seconds)
            {
                return DifferencePrecision.OfHours(seconds / 3_600);
            }
            if (Percent(text) is > 0 and < 1 and var share)
            {
                return DifferencePrecision.OfShare(share);
            }
            argument.AddError(
                $"{option} takes a time such as 1h or 30min, or a share of the mean duration such as 2%, not '{text}'."
            );
            return null;
        };

    /// <summary>Which replication: a number from 0, or one of three words.</summary>
    public static Func<ArgumentResult, ReplicationChoice?> Replication(string option) =>
        argument =>
        {
            var text = argument.Tokens.Single().Value;
            if (ReplicationChoice.Parse(text) is { } choice)
            {
                return choice;
            }
            argument.AddError($"{option} takes a number from 0, or median, worst or best, not '{text}'.");
            return null;
        };

    /// <summary>Into what fire is split: <c>sources</c>, <c>targets</c> or <c>repair</c>.</summary>
    /// <param name="option">The option's name.</param>
    public static Func<ArgumentResult, CauseSplit?> Split(string option) =>
        argument =>
        {
            var text = argument.Tokens.Single().Value;
            foreach (var split in Enum.GetValues<CauseSplit>())
            {
                if (text == Model.Names.Kebab(split))
                {
                    return split;
                }
            }
            argument.AddError($"{option} takes sources, targets or repair, not '{text}'.");
            return null;
        };

    const double LongestTime = 366 * 86_400d;

    static double? Percent(string text) =>
        text.EndsWith('%')
        && double.TryParse(
            text[..^1].TrimEnd(),
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var percent
        )
            ? percent / 100
            : null;

    static double? Seconds(string text)
    {
        var end = text.TakeWhile(c => char.IsAsciiDigit(c) || c == '.').Count();
        return
            end > 0
            && double.TryParse(
                text[..end],
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var number
            )
            && MeasureUnit.Find(text[end..].Trim()) is { Dimension: Dimension.Duration } unit
            ? unit.ToBase(number)
            : null;
    }
}
