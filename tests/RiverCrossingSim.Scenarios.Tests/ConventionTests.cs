using System.Reflection;
using RiverCrossingSim.Kernel;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios.Tests;

public class ConventionTests
{
    static IReadOnlyList<RecordShape> Shapes { get; } = ReachableFrom(typeof(Scenario));

    static IEnumerable<Type> Records => Shapes.Select(shape => shape.Type);

    [Fact]
    public void Every_public_property_of_a_scenario_record_is_a_documented_key_or_the_name_of_an_entry()
    {
        var bad =
            from record in Records
            from property in record.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            where property != typeof(Assumption).GetProperty(nameof(Assumption.Dimension))
            where property != typeof(Scenario).GetProperty(nameof(Scenario.Language))
            where !property.IsDefined(typeof(EntryNameAttribute))
            where property.GetCustomAttribute<KeyAttribute>() is not { About.Length: > 4 }
            select $"{record.Name}.{property.Name}";

        Assert.Empty(bad);
        Assert.Contains(typeof(FerrySite), Records);
        Assert.Contains(typeof(FireTarget), Records);
    }

    [Fact]
    public void The_list_of_records_holds_those_that_keys_hold_and_no_other() =>
        Assert.Equal(
            Records.Where(record => !record.IsAssignableTo(typeof(Site))).Select(record => record.Name).Order(),
            ScenarioRecords.All.Select(record => record.Type.Name).Order()
        );

    [Fact]
    public void Keys_are_kebab_case_and_no_key_stands_for_a_source()
    {
        var keys = Shapes.SelectMany(shape => shape.Keys.Select(key => (record: shape.Type, key.Name))).ToList();

        Assert.All(keys, key => Assert.Matches("^[a-z]+(-[a-z]+)*$", key.Name));
        Assert.All(
            keys.Where(key => key.record != typeof(Assumption)),
            key => Assert.DoesNotContain(key.Name, Reading.SourceKeys)
        );
    }

    [Fact]
    public void Every_example_and_every_default_fits_its_key()
    {
        foreach (var key in Shapes.SelectMany(shape => shape.Keys))
        {
            var reading = new Reading(new MapNode(default, []), new Report());
            if (key is { Default: { } value, Form: NumberForm or QuantityForm })
            {
                Read(((ScalarNode)key.Form.Write(value, key, value, WritingStyle.Friendly)).Text);
            }

            if (key.Example is { } example && key.Form is ScalarForm && key.Names is null)
            {
                Read(example);
            }

            Assert.Equal("", ProblemFormatter.Format(reading.Report.Sorted()));

            void Read(string text) =>
                key.Form.Read(new ScalarNode(new SourceText("key", text).At(1, 1), text), key, key.Name, reading);
        }
    }

    [Fact]
    public void Codes_of_problems_and_checks_are_unique()
    {
        var codes = typeof(ProblemCodes)
            .GetFields()
            .Select(field => (string)field.GetRawConstantValue()!)
            .Concat(CheckList.All.Select(check => check.Code))
            .ToList();

        Assert.Equal(codes.Distinct(StringComparer.Ordinal), codes);
        Assert.All(codes, code => Assert.Matches("^RC[0-9]{3}$", code));
    }

    [Fact]
    public void Every_check_is_on_the_list() =>
        Assert.Equal(
            typeof(ICheck)
                .Assembly.GetTypes()
                .Where(type => type.IsClass && type.IsAssignableTo(typeof(ICheck)))
                .Select(type => type.Name)
                .Order(),
            CheckList.All.Select(check => check.GetType().Name).Order()
        );

    [Fact]
    public void Every_example_of_the_catalogue_of_distributions_reads()
    {
        foreach (var kind in DistributionCatalogue.Kinds.Where(kind => kind.Name != "draws"))
        {
            var old = kind.Name == "integer" ? "rounds: integer(2, 6)" : "closed: exponential(40 min)";
            Sample.Read(Sample.With(old, $"{old[..old.IndexOf(':', StringComparison.Ordinal)]}: {{{kind.Example}}}"));
        }
        // Draws stand in assumptions alone.
        var draws = DistributionCatalogue.Find("draws")!.Example;
        Sample.Read(
            Sample
                .With("loading: empirical(4 min, 5 min, 5.5 min)", "loading: time-to-load")
                .Replace(
                    "  strikes:\n",
                    $"  time-to-load: {{value: {{{draws}}}}}\n  strikes:\n",
                    StringComparison.Ordinal
                )
        );
    }

    static IReadOnlyList<RecordShape> ReachableFrom(Type root)
    {
        var found = new Dictionary<Type, RecordShape>();
        Visit(Form.Of(root));
        return [.. found.Values];

        void Visit(Form form)
        {
            switch (form)
            {
                case ListForm list:
                    Visit(list.Element);
                    break;
                case MapForm map:
                    Visit(map.Element);
                    break;
                case RecordForm record:
                    foreach (var shape in record.Shapes.Where(shape => found.TryAdd(shape.Type, shape)))
                    {
                        foreach (var key in shape.Keys)
                        {
                            Visit(key.Form);
                        }
                    }
                    break;
            }
        }
    }
}
