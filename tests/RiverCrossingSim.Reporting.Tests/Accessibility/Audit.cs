using System.Text.Json;
using Deque.AxeCore.Commons;

namespace RiverCrossingSim.Reporting.Tests;

/// <summary>What axe found on a page.</summary>
/// <param name="Name">The page.</param>
/// <param name="IsDark">Whether it was shown as by night.</param>
/// <param name="Width">How wide it was shown, pixels.</param>
/// <param name="Passed">The rules that it keeps.</param>
/// <param name="Violated">Those that it breaks.</param>
sealed record Audited(
    string Name,
    bool IsDark,
    int Width,
    IReadOnlyList<string> Passed,
    IReadOnlyList<Violation> Violated
);

/// <summary>A rule that a page breaks.</summary>
/// <param name="Rule">Its name.</param>
/// <param name="Help">What it asks for.</param>
/// <param name="Nodes">The elements that break it.</param>
sealed record Violation(string Rule, string Help, IReadOnlyList<string> Nodes);

/// <summary>A page to look at.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Html">The page.</param>
/// <param name="Width">How wide it is shown, pixels.</param>
sealed record AuditedPage(string Name, string Html, int Width = 800);

/// <summary>Holds pages to the Web Content Accessibility Guidelines 2.2, levels A and AA, as far as a program can.</summary>
static class Audit
{
    static readonly JsonSerializerOptions Names = new(JsonSerializerDefaults.Web);

    /// <summary>Looks at pages, in one browser.</summary>
    /// <param name="isDark">Whether as by night.</param>
    /// <param name="pages">The pages.</param>
    public static async Task<IReadOnlyList<Audited>> Of(bool isDark, IEnumerable<AuditedPage> pages)
    {
        using var script = typeof(Audit).Assembly.GetManifestResourceStream("audit.js")!;
        using var reader = new StreamReader(script);
        var found = await Chromium.TextOf(
            $"""
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>Audit</title></head><body><script>
            const pages = {Literal(pages)}, axeSource = {Literal(new BundledAxeScriptProvider().GetScript())};
            {await reader.ReadToEndAsync()}
            </script></body></html>
            """,
            isDark
        );
        Assert.StartsWith("[", found, StringComparison.Ordinal);
        return JsonSerializer.Deserialize<IReadOnlyList<Audited>>(found, Names)!;
    }

    /// <summary>A value as a script has it; the serializer escapes what would end the script.</summary>
    static string Literal<TValue>(TValue value) => JsonSerializer.Serialize(value, Names);
}
