using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using RiverCrossingSim.Kernel;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Reporting.Description;

/// <summary>The docstrings of the model and the kernel, from the documentation files that the compiler writes beside them.</summary>
static partial class CodeDocs
{
    static readonly Lazy<Dictionary<string, XElement>> Members = new(() =>
        new[] { typeof(Plan).Assembly, typeof(RandomStream).Assembly }
            .SelectMany(MembersOf)
            .ToDictionary(member => (string)member.Attribute("name")!, StringComparer.Ordinal)
    );

    /// <summary>The summary of a type of the model: "Headquarters", or of a value of an enumeration: "Posture.Fires".</summary>
    /// <param name="name">Its name without the namespace.</param>
    /// <returns>The text; empty where the documentation file is missing.</returns>
    public static string Summary(string name) => Part(name, "summary");

    /// <summary>The summary and the remarks of a type.</summary>
    public static string Whole(string name) => $"{Summary(name)} {Part(name, "remarks")}".TrimEnd();

    /// <summary>The summary of a value of an enumeration.</summary>
    public static string Summary<T>(T value)
        where T : struct, Enum => Summary($"{typeof(T).Name}.{value}");

    /// <summary>Whether a type or a value of an enumeration has a docstring.</summary>
    public static bool Has(string name) => Find(name) is not null;

    /// <summary>What the declaration of a key says of it.</summary>
    public static string Key<T>(string property) =>
        typeof(T).GetProperty(property)?.GetCustomAttribute<KeyAttribute>()?.About
        ?? throw new ArgumentException($"{typeof(T).Name} has no key {property}.", nameof(property));

    /// <summary>All keys of a record with what their declarations say.</summary>
    public static IEnumerable<(string Name, string About)> Keys<T>() =>
        typeof(T)
            .GetProperties()
            .Select(property => property.GetCustomAttribute<KeyAttribute>())
            .OfType<KeyAttribute>()
            .Select(key => (key.Name, key.About));

    static string Part(string name, string part) =>
        Find(name)?.Element(part) is { } element ? Spaces().Replace(Text(element), " ").Trim() : "";

    static XElement? Find(string name)
    {
        foreach (
            var prefix in new[]
            {
                "T:RiverCrossingSim.Model.",
                "F:RiverCrossingSim.Model.",
                "T:RiverCrossingSim.Kernel.",
            }
        )
        {
            if (Members.Value.TryGetValue(prefix + name, out var member))
            {
                return member;
            }
        }
        return null;
    }

    static string Text(XElement element) =>
        string.Concat(
            element
                .Nodes()
                .Select(node =>
                    node switch
                    {
                        XText text => text.Value,
                        XElement { Name.LocalName: "see" or "seealso" } see => Referred(see),
                        XElement { Name.LocalName: "paramref" } name => (string?)name.Attribute("name"),
                        XElement other => Text(other),
                        _ => "",
                    }
                )
        );

    static string Referred(XElement see) =>
        see.Value.Length > 0 ? see.Value
        : (string?)see.Attribute("cref") is { } cref ? cref[(cref.LastIndexOfAny(['.', ':']) + 1)..]
        : (string?)see.Attribute("langword") ?? "";

    static IEnumerable<XElement> MembersOf(Assembly assembly)
    {
        var file = Path.ChangeExtension(assembly.Location, ".xml");
        return File.Exists(file) ? XDocument.Load(file).Descendants("member") : [];
    }

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();
}
