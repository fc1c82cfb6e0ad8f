using SkiaSharp;

namespace RiverCrossingSim.Reporting;

/// <summary>
/// The font of all charts: the first sans-serif family of the machine whose widths most readers' machines share,
/// else the first that can write at all.
/// </summary>
public static class ChartFont
{
    /// <summary>What the charts must be able to write; a symbol font cannot.</summary>
    const string Sample = "Days after the order, 95 %";

    static readonly string[] Preferred =
    [
        "Liberation Sans",
        "Arial",
        "Helvetica",
        "Arimo",
        "DejaVu Sans",
        "Segoe UI",
        "Noto Sans",
        "Open Sans",
        "Roboto",
    ];

    static readonly Lazy<string?> Found = new(() =>
    {
        using var fonts = SKFontManager.CreateDefault();
        return Choose([.. fonts.FontFamilies], family => Writes(fonts, family));
    });

    static readonly AsyncLocal<string?> Scoped = new();

    /// <summary>The family's name; null where the machine has no font with letters.</summary>
    public static string? Family => Scoped.Value ?? Found.Value;

    /// <summary>The families that charts are drawn with where a machine has them, the first before the others.</summary>
    internal static IReadOnlyList<string> PreferredFamilies => Preferred;

    /// <summary>Whether this machine has a family under that very name, and it has letters.</summary>
    internal static bool IsInstalled(string family)
    {
        using var fonts = SKFontManager.CreateDefault();
        return fonts.FontFamilies.Contains(family, StringComparer.OrdinalIgnoreCase) && Writes(fonts, family);
    }

    /// <summary>Draws with another family until the scope is left; it belongs to the flow of control that entered it.</summary>
    /// <param name="family">A family that this machine has.</param>
    internal static IDisposable Use(string family)
    {
        var scope = new FamilyScope(Scoped.Value);
        Scoped.Value = family;
        return scope;
    }

    /// <summary>Chooses the family for charts.</summary>
    /// <param name="families">The families at hand.</param>
    /// <param name="writes">Whether a family has letters and digits.</param>
    /// <returns>The family's name, or null if none will do.</returns>
    public static string? Choose(IReadOnlyCollection<string> families, Func<string, bool> writes) =>
        Preferred
            .Where(preferred => families.Contains(preferred, StringComparer.OrdinalIgnoreCase))
            .Concat(families.Order(StringComparer.Ordinal))
            .FirstOrDefault(writes);

    /// <summary>The families that an SVG names: the one measured with, those of the same widths, and the generic one.</summary>
    public static string Fallbacks(string family) =>
        family switch
        {
            "DejaVu Sans" => "DejaVu Sans, Verdana, sans-serif",
            "Liberation Sans" or "Arial" or "Helvetica" or "Arimo" => "Liberation Sans, Arial, Helvetica, sans-serif",
            _ => $"{family}, sans-serif",
        };

    static bool Writes(SKFontManager fonts, string family)
    {
        using var typeface = fonts.MatchFamily(family);
        return typeface?.ContainsGlyphs(Sample) == true;
    }

    sealed class FamilyScope(string? before) : IDisposable
    {
        public void Dispose() => Scoped.Value = before;
    }
}
