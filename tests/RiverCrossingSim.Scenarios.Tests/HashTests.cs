using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios.Tests;

public class HashTests
{
    static readonly string OfSample = ScenarioFile.Hash(Sample.Read(Sample.Text));

    [Fact]
    public void It_is_a_sha_256_in_lower_case() => Assert.Matches("^[0-9a-f]{64}$", OfSample);

    [Theory]
    [InlineData("width: {value: 1000 m,", "width: {value: 1 km,")]
    [InlineData("title: \"A sample: all means\"", "title: another # comment")]
    [InlineData("note: crews differ", "note: crews do not differ")]
    [InlineData("source: drivers' accounts", "source: a guess")]
    [InlineData("source: \"map, sheet 12\"", "source: another map")]
    [InlineData("intact, lanes: 2}", "intact, lanes: 2, gap: 30 m}")]
    [InlineData("uniform(20 %, 80 %)", "uniform(0.2, 0.8)")]
    [InlineData(
        "  width: {value: 1000 m, source: \"map, sheet 12\", confidence: official, note: at low water}\n  current: 0.5 m/s",
        "  current: 1.8 km/h\n  width: 1000 m"
    )]
    [InlineData(
        "landing: {hit: 30 %, hurt: \"beta(2, 20)\", closed: exponential(40 min)}\n      bridge: {weight: 2, hit: 0.1}",
        "bridge: {weight: 2, hit: 0.1}\n      landing: {hit: 30 %, hurt: \"beta(2, 20)\", closed: exponential(40 min)}"
    )]
    public void What_changes_no_result_does_not_change_it(string old, string changed) =>
        Assert.Equal(OfSample, ScenarioFile.Hash(Sample.Read(Sample.With(old, changed))));

    [Fact]
    public void Weights_are_the_same_however_often_they_are_written_and_read()
    {
        var random = new Random(1);
        for (var i = 0; i < 300; i++)
        {
            var weights = string.Join(", ", Enumerable.Range(0, 3).Select(_ => random.Next(1, 1_000) / 10.0));
            var first = Sample.Read(
                Sample.With("discrete([5 min, 9 min], [3, 1])", $"discrete([5 min, 7 min, 9 min], [{weights}])")
            );
            var text = ScenarioFile.Write(first);
            var again = Sample.Read(text);
            Assert.Equal(text, ScenarioFile.Write(again));
            Assert.Equal(ScenarioFile.Hash(first), ScenarioFile.Hash(again));
        }
    }

    [Theory]
    [InlineData("1000 m", "1001 m")]
    [InlineData("per: craft", "per: run")]
    [InlineData("horizon: 20 d", "horizon: 21 d")]
    [InlineData("personnel: 80", "personnel: 81")]
    [InlineData("min=4 min", "min=5 min")]
    [InlineData("[3, 1]", "[3, 2]")]
    [InlineData("window: night", "window: day")]
    [InlineData("integer(8, 13)", "integer(8, 14)")]
    public void What_changes_results_changes_it(string old, string changed) =>
        Assert.NotEqual(OfSample, ScenarioFile.Hash(Sample.Read(Sample.With(old, changed))));

    [Fact]
    public void A_key_that_is_added_to_the_format_changes_no_hash_until_it_is_used()
    {
        var before = Canonical(
            new Ferry
            {
                Speed = 3,
                Deck = new Deck { Length = 40 },
            }
        );
        Assert.Equal("{deck: {length: 40}, speed: 3}", before);
        Assert.Equal(
            before,
            Canonical(
                new LaterFerry
                {
                    Speed = 3,
                    Deck = new Deck { Length = 40 },
                }
            )
        );
        Assert.Equal(
            "{deck: {length: 40}, ramps: 3, speed: 3}",
            Canonical(
                new LaterFerry
                {
                    Speed = 3,
                    Ramps = 3,
                    Deck = new Deck { Length = 40 },
                }
            )
        );
    }

    [Fact]
    public void What_stands_there_with_nothing_but_defaults_is_not_the_same_as_nothing() =>
        Assert.Equal(
            ["{speed: 3}", "{deck: {}, speed: 3}", "{speed: 3, winch: null}"],
            [
                Canonical(new Ferry { Speed = 3 }),
                Canonical(new Ferry { Speed = 3, Deck = new Deck() }),
                Canonical(new Ferry { Speed = 3, Winch = null }),
            ]
        );

    static string Canonical<T>(T record)
        where T : class =>
        YamlText.Line(
            RecordForm
                .Of(RecordType.Of<T>(), Forms.With(ScenarioLanguage.Default, RecordType.Of<Deck>()))
                .Write(record, null!, record, WritingStyle.Canonical)
        );

    record Ferry
    {
        [Key("speed", "Its speed.")]
        public required double Speed { get; init; }

        [Key("deck", "Its deck, if it has one.")]
        public Deck? Deck { get; init; }

        [Key("winch", "Its winch; there is one unless it is taken away.")]
        public Deck? Winch { get; init; } = new();
    }

    sealed record LaterFerry : Ferry
    {
        [Key("ramps", "Ramps by which vehicles come aboard.")]
        public int Ramps { get; init; } = 2;

        [Key("holds", "Its holds.")]
        public IReadOnlyList<Deck> Holds { get; init; } = [];
    }

    sealed record Deck
    {
        [Key("length", "Its length.")]
        public double Length { get; init; } = 30;
    }
}
