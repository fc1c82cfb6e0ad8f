using System.ComponentModel;
using System.Diagnostics;

namespace RiverCrossingSim.Cli;

/// <summary>Opens a page with whatever the desktop opens pages with.</summary>
static class DesktopOpener
{
    /// <summary>Opens a page.</summary>
    /// <param name="page">The file.</param>
    /// <returns>Why it could not be opened, in words; null where the opener was started.</returns>
    public static string? Open(string page)
    {
        var full = Path.GetFullPath(page);
        if (
            OperatingSystem.IsLinux()
            && Environment.GetEnvironmentVariable("DISPLAY") is null or ""
            && Environment.GetEnvironmentVariable("WAYLAND_DISPLAY") is null or ""
        )
        {
            return $"there is no desktop here to open the page with; it is {full}.";
        }
        try
        {
            using var opener = Process.Start(Opener(full));
            return null;
        }
        catch (Exception failure) when (failure is Win32Exception or InvalidOperationException or FileNotFoundException)
        {
            return $"the desktop has nothing to open the page with ({failure.Message}); it is {full}.";
        }
    }

    static ProcessStartInfo Opener(string page) =>
        OperatingSystem.IsWindows() ? new ProcessStartInfo(page) { UseShellExecute = true }
        : OperatingSystem.IsMacOS() ? new ProcessStartInfo("open", [page])
        : new ProcessStartInfo("xdg-open", [page]);
}
