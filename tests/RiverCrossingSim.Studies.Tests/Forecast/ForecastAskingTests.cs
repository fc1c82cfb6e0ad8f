using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Studies.Tests;

/// <summary>How a forecast is asked for: options, files, an early end, and what was seen in words.</summary>
public sealed class ForecastAskingTests
{
    [Fact]
    public void Ended_early_it_is_partial_and_too_early_it_is_nothing()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.Null(ForecastStudy.Run(SmallFerry.Subject(SmallFerry.Seen()), null, stop.Token));
        using var later = new CancellationTokenSource();
        var options = new ForecastOptions
        {
            Replications = 1_000_000,
            Threads = 2,
            Progress = progress =>
            {
                if (progress.Done > 300)
                {
                    later.Cancel();
                }
            },
        };
        var result = ForecastStudy.Run(
            SmallFerry.Subject(SmallFerry.Seen(SmallFerry.Of("trips", 50, 60))),
            options,
            later.Token
        )!;
        Assert.True(result.Partial);
        Assert.Contains(
            result.Summarize().Sentences,
            said => said.StartsWith("The study was cancelled", StringComparison.Ordinal)
        );
        Assert.Throws<OperationCanceledException>(() =>
            SmallFerry.Scenario.Forecast(SmallFerry.Seen(), cancellation: stop.Token)
        );
    }

    [Fact]
    public void Options_out_of_range_and_observations_that_cannot_be_are_refused()
    {
        var subject = SmallFerry.Subject(SmallFerry.Seen());
        foreach (
            var wrong in new ForecastOptions[]
            {
                new() { Replications = 199 },
                new() { Threads = 0 },
                new() { Rounds = -1 },
                new() { Within = TimeSpan.FromDays(9) },
            }
        )
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => ForecastStudy.Run(subject, wrong));
        }
        var thrown = Assert.Throws<ArgumentException>(() =>
            SmallFerry.Scenario.Forecast(SmallFerry.Seen(SmallFerry.Of("trip", 1, 2)))
        );
        Assert.Contains("did you mean 'trips'?", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => SmallFerry.Scenario.Forecast("no-such-file.yaml"));
    }

    [Fact]
    public void A_file_is_asked_in_one_line_and_read_with_its_scenario()
    {
        var folder = Directory.CreateTempSubdirectory("forecast");
        try
        {
            var (observed, scenario) = (
                Path.Combine(folder.FullName, "o.yaml"),
                Path.Combine(folder.FullName, "s.yaml")
            );
            File.WriteAllText(
                observed,
                "name: seen\nas-of: 9 h\nobserved: [{quantity: people-left, low: 50, high: 90}]\n"
            );
            File.WriteAllText(scenario, ScenarioFile.Write(SmallFerry.Scenario));
            var result = SmallFerry.Scenario.Forecast(observed, 200);
            Assert.Equal(TimeSpan.FromHours(14), result.Within);
            Assert.Equal("people not across yet, 50 to 90, at 9 h", result.Summarize().Observations[0].Text);
            var (subject, problems) = ForecastSubject.Read(scenario, ["horizon=2 d"], observed);
            Assert.DoesNotContain(problems, problem => problem.Severity == Severity.Error);
            Assert.Equal(
                (TimeSpan.FromDays(2), "horizon=2 d"),
                (subject!.Scenario.Horizon, Assert.Single(subject.Changes))
            );
            Assert.Null(ForecastSubject.Read(scenario, ["horizon=no"], observed).Subject);
            Assert.Null(ForecastSubject.Read(scenario, ["horizon=1 h"], observed).Subject);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void What_was_seen_is_told_in_words()
    {
        static string Say(ObservedQuantity quantity, string subject, double low, double high) =>
            ForecastWords.Of(
                new SeenRange(
                    new Sighting(quantity, subject, TimeSpan.FromHours(6)),
                    low,
                    high,
                    1,
                    new Observation { Quantity = quantity.Name }
                )
            );
        Assert.Equal("strikes of guns, 3 to 5, at 6 h", Say(ObservedQuantity.Strikes, "guns", 3, 5));
        Assert.Equal("loaded trips at ferries, 7, at 6 h", Say(ObservedQuantity.Trips, "ferries", 7, 7));
        Assert.Equal(
            "advance of the pursuer's line, 1.5 to 3 km, at 6 h",
            Say(ObservedQuantity.Line, "", 1_500, 3_000)
        );
        Assert.Equal("boats is not closed, at 6 h", Say(ObservedQuantity.Closed, "boats", 0, 0));
        Assert.Equal("the move has not ended, at 6 h", Say(ObservedQuantity.Ended, "", 0, 0));
        Assert.Equal("the move has ended, at 6 h", Say(ObservedQuantity.Ended, "", 1, 1));
        Assert.Equal(
            "whether boats is closed, at 6 h",
            ForecastWords.Of(new Sighting(ObservedQuantity.Closed, "boats", TimeSpan.FromHours(6)))
        );
    }
}
