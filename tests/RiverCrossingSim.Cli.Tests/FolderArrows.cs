using System.Text.RegularExpressions;
using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Cli.Tests;

/// <summary>A file of one folder that needs a type of another.</summary>
/// <param name="From">The folder of the file.</param>
/// <param name="To">The folder of the type.</param>
/// <param name="Type">The type.</param>
/// <param name="File">The file.</param>
sealed record FolderArrow(string From, string To, string Type, string File);

/// <summary>
/// Which folders of a project use which, read from the code as text: the name of a type where a type can stand, and the element of a
/// component. It sees no extension members, and takes a member for a type where both have one name and stand alike.
/// </summary>
static partial class FolderArrows
{
    const string Component = ".razor";

    /// <summary>The arrows between the folders of a project; its own files are in the folder "".</summary>
    /// <param name="project">The project, without <c>RiverCrossingSim.</c> before it.</param>
    public static IReadOnlyList<FolderArrow> Of(string project)
    {
        var folder = Repository.File("src", $"RiverCrossingSim.{project}");
        var files = Repository
            .Sources(project, ".cs", Component)
            .Select(file => (Name: Path.GetRelativePath(folder, file), Code: Code(file, File.ReadAllText(file))))
            .ToList();
        var types = files
            .SelectMany(file => Declared(file.Name, file.Code).Select(type => (Type: type, file.Name)))
            .ToLookup(type => type.Type, type => Folder(type.Name));
        return
        [
            .. files.SelectMany(file =>
                Use()
                    .Matches(file.Code)
                    .Select(match => match.Groups["name"].Value)
                    .Distinct()
                    .Where(name => types.Contains(name) && !types[name].Contains(Folder(file.Name)))
                    .Select(name => new FolderArrow(Folder(file.Name), types[name].First(), name, file.Name))
            ),
        ];
    }

    static IEnumerable<string> Declared(string file, string code) =>
        Path.GetExtension(file) == Component
            ? [Path.GetFileNameWithoutExtension(file)]
            : Declaration().Matches(code).Select(match => match.Groups["name"].Value);

    static string Folder(string file) =>
        file.Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? file[..file.IndexOf(Path.DirectorySeparatorChar, StringComparison.Ordinal)]
            : "";

    // What stands in quotes is code in a component.
    static string Code(string file, string text)
    {
        var code = Comments().Replace(text, "");
        return Path.GetExtension(file) == Component ? code : Texts().Replace(code, "\"\"");
    }

    [GeneratedRegex("//[^\\n]*")]
    private static partial Regex Comments();

    [GeneratedRegex("\"\"\"[\\s\\S]*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"")]
    private static partial Regex Texts();

    [GeneratedRegex(
        @"^(?:public |internal |sealed |static |abstract |partial |readonly |ref )*(?:class|record struct|record|struct|interface|enum|delegate \S+) (?<name>[A-Z]\w+)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Declaration();

    // A name that is no member of something, and is followed or preceded by what makes it a type; or that begins an element.
    [GeneratedRegex(
        @"(?<![.\w])(?:(?<=</?)(?<name>[A-Z]\w+)(?=[ >/\r\n])|(?<=\b(new|is|as|or|and|not) |typeof\(|nameof\(|: )(?<name>[A-Z]\w+)|(?<name>[A-Z]\w+)(?=\.\w|\?? [a-z_@]\w*\b|\?? [A-Z]\w*(\(| [{=])|\[\]|>))",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Use();
}
