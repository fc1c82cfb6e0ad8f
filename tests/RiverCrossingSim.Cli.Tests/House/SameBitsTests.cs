using System.Text.RegularExpressions;
using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Cli.Tests.House;

/// <summary>What a replication gives has the same bits on every machine.</summary>
public class SameBitsTests
{
    // What comes from the platform's C library, or may be fused or reordered by its processor.
    static readonly Regex Forbidden = new(
        @"\b(Math|MathF|double|float)\.(Log\w*|Exp\w*|Pow|Sin\w*|Cos\w*|Tan\w*|Asin\w*|Acos\w*|Atan\w*|Cbrt|RootN|Hypot"
            + @"|FusedMultiplyAdd|MultiplyAddEstimate|Reciprocal\w*|ILogB)\s*\("
            + @"|\bMathNet\b|\bTensorPrimitives\b|\bSystem\.Numerics\.Vector|\bSystem\.Runtime\.Intrinsics\b",
        RegexOptions.Compiled | RegexOptions.ExplicitCapture
    );

    public static TheoryData<string> Projects => ["Kernel", "Model"];

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_number_of_a_replication_comes_from_the_platforms_functions(string project)
    {
        var sources = Repository.Sources(project, ".cs").ToList();
        Assert.True(sources.Count > 40);
        Assert.Empty(
            sources.SelectMany(file =>
                File.ReadLines(file)
                    .Select((line, i) => (Line: line.Trim(), Number: i + 1))
                    .Where(at => !at.Line.StartsWith("//", StringComparison.Ordinal) && Forbidden.IsMatch(at.Line))
                    .Select(at => $"{Path.GetFileName(file)}, line {at.Number}: {at.Line}")
            )
        );
    }

    [Theory]
    [InlineData("var a = Math.Log(u);")]
    [InlineData("double.Exp(x)")]
    [InlineData("Math.Atan2(y, x)")]
    [InlineData("MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, u)")]
    public void What_is_forbidden_is_found(string line) => Assert.Matches(Forbidden, line);

    [Theory]
    [InlineData("Elementary.Log(u)")]
    [InlineData("Math.Sqrt(x) + Math.Abs(y) + Math.Round(z)")]
    public void What_is_exact_everywhere_is_not(string line) => Assert.DoesNotMatch(Forbidden, line);

    [Fact]
    public void A_processor_without_its_special_instructions_gives_the_same_rows()
    {
        using var rcsim = new Rcsim();
        rcsim.Write("everything.yaml", Everything);
        Ended Run(string folder, params (string, string)[] environment) =>
            rcsim.Run(environment, "run", "everything.yaml", "-n", "20", "--out", folder, "--quiet");
        Assert.Equal(0, Run("as-it-is").Code);
        Assert.Equal(0, Run("plain", ("DOTNET_EnableHWIntrinsic", "0")).Code);
        Assert.Equal(0, Run("no-fused", ("DOTNET_EnableFMA", "0"), ("DOTNET_TieredPGO", "0")).Code);
        foreach (var file in new[] { "replications.csv", "timeline.csv", "stages.csv" })
        {
            var expected = rcsim.Read("as-it-is", file);
            Assert.True(expected.Length > 1000);
            Assert.Equal(expected, rcsim.Read("plain", file));
            Assert.Equal(expected, rcsim.Read("no-fused", file));
        }
    }

    // Every distribution, the sun, fire by chance, a flood by chance, a pursuer, bridges that take longer with every hit.
    const string Everything = """
        name: everything
        start: 2022-10-15 12:00 +03:00
        horizon: 10 d
        river: {width: 700 m, current: 0.7 m/s}
        daylight: {latitude: 46.6, longitude: 32.6}
        assumptions:
          speed: {value: "triangular(6 km/h, 7 km/h, 9 km/h)", note: "craft"}
          mend: {value: "pert(2 h, 4 h, 9 h)", note: "repair"}
          rate: {value: "gamma(8 /d, 3 /d)", note: "fire"}
        vehicle-types:
          truck: {class: 20 t, length: 8 m, crew: 2}
        force:
          units:
            - {name: main, count: 10, personnel: 100, vehicles: {truck: 12}, assembly-area: wood}
            - {name: guard, personnel: 120, assembly-area: front, role: rear-guard}
        assembly-areas: {front: 2 km, wood: 1 km}
        routes:
          - {from: wood, to: bridge, length: 4 km}
          - {from: wood, to: ferries, length: 3 km}
          - {from: front, to: ferries, length: 6 km}
        pursuit: {distance: 60 km, advance: 9 km/d}
        rear-guard: {leaves-at: 80 %, effect: 50 %}
        sites:
          bridge:
            means: bridge
            span: 700 m
            repair: mend
            conditions: [{name: open, lanes: 1, speed: 8 km/h}, {name: closed, lanes: 0}]
          ferries:
            means: ferries
            craft: 4
            speed: speed
            window: night
            loading: lognormal(10 min, 1.5)
            unloading: normal(8 min, 2 min, 1 min)
            breakdowns: 5 %
            craft-repair: mend
            deck: {lanes: 2, length: 18 m, load: 80 t, persons: 40}
        fire:
          guns: {rate: rate, rounds: 4, night: 50 %, targets: {bridge: {hit: 5 %}, craft: {hit: 5 %}, landing: {hit: 10 %, hurt: 5 %}}}
        flood: {rate: 0.2 /d, rises: 4 h, holds: 6 h, falls: 9 h, width: 150 m, current: 0.4 m/s}
        """;
}
