using System.Text.Json;
using System.Text.Json.Serialization;

namespace RiverCrossingSim.Results;

/// <summary>
/// What a results folder holds: a kind of study, or what else fills a folder, with all that is said of it. A kind of the program is
/// a line here and in <see cref="All"/>; one that another assembly makes is given to <see cref="ResultPlace" />, and its folders know it.
/// </summary>
/// <param name="name">Its name in the manifest: one word in small letters.</param>
/// <param name="words">What such a result is called, with its article: "a two-level study".</param>
[JsonConverter(typeof(NameInManifest))]
public sealed class ResultKind(string name, string words)
{
    /// <summary>Its name in the manifest.</summary>
    public string Name { get; } = name;

    /// <summary>What such a result is called, with its article.</summary>
    public string Words { get; } = words;

    /// <summary>What its page is called, in one word; its style sets apart by it what no other page has.</summary>
    public string Page { get; init; } = "study";

    /// <summary>How the names of its folders begin where none is given; null where they are named after the scenario alone.</summary>
    public string? Folder { get; init; } = name;

    /// <summary>The option of a command that gives it its folder.</summary>
    public string Option { get; init; } = "--out";

    /// <summary>What its folder is called.</summary>
    public string Place { get; init; } = "the results folder";

    /// <summary>What an older one is called that is in the way of a new one.</summary>
    public string InTheWay { get; init; } = "a result";

    /// <summary>Whether a folder that holds one goes on from there, and is never replaced.</summary>
    public bool GoesOn { get; init; }

    /// <summary>Replications of one scenario.</summary>
    public static ResultKind Run { get; } = new("run", "a run") { Page = "run", Folder = null };

    /// <summary>Scenarios side by side.</summary>
    public static ResultKind Compare { get; } = new("compare", "a comparison") { Page = "comparison" };

    /// <summary>A two-level study.</summary>
    public static ResultKind Levels { get; } = new("levels", "a two-level study");

    /// <summary>A sensitivity study.</summary>
    public static ResultKind Sensitivity { get; } = new("sensitivity", "a sensitivity study");

    /// <summary>A scenario with every subset of its causes.</summary>
    public static ResultKind Explain { get; } = new("explain", "an explanation");

    /// <summary>A scenario held against what was seen of it.</summary>
    public static ResultKind Forecast { get; } = new("forecast", "a forecast");

    /// <summary>The assumptions of a scenario that fit what was seen of it.</summary>
    public static ResultKind Calibrate { get; } = new("calibrate", "a calibration");

    /// <summary>A scenario at many points.</summary>
    public static ResultKind Sweep { get; } = new("sweep", "a sweep") { GoesOn = true };

    /// <summary>Every event of one replication.</summary>
    public static ResultKind Trace { get; } =
        new("trace", "a trace") { Option = "--trace", Place = "the trace's folder" };

    /// <summary>The story of one replication, and every event of it.</summary>
    public static ResultKind Replay { get; } = new("replay", "a replay") { Place = "the story's folder" };

    /// <summary>The program held against what is known outside it.</summary>
    public static ResultKind Validate { get; } =
        new("validate", "a validation") { Page = "validation", Folder = "validation" };

    /// <summary>The description of a scenario's model.</summary>
    public static ResultKind Describe { get; } =
        new("describe", "a description") { Page = "description", InTheWay = "a description" };

    /// <summary>The kinds of the program, a line each.</summary>
    public static IReadOnlyList<ResultKind> All { get; } =
    [Run, Compare, Levels, Sensitivity, Explain, Forecast, Calibrate, Sweep, Trace, Replay, Validate, Describe];

    /// <summary>The folder of such a result where none is given, such as <c>results/compare-kherson-2022-1</c>.</summary>
    /// <param name="name">What it is of; null where that is always the same.</param>
    /// <param name="seed">The seed; null where nothing is drawn.</param>
    public string UsualFolder(string? name, ulong? seed = null) => FileNames.UsualFolder(Folder, name, seed);

    /// <inheritdoc/>
    public override string ToString() => Name;

    sealed class NameInManifest : JsonConverter<ResultKind>
    {
        public override ResultKind Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.GetString() is var name && All.SingleOrDefault(kind => kind.Name == name) is { } kind
                ? kind
                : throw new JsonException($"There is no kind of result '{name}'.");

        public override void Write(Utf8JsonWriter writer, ResultKind value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Name);
    }
}
