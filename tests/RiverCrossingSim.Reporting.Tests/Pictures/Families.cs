using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Reporting.Tests;

/// <summary>The font families that pictures are tested in.</summary>
static class Families
{
    /// <summary>Those that Debian has as packages of their own; continuous integration installs them.</summary>
    static readonly Dictionary<string, string> Packages = new()
    {
        ["Liberation Sans"] = "fonts-liberation",
        ["DejaVu Sans"] = "fonts-dejavu-core",
    };

    /// <summary>The two that most machines without other fonts have: the narrowest and the widest of the preferred ones.</summary>
    public static TheoryData<string> Common => [.. Packages.Keys];

    /// <summary>All preferred ones.</summary>
    public static TheoryData<string> Preferred => [.. ChartFont.PreferredFamilies];

    /// <summary>Draws with a family until the scope is left; where the machine lacks it, the test is skipped.</summary>
    public static IDisposable Use(string family)
    {
        var isThere = ChartFont.IsInstalled(family);
        if (Packages.TryGetValue(family, out var package))
        {
            Requirement.Need(
                Required.Fonts,
                isThere,
                $"This machine has no font family '{family}'; on Debian 'apt-get install {package}' brings it."
            );
        }
        else if (!isThere)
        {
            Assert.Skip($"This machine has no font family '{family}', which continuous integration does not install.");
        }
        return ChartFont.Use(family);
    }
}
