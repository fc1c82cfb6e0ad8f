using System.Text.Encodings.Web;
using System.Text.Json;

namespace RiverCrossingSim.Notebook;

/// <summary>
/// The folder by which Jupyter knows the kernel: <c>kernel.json</c> with the command that starts it, and a picture for the
/// launcher.
/// </summary>
public static class KernelSpec
{
    /// <summary>The kernel's name, which notebooks bear.</summary>
    public const string Name = "rcsim";

    /// <summary>What a user reads.</summary>
    public const string DisplayName = "C# (RiverCrossingSim)";

    const string Picture = "logo-svg.svg";

    static readonly JsonSerializerOptions Format = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Where the kernel is registered.</summary>
    /// <param name="prefix">A Python environment or <c>/usr/local</c>; null for the user.</param>
    public static string Folder(string? prefix) =>
        Path.Combine(
            prefix is null ? UserData() : Path.Combine(Path.GetFullPath(prefix), "share", "jupyter"),
            "kernels",
            Name
        );

    /// <summary>Registers the kernel; an older registration is replaced.</summary>
    /// <param name="prefix">A Python environment or <c>/usr/local</c>; null for the user.</param>
    /// <param name="command">The program and its first arguments that start <c>rcsim</c>.</param>
    /// <returns>The folder written.</returns>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static string Install(string? prefix, IReadOnlyList<string> command)
    {
        var folder = Folder(prefix);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "kernel.json"), Json(command));
        using var from = typeof(KernelSpec).Assembly.GetManifestResourceStream(Picture)!;
        using var to = File.Create(Path.Combine(folder, Picture));
        from.CopyTo(to);
        return folder;
    }

    /// <summary>Removes the kernel's registration.</summary>
    /// <param name="prefix">A Python environment or <c>/usr/local</c>; null for the user.</param>
    /// <returns>The folder removed; null if there was none.</returns>
    /// <exception cref="IOException">The folder cannot be removed.</exception>
    public static string? Uninstall(string? prefix)
    {
        var folder = Folder(prefix);
        if (!Directory.Exists(folder))
        {
            return null;
        }
        Directory.Delete(folder, recursive: true);
        return folder;
    }

    /// <summary>How this process was started, without the arguments that were given to it.</summary>
    public static IReadOnlyList<string> OwnCommand()
    {
        var process = Environment.ProcessPath ?? "dotnet";
        return Path.GetFileNameWithoutExtension(process) == "dotnet"
            ? [process, Path.Combine(AppContext.BaseDirectory, "rcsim.dll")]
            : [process];
    }

    /// <summary>The content of <c>kernel.json</c>.</summary>
    static string Json(IReadOnlyList<string> command) =>
        JsonSerializer.Serialize(
            new Dictionary<string, object>
            {
                ["argv"] = (string[])[.. command, "notebook", "kernel", "{connection_file}"],
                ["display_name"] = DisplayName,
                ["language"] = "C#",
                ["interrupt_mode"] = "message",
                ["metadata"] = new Dictionary<string, object> { ["debugger"] = false },
            },
            Format
        ) + "\n";

    /// <summary>Where Jupyter keeps a user's data, as jupyter_core decides it.</summary>
    static string UserData()
    {
        if (Environment.GetEnvironmentVariable("JUPYTER_DATA_DIR") is { Length: > 0 } chosen)
        {
            return chosen;
        }
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (OperatingSystem.IsMacOS())
        {
            return Path.Combine(home, "Library", "Jupyter");
        }
        if (OperatingSystem.IsWindows())
        {
            return Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData), "jupyter");
        }
        return Environment.GetEnvironmentVariable("XDG_DATA_HOME") is { Length: > 0 } data
            ? Path.Combine(data, "jupyter")
            : Path.Combine(home, ".local", "share", "jupyter");
    }
}
