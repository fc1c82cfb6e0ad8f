using RiverCrossingSim.Kernel;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios.Tests;

public class RoundTripTests
{
    [Fact]
    public void The_starter_reads_back_as_it_is_written() => ReadsBack(Sample.Read(ScenarioTemplate.Text("first")));

    [Fact]
    public void A_scenario_with_all_means_reads_back_as_it_is_written() => ReadsBack(Sample.Read(Sample.Text));

    [Theory]
    [InlineData("sites.city-ferries.craft=0")]
    [InlineData("sites.*.craft=0")]
    [InlineData("force.already-across=0")]
    [InlineData("horizon=4 h")]
    public void What_is_resolved_with_values_set_from_outside_reads_back_alone(string set)
    {
        var scenario = Shipped.Read("kherson-2022.yaml", set).Scenario!;
        var again = ScenarioFile.Parse(ScenarioFile.Write(scenario));
        Assert.DoesNotContain(again.Problems, problem => problem.Severity == Severity.Error);
        Assert.Equal(ScenarioFile.Hash(scenario), ScenarioFile.Hash(again.Scenario!));
    }

    [Fact]
    public void Numbers_without_a_short_form_read_back_to_the_last_bit()
    {
        var sample = Sample.Read(Sample.Text);
        var random = new Random(7);
        for (var i = 0; i < 300; i++)
        {
            var scenario = sample with
            {
                CompletionShare = random.NextDouble(),
                Horizon = TimeSpan.FromTicks(random.NextInt64(TimeSpan.TicksPerHour, 366 * TimeSpan.TicksPerDay)),
                Milestones = [TimeSpan.FromTicks(random.NextInt64(1, TimeSpan.TicksPerDay))],
                River = new River { Width = 1 + (random.NextDouble() * 10_000), Current = random.NextDouble() * 2 },
                Daylight = new Daylight { Sunrise = new TimeOnly(random.NextInt64(TimeSpan.TicksPerDay)) },
                Start = new DateTimeOffset(random.NextInt64(DateTime.MaxValue.Ticks / 2), TimeSpan.Zero).ToOffset(
                    TimeSpan.FromMinutes(330)
                ),
            };
            var text = ScenarioFile.Write(scenario);
            var back = ScenarioFile.Parse(text).Scenario;

            Assert.True(back is not null, text);
            Assert.Equal(scenario.CompletionShare, back.CompletionShare);
            Assert.Equal(scenario.Horizon, back.Horizon);
            Assert.Equal(scenario.Milestones, back.Milestones);
            Assert.Equal(scenario.River, back.River);
            Assert.Equal(scenario.Daylight, back.Daylight);
            Assert.Equal(scenario.Start, back.Start);
            Assert.Equal(scenario.Start.Offset, back.Start.Offset);
        }
    }

    [Fact]
    public void Every_distribution_reads_back_equal()
    {
        Distribution[] all =
        [
            new Constant(300),
            new Uniform(1.0 / 3, 400),
            new Triangular(60, 120, 700.1),
            new Pert(60, 120, 700),
            new Beta(2, 5, 10, 20),
            new Normal(600, 60, 0),
            new Normal(600, 60, 0, 900),
            new LogNormal(360, 1.5),
            new Exponential(360),
            new Gamma(360, 100),
            new Weibull(1.5, 360),
            new Discrete([60, 120], [1, 3]),
            new Discrete([60, 120]),
            new IntegerUniform(1, 6),
            new Empirical([60, 61.5, 90]),
        ];
        var kinds = all.Select(distribution => distribution.Kind).Distinct();
        // Draws stand in assumptions alone: see DrawsTests.
        Assert.Equal(["draws"], DistributionCatalogue.Kinds.Select(kind => kind.Name).Except(kinds));

        foreach (var distribution in all)
        {
            var isCount = distribution is IntegerUniform;
            var sample = Sample.Read(Sample.Text);
            var boats = (BoatSite)sample.Sites["beach"];
            var rockets = sample.Fire["rockets"];
            var scenario = sample with
            {
                Sites = With(sample.Sites, "beach", boats with { Loading = isCount ? 1 : distribution }),
                Fire = With(sample.Fire, "rockets", rockets with { Rounds = isCount ? distribution : 1 }),
            };
            var text = ScenarioFile.Write(scenario);
            var back = Sample.Read(text);

            Assert.Equal(text, ScenarioFile.Write(back));
            var quantity = isCount ? back.Fire["rockets"].Rounds : ((BoatSite)back.Sites["beach"]).Loading;
            Assert.Equal(distribution.ToString(), ((Quantity.Drawn)quantity).Distribution.ToString());
        }
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("a: b")]
    [InlineData("# no comment")]
    [InlineData("quotes \" and ' and \\")]
    [InlineData("two\nlines and a\ttab")]
    [InlineData("[not, a list]")]
    [InlineData("- not an item")]
    [InlineData("Каховка \u2028 é")]
    [InlineData("ends in a colon:")]
    public void Any_text_reads_back(string title)
    {
        var scenario = Sample.Read(Sample.Text) with { Title = title };
        Assert.Equal(title, Sample.Read(ScenarioFile.Write(scenario)).Title);
    }

    [Fact]
    public void Written_quantities_have_the_units_that_read_best()
    {
        var text = ScenarioFile.Write(Sample.Read(Sample.Text));

        Assert.Contains("width: 1 km\n", text, StringComparison.Ordinal);
        Assert.Contains("current: 0.5 m/s\n", text, StringComparison.Ordinal);
        Assert.Contains("milestones: [35 h, 3 d]\n", text, StringComparison.Ordinal);
        Assert.Contains("ready: 90 min\n", text, StringComparison.Ordinal);
        Assert.Contains("value: triangular(5 km/h, 8 km/h, 12 km/h)\n", text, StringComparison.Ordinal);
        Assert.Contains("completion-share: 95 %\n", text, StringComparison.Ordinal);
        Assert.Contains("waiting-vehicles: unlimited\n", text, StringComparison.Ordinal);
        Assert.Contains("rounds: integer(2, 6)\n", text, StringComparison.Ordinal);
    }

    static void ReadsBack(Scenario scenario)
    {
        var text = ScenarioFile.Write(scenario);
        var back = Sample.Read(text);

        Assert.Equal(text, ScenarioFile.Write(back));
        Assert.Equal(ScenarioFile.Hash(scenario), ScenarioFile.Hash(back));
    }

    static Dictionary<string, T> With<T>(IReadOnlyDictionary<string, T> map, string name, T value) =>
        new(map) { [name] = value };
}
