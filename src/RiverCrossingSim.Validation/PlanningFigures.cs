using RiverCrossingSim.Model;

namespace RiverCrossingSim.Validation;

/// <summary>
/// Figures that armies and operators publish for planning, each held against what the means of crossing make of the same rules: spacing and
/// speed to vehicles an hour, sets to metres and ferries, round trips to loads.
/// </summary>
public static class PlanningFigures
{
    /// <summary>The folder of the files, among the resources.</summary>
    internal const string Folder = "planning";

    /// <summary>The group.</summary>
    public static ValidationGroup Group { get; } =
        new(
            "planning-figures",
            "Published planning figures",
            "What manuals, data sheets and a tender say that bridges, sets and ferries can do, and what the model makes of the same rules. "
                + "A figure passes where the two agree but for the first vehicle's way, or for how bank sections are counted.",
            [
                .. Check(
                    "ribbon-caution",
                    "A caution crossing of a ribbon bridge",
                    "TM 5-5420-209-12, p. 2-92 (mobilebridges.tpub.com)",
                    ExactFigure.Number("vehicles in an hour", Headline.VehiclesAcross.Column, 241.9, "vehicles") with
                    {
                        Tolerance = 3,
                    }
                ),
                .. Check(
                    "ribbon-risk",
                    "A risk crossing of a ribbon bridge",
                    "TM 5-5420-209-12, p. 2-92 (mobilebridges.tpub.com)",
                    ExactFigure.Number("vehicles in an hour", Headline.VehiclesAcross.Column, 41.1, "vehicles") with
                    {
                        Tolerance = 1.2,
                    }
                ),
                .. Check(
                    "phong-chau-sections",
                    "26 river and 2 bank sections over 190 m",
                    "en.sggp.org.vn/share112799.html",
                    ExactFigure.Number("sections but one", SiteMeasures.FerriesMade.Of("bridge"), 27, "sections") with
                    {
                        Tolerance = 1,
                    }
                ),
                .. Check(
                    "pmp-set",
                    "32 river and 4 bank sections over 227 m",
                    "war-russia.info (PMP card)",
                    ExactFigure.Number("sections but one", SiteMeasures.FerriesMade.Of("bridge"), 35, "sections") with
                    {
                        Tolerance = 2,
                    }
                ),
                .. Check(
                    "pmp-ferries",
                    "32 river sections make ferries of 40 t",
                    "perceptioes.com (PMP-M)",
                    ExactFigure.Number("ferries", SiteMeasures.FerriesMade.Of("bridge"), 16, "ferries")
                ),
                .. Check(
                    "raft-site",
                    "Trips an hour x rafts x centrelines",
                    "FM 90-13, App. B (globalsecurity.org)",
                    ExactFigure.Number("lorries in 7 h", Headline.VehiclesAcross.Column, 180, "vehicles") with
                    {
                        Tolerance = 6,
                    }
                ),
                .. Check(
                    "oka-ferry",
                    "A car ferry that takes an hour for a round trip",
                    "niann.ru/?id=629282",
                    ExactFigure.Number("loaded trips a day", SiteMeasures.Trips.Of("ferry"), 17, "trips") with
                    {
                        Tolerance = 1,
                    }
                ),
            ]
        );

    static IEnumerable<ValidationCheck> Check(string file, string title, string source, params ExactFigure[] figures) =>
        ExactCases.Of(new ExactScenario(file, Folder), title, source, figures);
}
