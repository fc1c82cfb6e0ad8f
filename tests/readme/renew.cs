#!/usr/bin/env dotnet
// Holds the README's figures and quotations to the commands that make them, or makes them anew.
//   dotnet run tests/readme/renew.cs                        says what differs; code 1 if something does
//   dotnet run tests/readme/renew.cs -- --write             writes what the commands say today, and the picture
// --all looks also at those whose command takes a minute; --measure, which takes an idle machine, at those that depend on
// the machine; --rcsim FILE takes this rcsim.dll instead of building one.
// A place in the README is <!--NAME-->what is made<!--/-->, with one of the names below.
#:property PublishAot=false
#:property NoWarn=$(NoWarn);MA0047

using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;

const string Kherson = "run scenarios/kherson-2022.yaml";
const string Explain = "explain scenarios/kherson-2022.yaml --within 35h --up-to 7d --most 6";
const string ExplainOne = "explain scenarios/kherson-2022.yaml --replication worst";
const string ExplainTwo = "explain scenarios/kherson-2022-calm.yaml scenarios/kherson-2022.yaml --up-to 7d";
const string Forecast = "forecast scenarios/kherson-2022.yaml --observed scenarios/observed/kherson-10-november.yaml";
const string History = "validate --only history";
const string Within35 = @"within 35 h ((?:above |below )?[\d.]+ %)";
Place[] known =
[
    new(
        "kherson",
        Kherson,
        said =>
            Quote(
                [
                    Cut(said.Sentence("Of 1,000 replications,"), " Failed,"),
                    From(said.Sentence("Of 1,000 replications,"), "Of the "),
                    said.Sentence("completed withdrawals took"),
                    said.Sentence("The chance to be done"),
                ],
                [said.Sentence("Longer times went with")]
            )
    ),
    new("pursuer-fires", "run scenarios/kherson-2022-pursuer-fires.yaml", said => said.Figure(Within35)),
    new("calm", "run scenarios/kherson-2022-calm.yaml", said => said.Figure(Within35)),
    new(
        "compare",
        "compare scenarios/kherson-2022.yaml --variant \"calm: fire.*.rate=0\""
            + " --variant \"twice the ferries: sites.city-ferries.craft=12; sites.upstream-ferries.craft=15\" -n 400",
        said => Quote([said.Sentence("shortest mean duration up to")])
    ),
    new(
        "explain",
        Explain,
        said =>
            Quote([
                said.Sentence("failures counted as"),
                said.Sentence("The chance to be done within 35 h"),
                said.Sentence("have a share each"),
            ]) + said.Shares(),
        Cost.Minutes
    ),
    new(
        "explain-one",
        ExplainOne,
        said => Quote([.. said.Sentences().Take(2), said.Sentence("thought away, one at a time")]),
        Cost.Minutes
    ),
    new("explain-two", ExplainTwo, said => Quote([.. said.Sentences().Take(2)]), Cost.Minutes),
    new("waiting", Kherson, said => Quote([said.Sentence("What was binding")])),
    new(
        "forecast",
        Forecast,
        said => Quote([.. said.Sentences().Take(3), .. said.Sentences().Where(IsNext)]),
        Cost.Minutes
    ),
    new(
        "sweep",
        "sweep scenarios/studies/craft-and-fire.yaml -n 20",
        said => Quote([said.Sentence("Duration up to 20 days:")])
    ),
    new(
        "validate",
        "validate --only exact-cases queueing-formulas random-numbers statistics",
        said => Quote([said.Sentence("compared the program with"), said.Sentence("draw random numbers.")]),
        Cost.Minutes
    ),
    new("several-days", History, said => said.Forecast("several days"), Cost.Minutes),
    new("at-least-a-week", History, said => said.Forecast("at least a week"), Cost.Minutes),
    new("declared", History, said => said.Forecast("declared 35 hours"), Cost.Minutes),
    new("m-m-1", "kernel", said => said.Figure(@"M/M/1, a million customers\s+\S+ s\s+\S+ s\s+([\d.]+)"), Cost.Idle),
    new("ferry-loop", "kernel", said => said.Figure(@"ferry loop,.*?(\d+ %)"), Cost.Idle),
    new("thousand", "kherson", said => said.Figure(@"after start-up, medians of five: ([\d.]+) s"), Cost.Idle),
    new("tenfold", "kherson", said => said.Figure(@"takes ([\d.]+) times the time"), Cost.Idle),
    new("everything", "events", said => said.Figure(@"everything on\s+\S+\s+\S+\s+([\d.]+)"), Cost.Idle),
];

