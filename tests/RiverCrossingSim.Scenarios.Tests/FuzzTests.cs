using System.Text;

namespace RiverCrossingSim.Scenarios.Tests;

/// <summary>Whatever is done to a file, it is read or its problems are told; and what is read can be written and read again.</summary>
public class FuzzTests
{
    static readonly string[] Pieces =
    [
        "[",
        "]",
        "{",
        "}",
        ":",
        ": ",
        "- ",
        "&a ",
        "*a",
        "!",
        "|",
        ">",
        "'",
        "\"",
        "#",
        "%",
        "@",
        "`",
        ",",
        "?",
        "\t",
        "\n",
        "\r",
        "\0",
        "\u2028",
        "\ud800",
        "null",
        "~",
        "unlimited",
        "-1",
        "0",
        "1e308",
        "1e999 km",
        "-0 m",
        "nan",
        ".inf",
        "5 km/h",
        "100 %",
        "triangular(",
        "uniform(1, 2)",
        "normal(1 h, 1 h)",
        "discrete([1], [",
        "integer(1e300, 2e300)",
        "empirical()",
        "beta(2, 3)",
        "gamma(1 h, 0 h)",
        "lognormal(1 min, 0)",
        "<<: *a",
        "value",
        "extends: x",
        "means: boats",
        "\"\\ud800\"",
        "*",
        "---\n",
        "...",
        "? a",
        "=",
        "1 h 30 min",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_mutated_file_is_read_or_its_problems_are_told(int seed)
    {
        var random = new Random(seed);
        string[] originals = [Sample.Text, ScenarioTemplate.Text("first")];
        var read = 0;
        for (var i = 0; i < 1_500; i++)
        {
            var text = originals[i % 2];
            for (var changes = random.Next(1, 4); changes > 0; changes--)
            {
                text = Mutate(text, random);
            }

            var reading = ScenarioFile.Parse(text);
            _ = ProblemFormatter.Format(reading.Problems);
            if (reading.Scenario is null)
            {
                Assert.Contains(reading.Problems, problem => problem.Severity == Severity.Error);
                continue;
            }
            read++;
            var written = ScenarioFile.Write(reading.Scenario);
            var back = ScenarioFile.Parse(written);
            Assert.True(back.Scenario is not null, text + "\n" + ProblemFormatter.Format(back.Problems));
            Assert.Equal(ScenarioFile.Hash(reading.Scenario), ScenarioFile.Hash(back.Scenario));
        }
        Assert.InRange(read, 50, 1_400);
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    [InlineData(14)]
    public void A_mutated_shipped_scenario_is_read_and_runs_or_its_problems_are_told(int seed)
    {
        var random = new Random(seed);
        var originals = Shipped
            .Scenarios.Select(file => (Path: Shipped.PathOf(file), Text: Shipped.Text(file)))
            .ToList();
        var (read, told) = (0, 0);
        for (var i = 0; i < 750; i++)
        {
            var (path, text) = originals[random.Next(originals.Count)];
            for (var changes = random.Next(1, 4); changes > 0; changes--)
            {
                text = Mutate(text, random);
            }

            var reading = ScenarioFile.Parse(text, path);
            _ = ProblemFormatter.Format(reading.Problems.Concat(reading.Notes));
            if (reading.Scenario is not { } scenario)
            {
                told++;
                Assert.Contains(reading.Problems, problem => problem.Severity == Severity.Error);
                continue;
            }
            if (++read % 25 == 0)
            {
                var row = Replaying.Row(scenario with { Horizon = TimeSpan.FromHours(3) });
                Assert.True(!row.Any(double.IsNaN), text);
            }
        }
        Assert.InRange(read, 60, 650);
        Assert.Equal(750, read + told);
    }

    [Fact]
    public void A_mutated_set_is_taken_or_its_problem_is_told()
    {
        var random = new Random(3);
        string[] originals =
        [
            "fire.*.rate=0",
            "force.units[1].personnel=81",
            "sites.beach={craft: 4}",
            "milestones=[1 h]",
            "assumptions.ferry-speed=7 km/h",
        ];
        for (var i = 0; i < 1_000; i++)
        {
            var set = Mutate(originals[i % originals.Length], random);
            var reading = ScenarioFile.Parse(Sample.Text, "s.yaml", [set]);
            Assert.True(reading.Scenario is not null || reading.Problems.Count > 0);
        }
    }

    static string Mutate(string text, Random random)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(1, 12), text.Length - at);
        var changed = new StringBuilder(text);
        switch (random.Next(6))
        {
            case 0:
                return changed.Remove(at, length).ToString();
            case 1:
                return changed.Insert(at, Pieces[random.Next(Pieces.Length)]).ToString();
            case 2:
                return changed.Remove(at, length).Insert(at, Pieces[random.Next(Pieces.Length)]).ToString();
            case 3:
                return changed.Insert(random.Next(text.Length + 1), text.AsSpan(at, length)).ToString();
            case 4:
                var lines = text.Split('\n').ToList();
                var line = random.Next(lines.Count);
                var moved = lines[line];
                lines.RemoveAt(line);
                lines.Insert(random.Next(lines.Count + 1), moved);
                return string.Join('\n', lines);
            default:
                return at == text.Length
                    ? text
                    : changed.Remove(at, 1).Insert(at, (char)random.Next(1, 0x250)).ToString();
        }
    }
}
