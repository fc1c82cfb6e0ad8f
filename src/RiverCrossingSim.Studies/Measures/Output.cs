using System.Globalization;
using System.Text.RegularExpressions;
using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Studies;

/// <summary>
/// One number of a replication that a study looks at: every replication has it, whatever its outcome, so that means and
/// variances are of all of them.
/// </summary>
public sealed partial class Output
{
    /// <summary>An interval is called even where its middle is off the mean by less than this share of its half-width.</summary>
    const double Uneven = 0.1;

    readonly bool _mayBeNegative;
    readonly Func<double[], ForceScale, double> _combine;

    Output(
        string name,
        string label,
        string unit,
        ResultColumn[] columns,
        Func<double[], ForceScale, double> combine
    ) =>
        (Name, Label, Unit, Columns, _mayBeNegative, _combine) = (
            name,
            label,
            unit,
            Array.ConvertAll(columns, column => column.Name),
            columns.Any(column => column.Measure.Range == MeasureRange.Assumed),
            combine
        );

    /// <summary>What a study looks at where nothing else is asked for.</summary>
    public static IReadOnlyList<string> Usual { get; } =
    ["in-time", "duration", "share-across", "people-lost", "vehicles-lost"];

    /// <summary>The names that are no columns, each with what it stands for.</summary>
    public static IReadOnlyList<(string Name, string About)> Known { get; } =
    [
        ("in-time", "whether it completed within the last milestone up to the horizon, so that its mean is a chance"),
        ("duration", "hours to clearance; that milestone for a replication that is not done by then"),
        ("completed", "whether it completed up to the horizon"),
        ("within TIME", "whether it completed within a time, such as 'within 35 h'"),
        ("share-across", "share of the initial personnel across at the end"),
        ("people-lost", "people killed or captured"),
        ("vehicles-lost", "vehicles destroyed, abandoned or captured"),
    ];

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>What it is, in words, as a chart's axis says it.</summary>
    public string Label { get; }

    /// <summary>Its unit; empty for counts and shares.</summary>
    public string Unit { get; }

    /// <summary>Whether it is a share or a chance, from 0 to 1.</summary>
    public bool IsShare { get; private init; }

    /// <summary>Whether it is 1 or 0 in each replication, so that its mean is a chance.</summary>
    public bool IsChance { get; private init; }

    /// <summary>The columns of a replication from which it is made.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The number, from the columns' values.</summary>
    public double Of(double[] values, ForceScale scale) => _combine(values, scale);

    /// <summary>The number in words, with its unit: "46.2 h", "98.3 %", "12.4".</summary>
    public string Text(double value) =>
        IsShare ? Wording.Percent(Math.Clamp(value, 0, 1))
        : Unit == "h" ? Wording.Hours(value)
        : Unit.Length > 0 ? $"{Wording.Number(value)} {Unit}"
        : Wording.Number(value);

    /// <summary>
    /// The mean over replications with its 95 % interval: Wilson's for a chance, else Student's, kept within what is possible.
    /// </summary>
    /// <param name="values">The output in each replication, at least one.</param>
    public MeanInterval Mean(ReadOnlySpan<double> values)
    {
        var mean = Estimates.Mean(values, Limits);
        if (!IsChance)
        {
            return mean;
        }
        var share = new Proportion((int)Math.Round(mean.Mean * values.Length), values.Length);
        return mean with { Lower = share.Lower, Upper = share.Upper };
    }

    /// <summary>A mean whose interval keeps within what is possible.</summary>
    internal MeanInterval? Possible(MeanInterval? mean) => mean?.KeptWithin(Limits.Least, Limits.Most);

    /// <summary>Of all columns only assumptions may be below 0.</summary>
    (double Least, double Most) Limits =>
        (_mayBeNegative ? double.NegativeInfinity : 0, IsShare ? 1 : double.PositiveInfinity);

    /// <summary>A mean with its interval: "46.2 ± 2.1 h"; "12 % (9 to 15.4 %)" for a share and for any whose interval is not even.</summary>
    /// <param name="mean">The mean.</param>
    public string Text(MeanInterval mean)
    {
        ArgumentNullException.ThrowIfNull(mean);
        var text = Text(mean.Mean);
        if (!double.IsFinite(mean.HalfWidth) || mean.HalfWidth == 0)
        {
            return text;
        }
        if (IsShare)
        {
            return $"{text} ({Wording.Percents(Math.Clamp(mean.Lower, 0, 1), Math.Clamp(mean.Upper, 0, 1))})";
        }
        var unit = Unit.Length > 0 ? $" {Unit}" : "";
        if (Math.Abs(mean.Upper + mean.Lower - (2 * mean.Mean)) > Uneven * mean.HalfWidth)
        {
            var lower = Text(mean.Lower);
            return $"{text} ({(unit.Length > 0 && lower.EndsWith(unit, StringComparison.Ordinal) ? lower[..^unit.Length] : lower)} to {Text(mean.Upper)})";
        }
        return unit.Length > 0 && text.EndsWith(unit, StringComparison.Ordinal)
            ? $"{text[..^unit.Length]} ± {Text(mean.HalfWidth)}"
            : $"{text} ± {Text(mean.HalfWidth)}";
    }

