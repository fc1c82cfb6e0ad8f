using RiverCrossingSim.Model;

namespace RiverCrossingSim.Reporting.Tests;

/// <summary>The columns of a made-up run: of those that a real one has, as many as the pictures show.</summary>
static class MadeUpColumns
{
    static readonly Measure[] OfBoats =
    [
        SiteMeasures.Persons,
        SiteMeasures.Trips,
        SiteMeasures.Use,
        Closure.Repair.Downtime,
        Closure.Daylight.Downtime,
        Closure.AfterStrike.Downtime,
        SiteMeasures.MeanQueueOfPersons,
        SiteMeasures.Hits,
        SiteMeasures.CraftLost,
    ];

    static readonly Measure[] OfOtherSites =
    [
        SiteMeasures.Vehicles,
        SiteMeasures.Persons,
        SiteMeasures.Use,
        Closure.Repair.Downtime,
        Closure.Daylight.Downtime,
        Closure.AfterStrike.Downtime,
        SiteMeasures.MeanQueueOfVehicles,
        SiteMeasures.LongestQueueOfVehicles,
        SiteMeasures.MeanQueueOfPersons,
        SiteMeasures.Hits,
    ];

    static readonly TargetKind[] Targets = [TargetKind.Landing, TargetKind.Craft, TargetKind.WaitingArea];

    public static IReadOnlyList<ResultColumn> Of(Scenario scenario) =>
        [
            .. Measures(MeasureGroup.Headline).Select(measure => measure.Column),
            .. scenario.Assumptions.Values.Select(a => AssumptionMeasures.Of(a).Of(a.Name)),
            .. scenario.Sites.Values.SelectMany(site =>
                (site is BoatSite ? OfBoats : OfOtherSites).Select(measure => measure.Of(site.Name))
            ),
            .. scenario.Fire.Keys.SelectMany(source => Measures(MeasureGroup.Fire).Select(m => m.Of(source))),
            .. Targets
                .Where(_ => scenario.Fire.Count > 0)
                .SelectMany(target => Measures(MeasureGroup.Losses).Select(measure => measure.Of(target.Name))),
            .. scenario
                .Language.Stages.Where(stage => stage.Applies(scenario))
                .SelectMany(stage => Measures(MeasureGroup.Time).Select(m => m.Of(stage.Column, stage.Name))),
        ];

    static IEnumerable<Measure> Measures(MeasureGroup group) =>
        ScenarioLanguage.Default.Measures.Where(measure => measure.Group == group);
}
