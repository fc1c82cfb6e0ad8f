namespace RiverCrossingSim.Cli;

/// <summary>A command as it was given, so that it can be given again.</summary>
static class CommandText
{
    /// <summary>The command in one line, with quotes where a shell needs them.</summary>
    /// <param name="args">The arguments of the process.</param>
    public static string Of(string[] args) =>
        "rcsim "
        + string.Join(
            ' ',
            args.Select(arg =>
                arg.Length > 0 && arg.All(c => char.IsAsciiLetterOrDigit(c) || "-_=./%:,+".Contains(c))
                    ? arg
                    : $"'{arg.Replace("'", "'\\''", StringComparison.Ordinal)}'"
            )
        );

    /// <summary>The arguments without an option and its value.</summary>
    /// <param name="args">The arguments of the process.</param>
    /// <param name="option">The option.</param>
    public static string[] Without(string[] args, string option)
    {
        var kept = new List<string>();
        for (var place = 0; place < args.Length; place++)
        {
            if (args[place] == option)
            {
                place++;
            }
            else if (
                !args[place].StartsWith($"{option}=", StringComparison.Ordinal)
                && !args[place].StartsWith($"{option}:", StringComparison.Ordinal)
            )
            {
                kept.Add(args[place]);
            }
        }
        return [.. kept];
    }
}