    /// <summary>The output of a name.</summary>
    /// <param name="name">One of <see cref="Known"/>, or a column of <c>replications.csv</c>.</param>
    /// <param name="columns">The columns that there are.</param>
    /// <param name="deadline">By when it is asked whether it was done; a moment that comes later, or never, counts with it.</param>
    /// <returns>Null where there is none of that name.</returns>
    public static Output? Named(string name, IEnumerable<ResultColumn> columns, Deadline deadline)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(deadline);
        return name switch
        {
            "in-time" => Chance(name, $"chance to be done within {deadline.Text}", deadline.Hours),
            "duration" => new(
                name,
                ComparedMeasures.DurationLabel(deadline),
                "h",
                [Headline.Duration.Column],
                (values, _) => Math.Min(values[0], deadline.Hours)
            ),
            "completed" => Chance(name, "chance to complete", double.PositiveInfinity),
            "share-across" => new(
                name,
                "share of the people across",
                "",
                [Headline.PersonnelAcross.Column],
                (values, scale) => values[0] / Math.Max(1, scale.Personnel)
            )
            {
                IsShare = true,
            },
            "people-lost" => Sum(name, "people lost", Headline.PersonnelKilled, Headline.PersonnelCaptured),
            "vehicles-lost" => Sum(
                name,
                "vehicles lost",
                Headline.VehiclesDestroyed,
                Headline.VehiclesAbandoned,
                Headline.VehiclesCaptured
            ),
            _ => Within(name) ?? Column(name, columns, deadline),
        };
    }

    /// <summary>Why there is no output of a name, and which is meant, as a message says it.</summary>
    /// <param name="name">The name as written.</param>
    /// <param name="columns">The columns of the scenario.</param>
    internal static string Unknown(string name, IEnumerable<ResultColumn> columns)
    {
        var known = Known.Select(output => output.Name).ToList();
        var advice = NearestName.Of(name, known.Concat(columns.Select(column => column.Name))) is { } nearest
            ? $"; did you mean '{nearest}'?"
            : $"; there are {string.Join(", ", known)} and the columns of replications.csv";
        return $"there is no output {Quoting.Show(name)}{advice}";
    }

    static Output? Within(string name)
    {
        if (WithinTime().Match(name) is not { Success: true } match)
        {
            return null;
        }
        var number = double.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture);
        var hours = match.Groups["unit"].Value switch
        {
            "min" => number / 60,
            "d" => number * 24,
            "h" => number,
            var unit => throw new InvalidOperationException($"There is no time in {unit}."),
        };
        return Chance(name, $"chance to be done within {Wording.Time(hours)}", hours);
    }

    static Output? Column(string name, IEnumerable<ResultColumn> columns, Deadline deadline)
    {
        if (columns.FirstOrDefault(own => own.Name == name && own.Measure != Headline.Outcome) is not { } column)
        {
            return null;
        }
        var label = Wording.Spaced(name).Replace('.', ' ');
        return IsMoment(column.Measure)
            ? new Output(
                name,
                $"{label}, up to {deadline.Text}",
                column.Unit,
                [column],
                (values, _) => Math.Min(values[0], deadline.Hours)
            )
            : new Output(
                name,
                label,
                column.Unit,
                [column],
                (values, _) => double.IsPositiveInfinity(values[0]) ? deadline.Hours : values[0]
            );
    }

    /// <summary>A moment may never come, and then has no mean without a time that counts in its place.</summary>
    static bool IsMoment(Measure measure) =>
        measure is { Unit: "h", Range: MeasureRange.Amount }
        && (measure.Group == MeasureGroup.Headline || measure.Group == MeasureGroup.Event);

    static Output Chance(string name, string label, double hours) =>
        new(
            name,
            label,
            "",
            [Headline.Duration.Column],
            (values, _) => double.IsFinite(values[0]) && values[0] <= hours ? 1 : 0
        )
        {
            IsShare = true,
            IsChance = true,
        };

    static Output Sum(string name, string label, params Measure[] measures) =>
        new(name, label, "", Array.ConvertAll(measures, measure => measure.Column), (values, _) => values.Sum());

    [GeneratedRegex(@"^within (?<number>\d+(\.\d+)?) ?(?<unit>min|h|d)$", RegexOptions.ExplicitCapture)]
    private static partial Regex WithinTime();
}