var (write, all, measure) = (args.Contains("--write"), args.Contains("--all"), args.Contains("--measure"));
var rcsim = args.SkipWhile(arg => arg != "--rcsim").ElementAtOrDefault(1);
string[] flags = ["--write", "--all", "--measure", "--rcsim"];
if (args.FirstOrDefault(arg => arg != rcsim && !flags.Contains(arg)) is { } unknown)
{
    Console.Error.WriteLine($"There is no '{unknown}'; there are {string.Join(", ", flags)}.");
    return 2;
}
var root = Path.GetFullPath(Path.Combine(Here(), "..", ".."));
var readme = Path.Combine(root, "README.md");
var text = File.ReadAllText(readme);
var results = Directory.CreateTempSubdirectory("readme").FullName;
try
{
    return Renew();
}
finally
{
    Directory.Delete(results, recursive: true);
}

static bool IsNext(string said) => said.StartsWith("To look at next", StringComparison.Ordinal);

int Renew()
{
    var marks = Regex.Matches(text, @"<!--([\w-]+)-->").Select(mark => mark.Groups[1].Value).Order();
    if (!marks.SequenceEqual(known.Select(place => place.Name).Order()))
    {
        Console.Error.WriteLine(
            $"README marks {string.Join(", ", marks)}; this script knows each of its own names once."
        );
        return 1;
    }
    var said = new Dictionary<string, Said>();
    var differ = 0;
    foreach (var place in known.Where(place => IsLookedAt(place.Cost)))
    {
        if (!said.TryGetValue(place.Command, out var output))
        {
            said[place.Command] = output = Run(place);
        }
        var (before, made) = (Between(place.Name), place.Make(output));
        if (Words(before) == Words(made))
        {
            continue;
        }
        differ++;
        Console.WriteLine($"{place.Name}: README has\n{before}\nand '{place.Command}' says\n{made}\n");
        text = text.Replace($"<!--{place.Name}-->{before}<!--/-->", $"<!--{place.Name}-->{made}<!--/-->");
    }
    if (!write)
    {
        Console.WriteLine(
            differ == 0 ? "README says what its commands say." : $"{differ} places differ; --write mends them."
        );
        return differ == 0 ? 0 : 1;
    }
    File.WriteAllText(readme, text);
    Keep(Kherson, "duration-ecdf.png", "kherson-2022.png");
    Keep(Explain, "causes-restricted-duration-h.png", "kherson-2022-causes.png");
    Keep(Kherson, "waited-for.png", "kherson-2022-waiting.png");
    Keep(ExplainOne, "without-one.png", "kherson-2022-worst.png");
    Keep(Forecast, "forecast-crossing.png", "kherson-2022-forecast.png");
    return 0;

    void Keep(string command, string chart, string picture)
    {
        if (said.TryGetValue(command, out var made))
        {
            var drawn = Path.Combine(made.Folder, "charts", chart);
            File.Copy(drawn, Path.Combine(root, "scenarios", picture), overwrite: true);
        }
    }
}

bool IsLookedAt(Cost cost) =>
    cost switch
    {
        Cost.Seconds => true,
        Cost.Minutes => all,
        Cost.Idle => measure,
        _ => throw new InvalidOperationException($"{cost} is no cost."),
    };

string Between(string name) =>
    Regex.Match(text, $"<!--{name}-->(.*?)<!--/-->", RegexOptions.Singleline).Groups[1].Value;

