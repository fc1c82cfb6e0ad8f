using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Cli.Tests.House;

/// <summary>The packages that are locked: one file for a Linux machine, and a second where every platform needs more.</summary>
public class LockFileTests
{
    public static IEnumerable<TheoryDataRow<string>> ForEveryPlatform =>
        new[] { "src", "tests" }
            .SelectMany(folder =>
                Directory.EnumerateFiles(
                    Repository.File(folder),
                    "packages.every-platform.lock.json",
                    SearchOption.AllDirectories
                )
            )
            .Select(path => new TheoryDataRow<string>(Path.GetRelativePath(Repository.Root, path)));

    [Theory]
    [MemberData(nameof(ForEveryPlatform))]
    public void Every_platform_has_the_same_packages_and_native_code_besides(string path)
    {
        var every = LockedPackage.In(Repository.File(path));
        var linux = LockedPackage.In(Repository.File(Path.GetDirectoryName(path)!, "packages.lock.json"));
        Assert.Subset(every.ToHashSet(), linux.ToHashSet());
        Assert.Equal(
            [
                "HarfBuzzSharp.NativeAssets.Win32",
                "HarfBuzzSharp.NativeAssets.macOS",
                "SkiaSharp.NativeAssets.Win32",
                "SkiaSharp.NativeAssets.macOS",
            ],
            every.Except(linux).Select(package => package.Name).Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    public void Every_project_has_its_packages_locked(string folder)
    {
        var projects = Directory.GetFiles(Repository.File(folder), "*.csproj", SearchOption.AllDirectories);
        Assert.NotEmpty(projects);
        Assert.All(
            projects,
            project =>
                Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(project)!, "packages.lock.json")), project)
        );
    }

    [Fact]
    public void No_package_that_is_locked_sends_what_it_sees_anywhere()
    {
        var packages = Directory
            .EnumerateFiles(Repository.Root, "packages*.lock.json", SearchOption.AllDirectories)
            .SelectMany(LockedPackage.In)
            .Select(package => package.Name)
            .ToHashSet();
        Assert.Contains("SkiaSharp", packages);
        Assert.DoesNotContain("Microsoft.ApplicationInsights", packages);
        Assert.DoesNotContain("Microsoft.Testing.Extensions.Telemetry", packages);
    }
}
