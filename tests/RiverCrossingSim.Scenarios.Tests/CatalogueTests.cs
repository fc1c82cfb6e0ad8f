using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios.Tests;

public sealed class CatalogueTests : IDisposable
{
    const string Boats = """
        catalogue: Boats
        assumptions:
          pace: {value: "uniform(5 km/h, 9 km/h)", note: assumed}
          other: 3
        sites:
          storm-boat:
            means: boats
            persons: {value: 14, source: a book}
            speed: pace
          double: {like: storm-boat, persons: 28}
        vehicle-types:
          truck: {class: 15 t, length: 8 m, crew: 2, seats: 16, source: a manual}
        """;

    readonly string _folder = Directory.CreateTempSubdirectory("rcsim-catalogue-").FullName;

    public CatalogueTests() => Put("parts/boats.yaml", Boats);

    public static TheoryData<string, string, string> Entries
    {
        get
        {
            var entries = new TheoryData<string, string, string>();
            foreach (var file in Shipped.Catalogues)
            {
                var root = (MapNode)NodeReader.Read(new SourceText(file, Shipped.Text(file)), new Report())!;
                foreach (var part in new[] { "sites", "vehicle-types" }.Where(part => root[part] is MapNode))
                {
                    foreach (var entry in ((MapNode)root[part]!).Entries)
                    {
                        entries.Add(file, part, entry.Name);
                    }
                }
            }
            return entries;
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void An_entry_takes_over_the_keys_of_another_and_its_own_override()
    {
        var reading = Read("sites: {beach: {like: storm-boat, craft: 5, far-berths: 3}}");
        var boats = (BoatSite)reading.Scenario!.Sites["beach"];
        Assert.Equal(
            ("beach", new Quantity.Constant(14), new Quantity.Constant(5)),
            (boats.Name, boats.Persons, boats.Craft)
        );
        Assert.Equal("a book", reading.Provenance["sites.beach.persons"].Source);
        Assert.Equal(
            [14d, 6d],
            Persons(
                Read("sites: {beach: {like: storm-boat, craft: 5}, ford: {like: storm-boat, craft: 5, persons: 6}}")
            )
        );
        Assert.Equal([28d], Persons(Read("sites: {beach: {like: double, craft: 5}}")));
    }

    [Fact]
    public void An_entry_of_the_same_file_can_be_taken_over_too() =>
        Assert.Equal(
            [14d, 14d],
            Persons(Read("sites: {beach: {like: storm-boat, craft: 5}, ford: {like: beach, craft: 2}}"))
        );

    [Fact]
    public void What_an_entry_assumes_comes_with_it_unless_the_scenario_has_its_own()
    {
        Assert.Equal(["pace"], Read("sites: {beach: {like: storm-boat, craft: 5}}").Scenario!.Assumptions.Keys);
        var own = Read("assumptions: {pace: 8 km/h}\nsites: {beach: {like: storm-boat, craft: 5}}").Scenario!;
        Assert.Equal(8 / 3.6, own.Assumptions["pace"].Value.Mean);
        Assert.Empty(Read("sites: {beach: {like: storm-boat, craft: 5, speed: 7 km/h}}").Scenario!.Assumptions);
    }

    [Fact]
    public void Hash_show_and_set_see_what_was_taken_over()
    {
        var like = Read("sites: {beach: {like: storm-boat, craft: 5}}");
        var written = Read(
            "assumptions: {pace: \"uniform(5 km/h, 9 km/h)\"}\nsites: {beach: {means: boats, persons: 14, speed: pace, craft: 5}}"
        );
        Assert.Equal(ScenarioFile.Hash(like.Scenario!), ScenarioFile.Hash(written.Scenario!));
        Assert.Contains(
            "    persons: {value: 14, source: a book}\n",
            ScenarioFile.Write(like),
            StringComparison.Ordinal
        );
        Assert.All(ScenarioDiff.Between(like, written), difference => Assert.False(difference.ChangesResults));
        Assert.Equal([28d], Persons(Read("sites: {beach: {like: storm-boat, craft: 5}}", "sites.beach.like=double")));
    }

    [Fact]
    public void A_file_that_extends_another_can_choose_another_entry()
    {
        Read("sites: {beach: {like: storm-boat, craft: 5}}");
        Put("more.yaml", "extends: a.yaml\nsites: {beach: {like: double}}\n");
        var site = (BoatSite)ScenarioFile.Read(Path.Combine(_folder, "more.yaml")).Scenario!.Sites["beach"];
        Assert.Equal((new Quantity.Constant(28), new Quantity.Constant(5)), (site.Persons, site.Craft));
    }

    [Theory]
    [InlineData(
        "sites: {beach: {like: storm-bot, craft: 5}}",
        "a.yaml:5:23 RC017",
        "sites.beach cannot be like 'storm-bot': nothing in sites has that name; did you mean 'storm-boat'?"
    )]
    [InlineData(
        "sites: {beach: {like: ford, craft: 5}, ford: {like: beach, craft: 1}}",
        "a.yaml:5:23 RC009",
        "sites: entries are like each other in a circle: ford -> beach -> ford"
    )]
    [InlineData(
        "sites: {beach: {like: [storm-boat], craft: 5}}",
        "a.yaml:5:23 RC009",
        "sites.beach.like names one entry; here stands a list"
    )]
    [InlineData(
        "sites: {beach: {like: storm-boat, craft: 5, crew: 2}}",
        "a.yaml:5:45 RC010",
        "sites.beach has no key 'crew'"
    )]
    public void A_wrong_likeness_is_told_at_its_place(string sites, string place, string message)
    {
        var problem = Read(sites).Problems[0];
        Assert.Equal(place, $"{Path.GetFileName(problem.File)}:{problem.Line}:{problem.Column} {problem.Code}");
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("import: parts/boats.yaml", "1:9", "import is a list of catalogues, such as [catalogue/ferries.yaml]")]
    [InlineData(
        "import: [parts/boat.yaml]",
        "1:10",
        "'parts/boat.yaml': there is no such file; did you mean 'boats.yaml'?"
    )]
    [InlineData(
        "import: [../boats.yaml]",
        "1:10",
        "'../boats.yaml' lies outside the folder of the scenario; a file can import only files in its own folder or below"
    )]
    [InlineData(
        "import: [plain.yaml]",
        "1:10",
        "'plain.yaml' is no catalogue: it has no key 'catalogue' that says what is in it"
    )]
    [InlineData(
        "import: [parts/boats.yaml, same.yaml]",
        "2:9",
        "sites has 'double' already, from *; catalogues that are imported together need different names"
    )]
    [InlineData("import: [odd.yaml]", "2:1", "a catalogue has no key 'site'; did you mean 'sites'?")]
    public void A_wrong_import_is_told_at_its_place(string import, string place, string message)
    {
        Put("plain.yaml", "sites: {}\n");
        Put("same.yaml", "catalogue: More\nsites: {double: {means: boats}}\n");
        Put("odd.yaml", "catalogue: Odd\nsite: {double: {means: boats}}\n");
        Put(
            "a.yaml",
            $"{import}\nname: a\nriver: {{width: 400 m}}\nforce: {{units: [{{name: company, personnel: 100}}]}}\nsites: {{beach: {{means: boats, craft: 1, persons: 4}}}}\n"
        );
        var problem = ScenarioFile.Read(Path.Combine(_folder, "a.yaml")).Problems[0];
        Assert.Equal((place, ProblemCodes.Import), ($"{problem.Line}:{problem.Column}", problem.Code));
        var ends = message.Split('*');
        Assert.StartsWith(ends[0], problem.Message, StringComparison.Ordinal);
        Assert.EndsWith(ends[^1], problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_catalogue_is_no_scenario() =>
        Assert.Equal(
            "this is a catalogue, not a scenario: a scenario takes entries from it with 'import' and 'like'",
            Assert.Single(ScenarioFile.Read(Path.Combine(_folder, "parts/boats.yaml")).Problems).Message
        );

    [Fact]
    public void Likenesses_cannot_nest_without_end_or_write_out_without_limit()
    {
        var chain = string.Concat(Enumerable.Range(0, 100).Select(i => $"\n  b{i}: {{like: b{i + 1}, craft: 1}}"));
        Assert.Equal(
            ProblemCodes.Limit,
            Read($"sites:{chain}\n  b100: {{means: boats, craft: 1, persons: 4}}").Problems[0].Code
        );

        var wide = string.Join(", ", Enumerable.Repeat("x", 1_000));
        var many = string.Concat(Enumerable.Range(0, 1_000).Select(i => $"\n  b{i}: {{like: model}}"));
        Assert.Equal(
            ProblemCodes.Limit,
            Read($"sites:{many}\n  model: {{means: boats, craft: 1, persons: [{wide}]}}").Problems[0].Code
        );
    }

    [Theory]
    [MemberData(nameof(Entries))]
    public void Every_entry_of_the_shipped_catalogue_can_be_used(string file, string part, string name)
    {
        var isSite = part == "sites";
        var craft = Shipped.Text(file).Contains("means: pontoon-bridge", StringComparison.Ordinal) ? "" : ", craft: 3";
        var text = $"""
            name: uses
            import: [{file}]
            river: {"{width: 200 m}"}
            vehicle-types: {(
                isSite ? "{truck: {class: 15 t, length: 8 m, crew: 1, seats: 30}}" : $"{{truck: {{like: {name}}}}}"
            )}
            force: {"{riders: crews-only, units: [{name: company, personnel: 10, vehicles: {truck: 1}, sites: [big, boats]}]}"}
            sites:
              big: {(isSite ? $"{{like: {name}{craft}}}" : "{means: pontoon-bridge}")}
              boats: {"{means: boats, craft: 1, persons: 4}"}
            """;
        var reading = ScenarioFile.Parse(text, Shipped.PathOf("uses.yaml"));
        Assert.DoesNotContain(reading.Problems, problem => problem.Code.StartsWith("RC0", StringComparison.Ordinal));
        Assert.True(
            reading.Scenario is not null || name.Contains("boat", StringComparison.Ordinal),
            ProblemFormatter.Format(reading.Problems)
        );
    }

    [Fact]
    public void Every_figure_of_the_shipped_catalogue_has_a_source_or_says_that_it_is_assumed()
    {
        foreach (var (file, part, name) in Entries.Select(row => row.Data))
        {
            var root = (MapNode)NodeReader.Read(new SourceText(file, Shipped.Text(file)), new Report())!;
            var entry = (MapNode)((MapNode)root[part]!)[name]!;
            Assert.True(entry["note"] is not null || Values(entry).All(IsFounded), $"{file}: {name}");
        }

        static IEnumerable<Node> Values(MapNode entry) =>
            entry
                .Entries.Where(one => one.Name != "means")
                .SelectMany(one => one is { Name: "deck", Value: MapNode deck } ? Values(deck) : [one.Value]);

        // A name of an assumption, which has its own note, or a map with a source or a note.
        static bool IsFounded(Node value) =>
            value is ScalarNode { Text: var text }
                ? char.IsLetter(text[0])
                : value is MapNode map && (map["source"] ?? map["note"]) is not null;
    }

    ScenarioReading Read(string sites, params string[] sets)
    {
        Put(
            "a.yaml",
            $"name: a\nimport: [parts/boats.yaml]\nriver: {{width: 400 m}}\nforce: {{units: [{{name: company, personnel: 100}}]}}\n{sites}\n"
        );
        return ScenarioFile.Read(Path.Combine(_folder, "a.yaml"), sets);
    }

    static IEnumerable<double> Persons(ScenarioReading reading) =>
        reading.Scenario!.Sites.Values.Cast<BoatSite>().Select(site => ((Quantity.Constant)site.Persons).Value);

    void Put(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_folder, name))!);
        File.WriteAllText(Path.Combine(_folder, name), text);
    }
}
