using System.Text;

namespace RiverCrossingSim.Scenarios.Tests;

/// <summary>No file can overflow the stack, exhaust the memory or hang.</summary>
public class LimitTests
{
    /// <summary>Allocated in all: a bound on the work done, and on the memory needed.</summary>
    const long MostBytes = 300_000_000;

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("a: [")]
    [InlineData("&a ")]
    [InlineData("!a ")]
    [InlineData("'")]
    [InlineData("\"")]
    [InlineData("a: b\n")]
    [InlineData("- a\n")]
    [InlineData("[]\n---\n")]
    [InlineData("%a b\n")]
    [InlineData("*a ")]
    [InlineData("|\n")]
    [InlineData("\t")]
    [InlineData("--- ")]
    [InlineData("a: ")]
    [InlineData("[a, ")]
    [InlineData("\"a\" ")]
    [InlineData("((((")]
    public void A_hundred_thousand_of_anything_is_a_problem_and_nothing_worse(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 100_000));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var reading = ScenarioFile.Parse(text);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostBytes);
        Assert.Null(reading.Scenario);
        Assert.NotEmpty(reading.Problems);
    }

    [Fact]
    public void Nesting_has_a_limit() =>
        Assert.Equal(
            "the file has more than 64 levels of nesting; no scenario needs so many",
            Sample.OnlyProblem(new string('[', 100_000)).Message
        );

    [Fact]
    public void Values_have_a_limit() =>
        Assert.Equal(
            "the file has more than 200000 values; no scenario needs so many",
            Sample.OnlyProblem("milestones:\n" + string.Concat(Enumerable.Repeat("- 1 h\n", 200_000))).Message
        );

    [Fact]
    public void Aliases_count_as_what_they_stand_for()
    {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 12; i++)
        {
            bomb.Append($"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");
        }

        Assert.Equal(
            "the file has more than 200000 values, aliases (*) written out; no scenario needs so many",
            Sample.OnlyProblem(bomb.ToString()).Message
        );
    }

    [Fact]
    public void Aliases_cannot_nest_deeper_than_the_limit()
    {
        var deep = new StringBuilder("a0: &a0 [x]\n");
        for (var i = 1; i < 100; i++)
        {
            deep.Append($"a{i}: &a{i} [*a{i - 1}]\n");
        }

        Assert.Equal(
            "the file has more than 64 levels of nesting, aliases (*) written out; no scenario needs so many",
            Sample.OnlyProblem(deep.ToString()).Message
        );
    }

    [Fact]
    public void An_alias_cannot_stand_inside_itself() =>
        Assert.Equal("*x stands inside what it stands for", Sample.OnlyProblem("a: &x [*x]\n").Message);

    [Fact]
    public void Aliases_are_read_as_what_they_stand_for()
    {
        var text = Sample
            .With("    craft: 20\n", "    craft: 20\n    pause: &wait 20 min\n")
            .Replace(
                "    craft: craft-at-work\n",
                "    craft: craft-at-work\n    longest-wait: *wait\n",
                StringComparison.Ordinal
            );
        // An alias stands after what it stands for, and the ferry before the beach.
        Assert.Equal("nothing before this is marked &wait", Sample.OnlyProblem(text).Message);

        var boats = (Model.BoatSite)
            Sample
                .Read(
                    Sample.With("    craft: 20\n", "    craft: 20\n    pause: &wait 20 min\n    longest-wait: *wait\n")
                )
                .Sites["beach"];
        Assert.Equal(TimeSpan.FromMinutes(20), boats.LongestWait);
    }

    [Fact]
    public void A_file_of_nine_megabytes_is_not_read()
    {
        var path = Path.GetTempFileName();
        using (var file = File.OpenWrite(path))
        {
            file.SetLength(9 * 1024 * 1024);
        }

        var problem = Assert.Single(ScenarioFile.Read(path).Problems);
        File.Delete(path);

        Assert.Equal("the file is larger than 8 MB; no scenario needs so much", problem.Message);
        Assert.Equal(ProblemCodes.Limit, Sample.OnlyProblem(new string(' ', 9 * 1024 * 1024)).Code);
    }

    [Theory]
    [InlineData(new byte[] { 0xff, 0xfe, 0x61, 0x00 }, 1, 1, "the file is in UTF-16; save it as UTF-8")]
    [InlineData(
        new byte[] { 0x61, 0x3a, 0x0a, 0x62, 0xe9, 0x0a },
        2,
        2,
        "a character here is not UTF-8; save the file as UTF-8"
    )]
    [InlineData(
        new byte[] { 0x61, 0x3a, 0x0a, 0x62, 0x00, 0x0a },
        2,
        2,
        "a control character (U+0000) stands here; take it out"
    )]
    public void Another_encoding_is_told_where_it_shows(byte[] bytes, int line, int column, string message)
    {
        var path = Path.GetTempFileName();
        File.WriteAllBytes(path, bytes);
        var problem = Assert.Single(ScenarioFile.Read(path).Problems);
        File.Delete(path);

        Assert.Equal(
            (ProblemCodes.Encoding, line, column, message),
            (problem.Code, problem.Line, problem.Column, problem.Message)
        );
    }

    [Fact]
    public void A_byte_order_mark_and_windows_line_ends_are_welcome()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(
            path,
            Sample.Text.Replace("\n", "\r\n", StringComparison.Ordinal),
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)
        );
        var reading = ScenarioFile.Read(path);
        File.Delete(path);

        Assert.Equal("", ProblemFormatter.Format(reading.Problems));
    }

    [Theory]
    [InlineData("routes:\n", "- {{from: a{0}, to: b{0}, length: 1 m}}\n")]
    [InlineData("river:\n", "  an-unknown-key-with-a-long-name-{0}: 1\n")]
    [InlineData("vehicle-types:\n", "  v{0}: {{}}\n")]
    public void Thousands_of_problems_are_counted_and_not_listed(string head, string line)
    {
        var text = head + string.Concat(Enumerable.Range(0, 20_000).Select(i => string.Format(null, line, i)));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var problems = ScenarioFile.Parse(text).Problems;

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostBytes);
        Assert.InRange(problems.Count, 400, 501);
        Assert.EndsWith(" more problems, not listed", problems[^1].Message, StringComparison.Ordinal);
    }
}
