using System.Reflection;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>The range that sources give for a key; the data stand in <c>usual-values.yaml</c> beside this file.</summary>
/// <param name="Path">The path of the key, <c>*</c> for any name.</param>
/// <param name="Means">The means of the site to which it applies; null for all.</param>
/// <param name="Low">The least that a source gives, in the base unit.</param>
/// <param name="High">The most that a source gives.</param>
/// <param name="Text">Both, as they are written.</param>
/// <param name="What">Of what, as a message says it.</param>
/// <param name="Source">Where the figures come from.</param>
sealed record UsualRange(string Path, string? Means, double Low, double High, string Text, string What, string Source)
{
    static readonly Lazy<ILookup<string, UsualRange>> ByKey = new(() => Read().ToLookup(range => LastKey(range.Path)));

    /// <summary>All ranges.</summary>
    public static IEnumerable<UsualRange> All => ByKey.Value.SelectMany(ranges => ranges);

    /// <summary>The range for a value; null where no source gives one.</summary>
    public static UsualRange? For(Leaf leaf, Scenario scenario) =>
        ByKey.Value[leaf.Key.Name].FirstOrDefault(range => range.Fits(leaf.Path, scenario));

    bool Fits(string path, Scenario scenario)
    {
        var (pattern, parts) = (Path.Split('.'), path.Split('.', '['));
        if (path.Contains('['))
        {
            parts = [.. parts.Select(part => part.EndsWith(']') ? "*" : part)];
        }

        if (
            pattern.Length != parts.Length
            || pattern.Zip(parts).Any(pair => pair.First != "*" && pair.First != pair.Second)
        )
        {
            return false;
        }

        return Means is null
            || (scenario.Sites.TryGetValue(parts[1], out var site) && scenario.Language.MeansOf(site).Name == Means);
    }

    static string LastKey(string path) => path[(path.LastIndexOf('.') + 1)..];

    static IEnumerable<UsualRange> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("usual-values.yaml")!;
        using var reader = new StreamReader(stream);
        var rows = (ListNode)NodeReader.Read(new SourceText("usual-values.yaml", reader.ReadToEnd()), new Report())!;
        foreach (var row in rows.Items.Cast<MapNode>())
        {
            var (low, high) = (Text("low")!, Text("high")!);
            yield return new UsualRange(
                Text("path")!,
                Text("means"),
                Measured.Read(low, out _)!.Value.Value,
                Measured.Read(high, out _)!.Value.Value,
                low == high ? low : $"{low} to {high}",
                Text("what")!,
                Text("source")!
            );

            string? Text(string name) => (row[name] as ScalarNode)?.Text;
        }
    }
}
