using System.Globalization;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios.Tests;

/// <summary>Whole scenarios with values drawn at random: what is resolved and written reads back as the same scenario.</summary>
public class RandomScenarioTests
{
    const int Tries = 160;
    const int MostChanges = 12;

    [Fact]
    public void Whatever_is_resolved_reads_back_to_the_same_hash()
    {
        var random = new Random(12);
        var shipped = Shipped.Scenarios.ToList();
        var sound = 0;
        for (var i = 0; i < Tries; i++)
        {
            var file = shipped[random.Next(shipped.Count)];
            var sets = Changes(Shipped.Read(file).Scenario!, random);
            var told = $"{file} --set {string.Join(" --set ", sets)}";
            if (Shipped.Read(file, [.. sets]) is not { Scenario: { } scenario } reading)
            {
                continue;
            }
            sound++;
            foreach (var text in new[] { ScenarioFile.Write(scenario), ScenarioFile.Write(reading) })
            {
                var again = ScenarioFile.Parse(text);
                Assert.True(again.Scenario is not null, $"{told}\n{ProblemFormatter.Format(again.Problems)}");
                Assert.True(ScenarioFile.Hash(scenario) == ScenarioFile.Hash(again.Scenario), told);
                Assert.Equal(ScenarioFile.Write(scenario), ScenarioFile.Write(again.Scenario));
            }
        }
        Assert.InRange(sound, Tries / 4, Tries);
    }

    static List<string> Changes(Scenario scenario, Random random)
    {
        var leaves = Leaves
            .Of(scenario)
            .Where(leaf =>
                leaf is { Form: NumberForm or QuantityForm, Value: double or int or TimeSpan or Quantity.Constant }
            )
            .ToArray();
        random.Shuffle(leaves);
        return [.. leaves.Take(random.Next(1, MostChanges)).Select(leaf => $"{leaf.Path}={Value(leaf, random)}")];
    }

    static string Value(Leaf leaf, Random random)
    {
        if (leaf.Form is QuantityForm && leaf.Key.Level == Level.Event && random.Next(2) == 0)
        {
            var numbers = Enumerable
                .Range(0, 3)
                .Select(_ => Number(leaf.Key, random))
                .Order()
                .Select(n => Text(leaf.Key, n));
            return $"triangular({string.Join(", ", numbers)})";
        }
        return Text(leaf.Key, Number(leaf.Key, random));
    }

    /// <summary>A number in the range of the key, of any size, with all its digits.</summary>
    static double Number(Key key, Random random)
    {
        var (least, most) = (Math.Max(key.Min, -1e4), Math.Min(key.Max, 1e5));
        var number = least + ((most - least) * Math.Pow(random.NextDouble(), 1 + (4 * random.NextDouble())));
        return key.Dimension == Dimension.Count ? Math.Max(least, Math.Floor(number)) : number;
    }

    static string Text(Key key, double number)
    {
        var units = MeasureUnit.Of(key.Dimension).ToList();
        if (units.Count == 0 || !key.Dimension.NeedsUnit())
        {
            return number.ToString("R", CultureInfo.InvariantCulture);
        }
        return $"{number.ToString("R", CultureInfo.InvariantCulture)} {units.First(unit => unit.ToBase(1) == 1).Symbol}";
    }
}