Said Run(Place place)
{
    var folder = Path.Combine(results, place.Name);
    string[] words = [.. Regex.Matches(place.Command, @"""(.*?)""|(\S+)").Select(word => word.Value.Trim('"'))];
    string[] program =
        place.Cost == Cost.Idle ? ["run", "-c", "Release", "--project", "tests/RiverCrossingSim.Benchmarks", "--"]
        : rcsim is null ? ["run", "-c", "Release", "--project", "src/RiverCrossingSim.Cli", "--"]
        : [Path.GetFullPath(rcsim)];
    string[] where = place.Cost == Cost.Idle ? [] : ["--out", folder];
    using var process = Process.Start(
        new ProcessStartInfo("dotnet", [.. program, .. words, .. where])
        {
            WorkingDirectory = root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        }
    )!;
    var error = process.StandardError.ReadToEndAsync();
    var output = process.StandardOutput.ReadToEnd();
    process.WaitForExit();
    return process.ExitCode == 0
        ? new Said(output, folder)
        : throw new InvalidOperationException($"'{place.Command}' ended with {process.ExitCode}:\n{error.Result}");
}

// Where the lines of a quotation end makes no difference.
static string Words(string quotation) => Regex.Replace(quotation, @"[\s>]+", " ");

static string Cut(string sentence, string before) => sentence[..sentence.IndexOf(before, StringComparison.Ordinal)];

static string From(string sentence, string words) => sentence[sentence.LastIndexOf(words, StringComparison.Ordinal)..];

// A quotation in Markdown: paragraphs of sentences, in lines of the README's width.
static string Quote(params string[][] paragraphs)
{
    const int Width = 126;
    var lines = new List<string>();
    foreach (var paragraph in paragraphs)
    {
        lines.Add(lines.Count == 0 ? "" : ">");
        var line = ">";
        foreach (var word in string.Join(' ', paragraph).Split(' '))
        {
            if (line.Length + 1 + word.Length > Width)
            {
                lines.Add(line);
                line = ">";
            }
            line += $" {word}";
        }
        lines.Add(line);
    }
    return string.Join('\n', [.. lines, ""]);
}

static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

/// <summary>What a place costs to make anew.</summary>
enum Cost
{
    Seconds,
    Minutes,

    /// <summary>It is a measured time: the machine has to be idle, and another machine has another.</summary>
    Idle,
}

/// <summary>A place in the README, the arguments of the command that makes it, and what of its output stands there.</summary>
sealed record Place(string Name, string Command, Func<Said, string> Make, Cost Cost = Cost.Seconds);

/// <summary>What a command printed, and the folder of its results.</summary>
sealed record Said(string Output, string Folder)
{
    /// <summary>The sentence, or list item, that has these words.</summary>
    public string Sentence(string words) =>
        Regex
            .Split(Output, @"^(?:- |\s*$)", RegexOptions.Multiline)
            .Select(item => Regex.Replace(item, @"\s+", " ").Trim())
            .First(item => item.Contains(words, StringComparison.Ordinal));

    /// <summary>All list items.</summary>
    public IEnumerable<string> Sentences() =>
        Regex
            .Split(Output, @"^(?=- )|^\s*$", RegexOptions.Multiline)
            .Select(item => Regex.Replace(item, @"\s+", " ").Trim())
            .Where(item => item.StartsWith("- ", StringComparison.Ordinal))
            .Select(item => item[2..]);

    /// <summary>What a pattern's group finds, however the lines are wrapped.</summary>
    public string Figure(string pattern) =>
        Regex.Match(Regex.Replace(Output, @"\s+", " "), pattern) is { Success: true } found
            ? found.Groups[1].Value
            : throw new InvalidOperationException($"Nothing is like '{pattern}' in:\n{Output}");

    /// <summary>A table of what each cause has of the mean duration, the largest first.</summary>
    public string Shares()
    {
        using var summary = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "summary.json")));
        var shares = summary
            .RootElement.GetProperty("measures")[0]
            .GetProperty("shares")
            .EnumerateArray()
            .OrderByDescending(share => Math.Abs(share.GetProperty("share").GetDouble()))
            .Select(share =>
                $"| {share.GetProperty("cause").GetString()} | {Hours(share, "share")} | {Hours(share, "low")} to {Hours(share, "high")} | "
                + $"{Hours(share, "off_alone")} | {Hours(share, "on_alone")} |"
            );
        return string.Join(
            '\n',
            [
                "",
                "| cause | share of the mean duration, h | 95 % interval | adds to all others | adds alone |",
                "| --- | --- | --- | --- | --- |",
                .. shares,
                "",
            ]
        );
    }

    static string Hours(JsonElement share, string name) =>
        share.GetProperty(name).GetDouble().ToString("+0.0;−0.0;0.0", CultureInfo.InvariantCulture);

    /// <summary>The chance that the model gives a forecast of Kherson.</summary>
    public string Forecast(string forecast)
    {
        using var validation = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "validation.json")));
        var got = validation
            .RootElement.GetProperty("groups")
            .EnumerateArray()
            .SelectMany(group => group.GetProperty("checks").EnumerateArray())
            .Single(check => check.GetProperty("name").GetString() == $"kherson-2022: forecast \"{forecast}\"")
            .GetProperty("got")
            .GetString()!;
        return got[..(got.IndexOf('%', StringComparison.Ordinal) + 1)];
    }
}
