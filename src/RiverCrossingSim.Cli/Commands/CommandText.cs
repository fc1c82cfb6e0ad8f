namespace RiverCrossingSim.Cli.Commands;

/// <summary>The command as it was given, for the reader to repeat.</summary>
static class CommandText
{
    /// <summary>The arguments as a shell takes them.</summary>
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
