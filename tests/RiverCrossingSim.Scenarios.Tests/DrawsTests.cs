using RiverCrossingSim.Kernel;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios.Tests;

/// <summary>A table of draws beside a scenario: its columns are assumptions, its rows stay together.</summary>
public sealed class DrawsTests : IDisposable
{
    const string Boats = """
        name: boats
        river: {width: 400 m}
        assumptions:
          speed: {value: {triangular: {min: 1 m/s, mode: 2 m/s, max: 4 m/s}}, note: a guess, source: a manual}
          craft: integer(2, 6)
          seats: 12
        force: {units: [{name: company, personnel: 100}]}
        sites: {boats: {means: boats, craft: craft, persons: 12, speed: speed}}

        """;

    const string Table = """
        # made by hand
        speed [km/h], craft, weight
        3.600, 2, 1

        7.2, 3, 2.5
        10.8, 4, 0
        """;

    readonly string _folder = Directory.CreateTempSubdirectory("rcsim-draws-").FullName;

    public DrawsTests()
    {
        Put("boats.yaml", Boats);
        Put("seen.yaml", "extends: boats.yaml\ndraws: seen.csv\n");
        Put("seen.csv", Table);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Its_columns_are_laid_over_the_assumptions_in_their_units()
    {
        var reading = Read("seen.yaml");
        Assert.Equal("", ProblemFormatter.Format(reading.Problems));
        var scenario = reading.Scenario!;
        Assert.Equal(new JointDraws([1, 2, 3], [1, 2.5, 0]), scenario.Assumptions["speed"].Value);
        Assert.Equal(Dimension.Speed, scenario.Assumptions["speed"].Dimension);
        Assert.Equal(new JointDraws([2, 3, 4], [1, 2.5, 0]), scenario.Assumptions["craft"].Value);
        Assert.Equal(new Constant(12), scenario.Assumptions["seats"].Value);
        Assert.Contains("seen.csv", scenario.Assumptions["speed"].Note, StringComparison.Ordinal);
        Assert.Null(scenario.Assumptions["speed"].Source);
    }

    [Fact]
    public void It_is_written_whole_and_reads_back_to_the_same_hash()
    {
        var reading = Read("seen.yaml");
        var back = ScenarioFile.Parse(ScenarioFile.Write(reading)).Scenario!;
        Assert.Equal(ScenarioFile.Hash(reading.Scenario!), ScenarioFile.Hash(back));
        Assert.Equal(reading.Scenario!.Assumptions["speed"].Value, back.Assumptions["speed"].Value);
        Assert.NotEqual(ScenarioFile.Hash(Read("boats.yaml").Scenario!), ScenarioFile.Hash(back));
    }

    [Fact]
    public void Rows_in_another_order_are_another_scenario()
    {
        var hash = ScenarioFile.Hash(Read("seen.yaml").Scenario!);
        Put("seen.csv", "speed [km/h],craft,weight\n7.2,3,2.5\n3.6,2,1\n10.8,4,0\n");
        Assert.NotEqual(hash, ScenarioFile.Hash(Read("seen.yaml").Scenario!));
    }

    [Fact]
    public void Every_replication_takes_whole_rows()
    {
        var plan = new Plan(Read("seen.yaml").Scenario!);
        var replication = new Replication(plan);
        var row = new double[plan.Rows.Columns.Count];
        var samples = new int[plan.Timeline.Series.Count * plan.Timeline.Samples];
        var seen = new HashSet<(double, double)>();
        for (var i = 0u; i < 60; i++)
        {
            // Torn apart by who calls it, and mended.
            double[] uniforms = i < 30 ? [] : [(i - 29) / 31d, 0.01, 0.5];
            replication.Run(1, i, i, uniforms, row, samples);
            seen.Add((Value(plan, row, "speed"), Value(plan, row, "craft")));
        }
        Assert.Equal([(1, 2), (2, 3)], seen.Order());
    }

    [Fact]
    public void A_file_that_extends_it_may_set_one_of_them_by_itself()
    {
        Put("fixed.yaml", "extends: seen.yaml\nassumptions: {craft: 5}\n");
        var scenario = Read("fixed.yaml").Scenario!;
        Assert.Equal(new Constant(5), scenario.Assumptions["craft"].Value);
        Assert.IsType<JointDraws>(scenario.Assumptions["speed"].Value);
        Assert.Equal(
            new Constant(3),
            ScenarioFile
                .Read(Path.Combine(_folder, "seen.yaml"), ["assumptions.craft.value=3"])
                .Scenario!.Assumptions["craft"]
                .Value
        );
    }

    [Fact]
    public void It_may_give_the_assumptions_of_a_scenario_made_in_code()
    {
        var made = Read("boats.yaml").Scenario!;
        var text = ScenarioFile.Parse("draws: seen.csv\n", made, Path.Combine(_folder, "over.yaml"));
        Assert.Equal(ScenarioFile.Hash(Read("seen.yaml").Scenario!), ScenarioFile.Hash(text.Scenario!));
    }

    [Fact]
    public void A_note_of_the_file_stays()
    {
        Put("seen.yaml", "extends: boats.yaml\ndraws: seen.csv\nassumptions: {craft: {note: counted}}\n");
        Assert.Equal("counted", Read("seen.yaml").Scenario!.Assumptions["craft"].Note);
    }

    [Theory]
    [InlineData("", 1, 1, "the table is empty")]
    [InlineData("speed [km/h],craft\n", 1, 1, "the table has a header and no row")]
    [InlineData("weight\n1\n", 1, 1, "weights and no assumption")]
    [InlineData(
        "sped [km/h],craft\n3,2\n",
        1,
        1,
        "column 'sped' is no assumption of this scenario; did you mean 'speed'?"
    )]
    [InlineData("speed [km/h];craft\n3;2\n", 1, 1, "columns are separated by commas")]
    [InlineData("speed [kmh],craft\n3,2\n", 1, 1, "there is no unit 'kmh'; did you mean 'km'?")]
    [InlineData("craft,craft\n3,2\n", 1, 7, "the table has the column 'craft' twice")]
    [InlineData("speed [km/h],craft\n3,2\n4\n", 3, 1, "this line has 1 cells, the header 2")]
    [InlineData("speed [km/h],craft\n3,2\n 4, two\n", 3, 5, "column 'craft': 'two' is no number")]
    [InlineData("speed [km/h],craft\n3,\n", 2, 3, "column 'craft': '' is no number")]
    [InlineData(
        "speed [km/h],craft\n3 km/h,2\n",
        2,
        1,
        "'3 km/h' is no number; the unit, if any, stands in the header"
    )]
    [InlineData("craft,weight\n3,-1\n4,1\n", 2, 3, "'-1' is no weight")]
    [InlineData("craft,weight\n3,0\n4,0\n", 1, 1, "all weights of the table are 0")]
    [InlineData("speed\n3\n", 1, 1, "is a plain number; speed is a speed")]
    [InlineData("speed [km/h]\n-3\n", 1, 1, "speed")]
    public void What_is_wrong_in_it_is_told_at_its_line_and_column(string table, int line, int column, string said)
    {
        Put("seen.csv", table);
        var problem = Read("seen.yaml").Problems[0];
        Assert.Equal(Severity.Error, problem.Severity);
        Assert.Contains(said, problem.Message, StringComparison.Ordinal);
        if (problem.Code == ProblemCodes.Draws)
        {
            Assert.Equal(("seen.csv", line, column), (Path.GetFileName(problem.File), problem.Line, problem.Column));
        }
    }

    [Fact]
    public void All_that_is_wrong_in_it_is_told_at_once()
    {
        Put("seen.csv", "speed [km/h],craft,sets\nx,2,1\n4,y,1\n");
        var problems = Read("seen.yaml").Problems.Where(problem => problem.Code == ProblemCodes.Draws);
        Assert.Equal([1, 2, 3], problems.Select(problem => problem.Line));
    }

    [Theory]
    [InlineData("draws: [seen.csv]\n", "draws names one table")]
    [InlineData("draws: none.csv\n", "'none.csv': there is no such file")]
    [InlineData("draws: ../seen.csv\n", "lies outside the folder of the scenario")]
    [InlineData("draws: seen.csv\nassumptions: {craft: 3}\n", "the file gives a value for assumption 'craft' as well")]
    [InlineData("draws: seen.csv\nassumptions: {craft: {value: 3}}\n", "for assumption 'craft' as well")]
    public void A_table_that_cannot_be_had_is_told(string key, string said)
    {
        Put("seen.yaml", $"extends: boats.yaml\n{key}");
        var problem = Read("seen.yaml").Problems[0];
        Assert.Equal(ProblemCodes.Draws, problem.Code);
        Assert.Contains(said, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_table_is_named_by_nothing()
    {
        Put("seen.yaml", "extends: boats.yaml\ndraws:\n");
        Assert.Equal(ScenarioFile.Hash(Read("boats.yaml").Scenario!), ScenarioFile.Hash(Read("seen.yaml").Scenario!));
    }

    [Theory]
    [InlineData("speed: draws([1 m/s, 2 m/s])\n  craft: draws([2, 3, 4])", "all draws are columns of one table")]
    [InlineData("speed: draws([1 m/s, 2 m/s])\n  craft: draws([2, 3], [1, 2])", "weights of its own")]
    [InlineData("speed: {value: 'draws([1 m/s, 2 m/s])', per: craft}\n  craft: 3", "take away 'per: craft'")]
    public void Draws_that_are_of_no_one_table_are_told(string assumptions, string said)
    {
        var text = Boats.Replace(
            Boats[
                Boats.IndexOf("speed: {value", StringComparison.Ordinal)..Boats.IndexOf(
                    "\n  seats",
                    StringComparison.Ordinal
                )
            ],
            assumptions,
            StringComparison.Ordinal
        );
        var problem = Sample.FirstError(text);
        Assert.Equal("RC170", problem.Code);
        Assert.Contains(said, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_drawn_at_each_happening_takes_none()
    {
        var problem = Sample.FirstError(Sample.With("exponential(40 min)", "\"draws([4 min, 9 min])\""));
        Assert.Equal(ProblemCodes.Level, problem.Code);
        Assert.Contains("write discrete or empirical here", problem.Message, StringComparison.Ordinal);
    }

    static double Value(Plan plan, double[] row, string assumption) =>
        row[plan.Rows.Columns.ToList().FindIndex(column => column.Name.EndsWith(assumption, StringComparison.Ordinal))];

    void Put(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);

    ScenarioReading Read(string name) => ScenarioFile.Read(Path.Combine(_folder, name));
}
