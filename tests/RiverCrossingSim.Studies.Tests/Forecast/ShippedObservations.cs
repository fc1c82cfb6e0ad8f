using System.Globalization;
using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Studies.Tests;

/// <summary>The files of observations that come with the program.</summary>
public sealed class ShippedObservations
{
    const ulong Seed = 99;
    const uint Truth = 7;

    static readonly Scenario Ferries = Shipped("ferries.yaml");

    static readonly (ObservedQuantity Quantity, double Hours, double Error)[] Looks =
    [
        (ObservedQuantity.VehiclesAcross, 4, 6),
        (ObservedQuantity.VehiclesAcross, 8, 6),
        (ObservedQuantity.PeopleAcross, 8, 60),
        (ObservedQuantity.Trips, 8, 3),
        (ObservedQuantity.CraftLost, 8, 0.6),
        (ObservedQuantity.Strikes, 8, 0.6),
    ];

    [Theory]
    [InlineData("kherson-10-november.yaml", "kherson-2022.yaml")]
    [InlineData("ferries-synthetic.yaml", "ferries.yaml")]
    public void Each_can_be_held_against_its_scenario(string observed, string scenario)
    {
        var reading = ObservationFile.Read(PathOf(observed), Shipped(scenario));
        Assert.Empty(reading.Problems);
        Assert.All(reading.Seen, seen => Assert.True(seen.IsFact || seen.High > seen.Low));
        Assert.All(reading.Seen, seen => Assert.False(string.IsNullOrEmpty(seen.As.Source)));
    }

    // Written anew by RCSIM_GOLDEN=write where the model has changed so far that the truth is another one.
    [Fact]
    public void The_synthetic_one_is_seen_of_the_replication_that_it_names()
    {
        var plan = new Plan(Ferries);
        var worker = new Replication(plan)
        {
            Sightings = [.. Looks.Select(look => new Sighting(look.Quantity, "", TimeSpan.FromHours(look.Hours)))],
        };
        var row = new double[plan.Rows.Columns.Count];
        worker.Run(Seed, Truth, Truth, row, new int[plan.Timeline.Series.Count * plan.Timeline.Samples]);
        var (seen, duration) = (worker.Seen.ToArray(), row[plan.Rows.Place(Headline.Duration)]);
        if (Environment.GetEnvironmentVariable("RCSIM_GOLDEN") == "write")
        {
            File.WriteAllText(PathOf("ferries-synthetic.yaml"), Text(seen, duration));
        }
        var reading = ObservationFile.Read(PathOf("ferries-synthetic.yaml"), Ferries);
        Assert.All(
            reading.Seen.Where(one => !one.IsFact).Zip(seen),
            pair =>
                Assert.InRange(
                    pair.Second,
                    pair.First.Middle - (4 * pair.First.Error),
                    pair.First.Middle + (4 * pair.First.Error)
                )
        );
        Assert.InRange(duration, 0.9 * Took(reading.Observations!), 1.1 * Took(reading.Observations!));
    }

    [Fact]
    public void From_the_synthetic_one_the_truth_is_held()
    {
        var forecast = Ferries.Forecast(PathOf("ferries-synthetic.yaml"), 800);
        var summary = forecast.Summarize();
        Assert.Null(summary.Refusal);
        var truth = Took(forecast.Subject.Observations);
        Assert.InRange(truth, summary.Interval.AfterLow!.Value - 1, summary.Interval.AfterHigh!.Value + 1);
        Assert.True(
            summary.Interval.AfterHigh - summary.Interval.AfterLow
                < summary.Interval.BeforeHigh - summary.Interval.BeforeLow
        );
    }

    static string Text(double[] seen, double duration)
    {
        // The errors, in standard deviations, are fixed: what was seen is the truth with an error, not the truth.
        double[] errors = [0.4, -0.8, 0.3, 1.1, 0.2, -0.5];
        var lines = Looks.Select(
            (look, place) =>
            {
                var middle = seen[place] + (errors[place] * look.Error);
                var half = SeenRange.DeviationsSpanned / 2 * look.Error;
                var (low, high) = (Math.Max(0, Math.Round(middle - half)), Math.Round(middle + half));
                return $"  - {{quantity: {look.Quantity}, time: {look.Hours} h, low: {low}, high: {high}, source: made up}}\n";
            }
        );
        return $"""
                # What an observer would have seen of one replication of scenarios/ferries.yaml, whose truth is therefore known. Made by a test.
                #
                #     rcsim forecast scenarios/ferries.yaml --observed scenarios/observed/ferries-synthetic.yaml
                name: ferries-synthetic
                title: Ferries under fire, eight hours after the order, seen of a replication
                note: Seen of replication {Truth} of seed {Seed}, which took {duration:0.0} h.
                as-of: 8 h
                observed:

                """
            + string.Concat(lines)
            + "  - {quantity: ended, is: false, source: made up}\n";
    }

    /// <summary>How long the truth took, hours, as the note says it.</summary>
    static double Took(Observations observations)
    {
        var note = observations.Note!;
        var at = note.IndexOf("took ", StringComparison.Ordinal) + 5;
        return double.Parse(note[at..note.IndexOf(" h", at, StringComparison.Ordinal)], CultureInfo.InvariantCulture);
    }

    static Scenario Shipped(string file) => ScenarioFile.Read(Path.Combine(ShippedScenarios.Folder, file)).Scenario!;

    static string PathOf(string file) => Path.Combine(ShippedScenarios.Folder, "observed", file);
}
