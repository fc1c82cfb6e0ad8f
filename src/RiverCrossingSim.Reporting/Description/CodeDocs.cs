using System.Collections.Concurrent;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using RiverCrossingSim.Kernel;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Reporting.Description;

/// <summary>The docstrings of the model and the kernel, from the documentation files that the compiler writes beside them.</summary>
static partial class CodeDocs
{
    static readonly ConcurrentDictionary<Assembly, IReadOnlyDictionary<string, XElement>> Members = new();

    /// <summary>The summary of a type of the model: "Headquarters", or of a value of an enumeration: "Posture.Fires".</summary>
    /// <param name="name">Its name without the namespace.</param>
    /// <returns>The text; empty where the documentation file is missing.</returns>
    public static string Summary(string name) => Part(name, "summary");

    /// <summary>The summary and the remarks of a type.</summary>
    public static string Whole(string name) => $"{Summary(name)} {Part(name, "remarks")}".TrimEnd();

    /// <summary>The summary and the remarks of a type, or what the declaration of a key says of it.</summary>
    /// <param name="declaration">A type of any assembly with a documentation file, or a property with a key.</param>
    public static string Of(MemberInfo declaration) =>
        declaration switch
        {
            Type type => $"{Part(Find(type), "summary")} {Part(Find(type), "remarks")}".TrimEnd(),
            PropertyInfo property when property.GetCustomAttribute<KeyAttribute>() is { } key => key.About,
            _ => throw new ArgumentException($"{declaration} is no type and no key.", nameof(declaration)),
        };

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

    static string Part(string name, string part) => Part(Find(name), part);

    static string Part(XElement? member, string part) =>
        member?.Element(part) is { } element ? Spaces().Replace(Text(element), " ").Trim() : "";

    static XElement? Find(string name) =>
        In(typeof(Plan).Assembly, $"T:RiverCrossingSim.Model.{name}")
        ?? In(typeof(Plan).Assembly, $"F:RiverCrossingSim.Model.{name}")
        ?? In(typeof(RandomStream).Assembly, $"T:RiverCrossingSim.Kernel.{name}");

    static XElement? Find(Type type) => In(type.Assembly, $"T:{type.FullName}");

    static XElement? In(Assembly assembly, string name) =>
        Members
            .GetOrAdd(
                assembly,
                static of =>
                    MembersOf(of).ToDictionary(member => (string)member.Attribute("name")!, StringComparer.Ordinal)
            )
            .GetValueOrDefault(name);

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
