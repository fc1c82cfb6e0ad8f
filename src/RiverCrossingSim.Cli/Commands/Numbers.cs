using System.CommandLine.Parsing;
using System.Globalization;

namespace RiverCrossingSim.Cli.Commands;

/// <summary>Reads the numbers of options, and says what was expected where one is none.</summary>
static class Numbers
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
            argument.AddError($"{option} takes a whole number from {least:N0} to {greatest:N0}, not '{text}'.");
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
}
