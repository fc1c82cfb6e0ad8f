namespace RiverCrossingSim.Reporting;

/// <summary>
/// Finds out whether charts can have text. On a machine without fonts the drawing library leaves out every label
/// without a word, so ask before drawing and tell the user.
/// </summary>
public static class FontCheck
{
    /// <summary>Looks at this machine.</summary>
    /// <returns>What is wrong and how to mend it; null if charts will have their text.</returns>
    public static string? Problem() => Problem(ChartFont.Family);

    /// <summary>Judges what was found.</summary>
    /// <param name="family">The family chosen for charts; null if there is none.</param>
    /// <returns>What is wrong and how to mend it; null if charts will have their text.</returns>
    public static string? Problem(string? family) =>
        family is not null
            ? null
            : "This machine has no font with letters, so the charts would have no text. "
                + "Install one and run again: on Debian or Ubuntu 'apt-get install fonts-dejavu-core', "
                + "on Fedora 'dnf install dejavu-sans-fonts', on Alpine 'apk add font-dejavu'.";
}
