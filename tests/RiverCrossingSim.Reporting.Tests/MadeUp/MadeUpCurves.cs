using RiverCrossingSim.Model;

namespace RiverCrossingSim.Reporting.Tests;

/// <summary>The curves over time of a made-up replication.</summary>
static class MadeUpCurves
{
    const int People = 30_000;
    const int Vehicles = 4_500;

    public static TimelineLayout Layout(Scenario scenario)
    {
        var layout = new TimelineLayout(scenario.Horizon, [Stage.NotReady, .. scenario.Language.Stages]);
        layout.Place("", Curve.PersonnelAcross, People);
        layout.Place("", Curve.VehiclesAcross, Vehicles);
        foreach (var site in scenario.Sites.Values)
        {
            layout.Place(site.Name, Curve.VehiclesWaiting, site is BoatSite ? 0 : 400);
            layout.Place(site.Name, Curve.PersonsWaiting, 3_000);
        }
        return layout;
    }

    public static int[] Samples(TimelineLayout layout, MadeUpReplication made)
    {
        var samples = new int[layout.Series.Count * layout.Samples];
        for (var place = 0; place < layout.Series.Count; place++)
        {
            for (var sample = 0; sample < layout.Samples; sample++)
            {
                var hours = sample * layout.Step.TotalHours;
                samples[(place * layout.Samples) + sample] = (int)
                    Math.Clamp(At(layout.Series[place], place, hours, made), 0, layout.Series[place].Greatest);
            }
        }
        return samples;
    }

    /// <summary>What everybody was at: the last first to be ready, a third of those who wait under a closed window by day.</summary>
    public static StageRecord Stages(TimelineLayout layout, MadeUpReplication made)
    {
        var record = new StageRecord(layout);
        for (var hour = 0; hour < Math.Min(made.Duration, layout.Periods); hour++)
        {
            var left = 1 - (hour / made.Duration);
            var waits = hour % 24 is > 12 and < 22 ? Stage.Daylight : Stage.Queueing;
            foreach (
                var (stage, share) in new[]
                {
                    (hour < 6 ? Stage.NotReady : Stage.Repair, 0.2),
                    (Stage.Held, 0.2),
                    (Stage.Marching, 0.1),
                    (waits, 0.35),
                    (Stage.Loading, 0.05),
                    (Stage.Crossing, 0.06),
                    (Stage.Unloading, 0.04),
                }
            )
            {
                var (vehicles, people) = ((int)(Vehicles * left * share), (int)(People * left * share));
                record.Enter(stage, TimeSpan.FromHours(hour), TimeSpan.FromHours(hour + 1), vehicles, people);
            }
        }
        return record;
    }

    static double At(TimelineSeries series, int place, double hours, MadeUpReplication made)
    {
        var left = Math.Clamp(1 - (hours / made.Duration), 0, 1);
        var tide = 1 + (0.5 * Math.Sin((hours - 4) / 24 * 2 * Math.PI));
        var curve = series.Curve;
        return curve switch
        {
            _ when curve == Curve.PersonnelAcross => People * made.ShareAt(hours, 0),
            _ when curve == Curve.VehiclesAcross => Vehicles * made.ShareAt(hours, -8),
            _ when curve == Curve.VehiclesWaiting => 900.0
                / (place + 2)
                * left
                * tide
                * made.Across
                * Math.Min(1, hours / 8),
            _ => series.Site == "boats" ? 1_800 * left * Math.Min(1, hours / 8) : 0,
        };
    }
}
