namespace RiverCrossingSim.Model.Tests;

/// <summary>What a replication reports is declared once, and no column holds two measures.</summary>
public sealed class MeasuresOfResults
{
    public static TheoryData<string> All =>
        [.. ScenarioLanguage.Default.Measures.Select(measure => measure.ToString())];

    [Theory]
    [MemberData(nameof(All))]
    public void A_measure_says_what_it_is_in_which_unit(string column)
    {
        var measure = ScenarioLanguage.Default.Measures.Single(own => own.ToString() == column);
        Assert.Matches(@"^(\p{Lu}|\{subject\}).*\.$", measure.About);
        Assert.Matches(@"^(\p{Ll}|\d|\{subject\}).*(?<!\.)$", measure.Label);
        Assert.Equal(measure.Unit == "h", measure.Name.EndsWith("_h", StringComparison.Ordinal));
        Assert.Equal(measure.Unit == "km", measure.Name.EndsWith("_km", StringComparison.Ordinal));
        Assert.Contains(measure.Unit, new[] { "", "h", "km" });
        Assert.True(measure.Range != MeasureRange.WithinHorizon || measure.Unit == "h");
        Assert.Single(ScenarioLanguage.Default.Measures, own => own.IsSame(measure));
    }

    [Fact]
    public void The_language_refuses_a_measure_that_it_has()
    {
        var again = SiteMeasures.Trips with { About = "Something else." };
        var twice = Assert.Throws<ArgumentException>(() => ScenarioLanguage.Default.With(again));
        Assert.Contains("site.*.trips", twice.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => SiteMeasures.Trips with { Name = "craft-lost" });
        Assert.Throws<ArgumentOutOfRangeException>(() => Headline.PersonnelTime(96));
    }

    [Fact]
    public void A_row_refuses_what_the_language_does_not_have_and_two_measures_in_one_column()
    {
        var rows = new RowLayout(ScenarioLanguage.Default);
        var unknown = SiteMeasures.Trips with { Name = "laps" };
        var refused = Assert.Throws<ArgumentException>(() => rows.Place(unknown, "boats"));
        Assert.Contains("site.*.laps", refused.Message, StringComparison.Ordinal);

        var place = rows.Place(SiteMeasures.Use, "boats");
        Assert.Equal(place, rows.Place(SiteMeasures.Use, "boats"));
        var other = SiteMeasures.Use with { About = "Something else." };
        Assert.Throws<InvalidOperationException>(() => rows.Place(other, "boats"));
        Assert.Equal(place + 1, rows.Place(other, "ferries"));
        Assert.Equal(["site.boats.use", "site.ferries.use"], rows.Columns.Select(column => column.Name));
    }

    [Theory]
    [InlineData("partisans", "partisans")]
    [InlineData("flood", "disruption-flood")]
    [InlineData("bridge", "disruption-bridge")]
    public void Losses_to_a_disruption_share_no_column_with_others(string name, string column)
    {
        var ambush = new Disruption
        {
            Name = name,
            At = [TimeSpan.FromHours(0.2)],
            Target = DisruptionTarget.Routes,
            Effect = DisruptionEffect.Ambushes,
            VehiclesLost = 1,
        };
        var scenario = Make.Scenario([Make.Trucks(10) with { AssemblyArea = "wood" }], Make.Bridge())
            .Under(Make.Fire(TargetKind.Bridge, new FireTarget(), perHour: 1)) with
        {
            Routes =
            [
                new Route
                {
                    From = "wood",
                    To = "bridge",
                    Length = 10_000,
                },
            ],
            Disruptions = new Dictionary<string, Disruption> { [name] = ambush },
            Flood = new Flood { At = TimeSpan.FromHours(2) },
        };
        var result = scenario.Run();
        Assert.True(result[Headline.VehiclesDestroyed] > 0);
        Assert.Equal(result[Headline.VehiclesDestroyed], result[$"losses.{column}.vehicles"]);
        Assert.Equal(0, result["losses.flood.vehicles"]);
        Assert.Equal(0, result["losses.bridge.vehicles"]);
    }
}
