using System.Xml.Linq;
using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Cli.Tests.House;

/// <summary>THIRD-PARTY-NOTICES names each package that the tool brings, with its licence, and has the text of each licence.</summary>
public class NoticesTests
{
    const string Table = "Packages\n========\n\n";
    const string Texts = "Licence texts\n=============\n\n";

    // Packages whose description does not name a licence by its SPDX identifier.
    static readonly Dictionary<string, string> LicencesFromElsewhere = new()
    {
        ["AsyncIO"] = "named in no file of the package; see the address",
        ["K4os.Compression.LZ4"] = "MIT",
        ["NetMQ"] = "LGPL-3.0 with the exception for linking that follows its text",
        ["System.Data.DataSetExtensions"] = "MIT",
    };

    static readonly string[] LicencesWithText = ["MIT", "Apache-2.0", "BSD-3-Clause", "MPL-2.0", "LGPL-3.0", "GPL-3.0"];

    static readonly string NoticesFile = Repository.File("THIRD-PARTY-NOTICES");

    /// <summary>With RCSIM_GOLDEN=write in the environment the table is written anew.</summary>
    [Fact]
    public void Every_package_of_the_tool_is_named_with_its_licence()
    {
        var table = string.Concat(Packages().Select(Entry));
        var text = File.ReadAllText(NoticesFile);
        var (start, end) = (
            text.IndexOf(Table, StringComparison.Ordinal) + Table.Length,
            text.IndexOf(Texts, StringComparison.Ordinal)
        );
        if (Environment.GetEnvironmentVariable("RCSIM_GOLDEN") == "write")
        {
            File.WriteAllText(NoticesFile, text[..start] + table + text[end..]);
            return;
        }
        Assert.Equal(table, text[start..end]);
    }

    [Fact]
    public void Every_licence_that_is_named_has_its_text()
    {
        var text = File.ReadAllText(NoticesFile);
        var texts = text[text.IndexOf(Texts, StringComparison.Ordinal)..];
        Assert.All(
            LicencesWithText,
            licence =>
                Assert.Contains(
                    $"\n\n{licence}\n{new string('-', licence.Length)}\n\n",
                    "\n\n" + texts,
                    StringComparison.Ordinal
                )
        );
        Assert.All(
            Packages(),
            package =>
                Assert.True(
                    LicencesFromElsewhere.ContainsKey(package.Name)
                        || LicencesWithText.Any(licence => package.Licence.EndsWith(licence, StringComparison.Ordinal)),
                    $"The text of {package.Name}'s licence, {package.Licence}, is missing."
                )
        );
    }

    static string Entry(Package package) =>
        $"{package.Name} {package.Version}\n    {package.Licence}\n"
        + (package.Copyright == "" ? "" : $"    {package.Copyright}\n")
        + (package.Address == "" ? "" : $"    {package.Address}\n")
        + "\n";

    static List<Package> Packages() =>
        [
            .. LockedPackage
                .In(Repository.File("src", "RiverCrossingSim.Cli", "packages.every-platform.lock.json"))
                .Select(package => Describe(package.Name, package.Version))
                .OfType<Package>()
                .OrderBy(package => package.Name, StringComparer.OrdinalIgnoreCase),
        ];

    // Nothing of a package that only helps to build is in the tool.
    static Package? Describe(string name, string version)
    {
        var about = Description(name, version);
        string Value(string element) =>
            string.Join(' ', (about(element) ?? "").Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        return Value("developmentDependency") == "true"
            ? null
            : new Package(
                name,
                version,
                LicencesFromElsewhere.GetValueOrDefault(name) ?? Value("license"),
                Value("copyright"),
                Value("projectUrl")
            );
    }

    // Native code for other systems is not restored here; its package is described as the one that brings it.
    static Func<string, string?> Description(string name, string version)
    {
        var folder = Path.Combine(Cache, name.ToLowerInvariant(), version);
        if (!Directory.Exists(folder))
        {
            return Description(name[..name.IndexOf(".NativeAssets.", StringComparison.Ordinal)], version);
        }
        var metadata = XDocument
            .Load(Path.Combine(folder, $"{name.ToLowerInvariant()}.nuspec"))
            .Root!.Elements()
            .Single(element => element.Name.LocalName == "metadata");
        return element => metadata.Elements().FirstOrDefault(child => child.Name.LocalName == element)?.Value;
    }

    static string Cache =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    sealed record Package(string Name, string Version, string Licence, string Copyright, string Address);
}
