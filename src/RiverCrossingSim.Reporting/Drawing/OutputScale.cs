using System.Globalization;
using System.Text.RegularExpressions;
using RiverCrossingSim.Studies;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace RiverCrossingSim.Reporting;

/// <summary>The scale of a study's output: its range, its ticks, and its numbers in few digits.</summary>
sealed partial class OutputScale
{
    const int MostTicks = 6;
    readonly Output _output;
    readonly double _step;

    /// <summary>A scale that holds values, with a little room at both ends.</summary>
    public OutputScale(Output output, IEnumerable<double> values)
    {
        var finite = values.Where(double.IsFinite).DefaultIfEmpty(0).ToList();
        var (least, greatest) = (finite.Min(), finite.Max());
        var room = greatest > least ? 0.08 * (greatest - least) : Math.Max(0.1 * Math.Abs(least), 0.01);
        _output = output;
        (Least, Greatest) = (least - room, greatest + room);
        if (least >= 0 && Least < 0.25 * Greatest)
        {
            Least = 0;
        }
        _step = ChartNumbers.RoundStep(Greatest - Least, MostTicks);
    }

    /// <summary>The least value shown.</summary>
    public double Least { get; }

    /// <summary>The greatest value shown.</summary>
    public double Greatest { get; }

    /// <summary>The output with its unit, for an axis.</summary>
    public string Title => TitleOf(_output);

    /// <summary>An output with its unit, for an axis or a title.</summary>
    public static string TitleOf(Output output) =>
        output.IsShare ? Phrases.Sentence(output.Label)
        : output.Unit.Length > 0 ? $"Mean {output.Label}, {output.Unit}"
        : $"Mean {output.Label}";

    /// <summary>The ticks.</summary>
    public IEnumerable<(double Value, string Text)> Ticks()
    {
        for (var tick = Math.Ceiling((Least / _step) - 1e-9); tick * _step <= Greatest + 1e-9; tick++)
        {
            yield return (tick * _step + 0.0, Text((tick * _step) + 0.0));
        }
    }

    /// <summary>The ticks along a horizontal axis, as many as have room.</summary>
    /// <param name="pixels">The axis' length, pixels.</param>
    public IReadOnlyList<(double Value, string Text)> Along(double pixels) =>
        RoundTicks.Along(Least, Greatest, pixels, [_step, 2 * _step, 5 * _step], Text);

    /// <summary>A value of the scale, without its unit but for shares.</summary>
    public string Text(double value) =>
        _output.IsShare
            ? $"{(100 * value).ToString(_step < 0.01 ? "0.#" : "0", CultureInfo.InvariantCulture)} %"
            : value.ToString(
                _step >= 1 ? "#,0"
                    : _step >= 0.1 ? "0.0"
                    : "0.00",
                CultureInfo.InvariantCulture
            );

    /// <summary>A value as a label beside a mark: one digit more than the ticks have.</summary>
    public string Label(double value) =>
        _output.IsShare
            ? $"{(100 * value).ToString(Greatest - Least < 0.2 ? "0.0" : "0", CultureInfo.InvariantCulture)} %"
        : Math.Abs(value) >= 1_000 ? value.ToString("#,0", CultureInfo.InvariantCulture)
        : value.ToString(
            Greatest >= 100 ? "0"
                : Greatest >= 1 ? "0.0"
                : "0.00",
            CultureInfo.InvariantCulture
        );

    /// <summary>Sets up the vertical axis.</summary>
    public void Upright(Plot plot)
    {
        var ticks = new NumericManual();
        foreach (var (value, text) in Ticks())
        {
            ticks.AddMajor(value, text);
        }
        plot.Axes.Left.TickGenerator = ticks;
        plot.Axes.SetLimitsY(Least, Greatest);
        plot.YLabel(Title);
    }

    /// <summary>An output's name as a part of a file's name.</summary>
    public static string Slug(Output output) => NotPlain().Replace(output.Name, "-").Trim('-').ToLowerInvariant();

    [GeneratedRegex("[^A-Za-z0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex NotPlain();
}
