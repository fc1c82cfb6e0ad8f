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
}
