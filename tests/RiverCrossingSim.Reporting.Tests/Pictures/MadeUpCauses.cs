using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Reporting.Tests;

/// <summary>Shares of causes that are awkward to draw: below 0, far apart, not told, exactly 0, under long names.</summary>
static class MadeUpCauses
{
    /// <summary>A chart for each kind of measure, and one of causes that do nothing.</summary>
    public static IEnumerable<Chart> Charts =>
        [
            .. Enum.GetValues<MeasureKind>()
                .Select(kind => new CauseShares(Measure($"made_up_{kind}", kind, Scale(kind)))),
            new CauseShares(
                Measure("made_up_one", MeasureKind.Time, 0.3) with
                {
                    Shares = [Share("late", -0.3, 0, 0)],
                }
            ),
            new CauseShares(
                Measure("made_up_nothing", MeasureKind.Count, 0) with
                {
                    Shares = [new CauseShare("idle", 0, 0, 0, ShareFinding.Nothing, 0, 0, 0)],
                }
            ),
        ];

    static double Scale(MeasureKind kind) => kind is MeasureKind.Chance or MeasureKind.Share ? 0.3 : 4_000;

    static ExplainedMeasure Measure(string name, MeasureKind kind, double scale) =>
        new(
            name,
            $"{Gallery.LongName} of the people and vehicles of the force",
            kind,
            null,
            scale,
            scale / 9,
            [
                Share(Gallery.LongName, scale, scale * 1.4, -scale),
                Share("negative", -scale / 3, -scale, scale / 50),
                Share("small", scale / 1_000, scale / 900, scale / 1_100),
                new CauseShare("few", scale / 20, -scale, scale, ShareFinding.TooFew, 3, 0, scale / 9),
                new CauseShare("idle", 0, 0, 0, ShareFinding.Nothing, 0, 0, 0),
                new CauseShare("not told", scale / 9, -scale / 8, scale / 3, ShareFinding.Undecided, 90, 0, 0),
            ]
        );

    static CauseShare Share(string cause, double share, double offAlone, double onAlone) =>
        new(
            cause,
            share,
            share - (0.2 * Math.Abs(share)),
            share + (0.2 * Math.Abs(share)),
            share > 0 ? ShareFinding.More : ShareFinding.Less,
            100,
            offAlone,
            onAlone
        );
}
