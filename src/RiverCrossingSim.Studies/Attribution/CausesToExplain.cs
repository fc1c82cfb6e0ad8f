using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Studies;

/// <summary>A scenario and its causes, read and held to each other before any work.</summary>
public sealed class CausesToExplain
{
    readonly ScenarioSource _source;
    readonly IReadOnlyList<string> _sets;
    readonly ScenarioMix? _mix;

    CausesToExplain(
        ScenarioSource source,
        IReadOnlyList<string> sets,
        Scenario? scenario,
        IReadOnlyList<CauseGroup> groups,
        IReadOnlyList<Problem> problems,
        ScenarioMix? mix = null
    ) => (_source, _sets, Scenario, Groups, Problems, _mix) = (source, sets, scenario, groups, problems, mix);

    /// <summary>The file with which it is compared, where the causes are what differs; null for a scenario by itself.</summary>
    public string? Against { get; private init; }

    /// <summary>The hash of the scenario of that file; null where there is none.</summary>
    public string? AgainstHash { get; private init; }

    /// <summary>The scenario with every cause on; null when there is any error.</summary>
    public Scenario? Scenario { get; }

    /// <summary>The file that it was read from, as it was given; null where there was none.</summary>
    public string? File => _source.FilePath;

    /// <summary>Its causes, those of the program first.</summary>
    public IReadOnlyList<CauseGroup> Groups { get; }

    /// <summary>All problems.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>What is set in the file besides, each <c>path=value</c>.</summary>
    public IReadOnlyList<string> Sets => _sets;

    /// <summary>Reads a scenario and makes its causes out.</summary>
    /// <param name="source">The scenario.</param>
    /// <param name="sets">Values set in it, each <c>path=value</c>.</param>
    /// <param name="causes">Causes in place of those of the program; none for those that the scenario has.</param>
    /// <param name="added">Causes beside them.</param>
    /// <param name="split">Into what fire is split, each part with a share of its own; null for fire as one.</param>
    public static CausesToExplain Read(
        ScenarioSource source,
        IReadOnlyList<string>? sets = null,
        IReadOnlyList<Variant>? causes = null,
        IReadOnlyList<Variant>? added = null,
        CauseSplit? split = null
    )
    {
        ArgumentNullException.ThrowIfNull(source);
        var (known, given, more) = (sets ?? [], causes ?? [], added ?? []);
        var plain = source.Read(known);
        if (plain.Scenario is not { } scenario)
        {
            return new CausesToExplain(source, known, null, [], plain.Problems);
        }
        List<CauseGroup> groups =
        [
            .. given.Count > 0
                ? given.Select(CauseGroup.Of)
                : CauseList.All.Where(cause => cause.IsIn(scenario)).SelectMany(Parts).Select(CauseGroup.Of),
            .. more.Select(CauseGroup.Of),
        ];
        var problems = new List<Problem>(plain.Problems);
        problems.AddRange(TwiceNamed(groups));
        problems.AddRange(Overlaps(source, known, groups));
        if (groups.Count == 0)
        {
            problems.Add(
                Wrong(
                    source.Name,
                    ProblemCodes.Missing,
                    "none of the causes that the program knows is in this scenario; name one with --cause \"name: path=value\""
                )
            );
        }
        if (split is { } into && given.Count == 0 && NothingToSplit(into, scenario) is { } nothing)
        {
            problems.Add(Wrong(source.Name, ProblemCodes.Missing, $"{nothing}; leave out --split"));
        }
        var study = new CausesToExplain(source, known, scenario, groups, problems);
        problems.AddRange(study.OfSets(given.Count, plain.Problems));
        return problems.Any(problem => problem.Severity == Severity.Error)
            ? new CausesToExplain(source, known, null, groups, problems)
            : study;

        IReadOnlyList<Cause> Parts(Cause cause) => split is { } by ? cause.Parts(scenario, by) : [cause];
    }

    /// <summary>Reads two scenarios, and takes what differs between them as the causes: on is as in the second.</summary>
    /// <param name="first">The scenario with every cause off.</param>
    /// <param name="second">The scenario with every cause on.</param>
    /// <param name="sets">Values set in both, each <c>path=value</c>.</param>
    public static CausesToExplain Between(
        ScenarioSource first,
        ScenarioSource second,
        IReadOnlyList<string>? sets = null
    )
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var known = sets ?? [];
        var (before, after) = (first.Read(known), second.Read(known));
        var problems = before.Problems.Concat(after.Problems).ToList();
        if (before.Scenario is null || after.Scenario is null)
        {
            return new CausesToExplain(second, known, null, [], problems) { Against = first.Name };
        }
        var mix = ScenarioMix.Of(before, after);
        var (groups, wrong) = DifferencesToExplain.Of(mix, first.Name);
        problems.AddRange(wrong.Select(problem => problem with { File = second.Name }));
        return new CausesToExplain(second, known, wrong.Count > 0 ? null : after.Scenario, groups, problems, mix)
        {
            Against = first.Name,
            AgainstHash = ScenarioFile.Hash(before.Scenario),
        };
    }

    /// <summary>The scenario with some causes switched off.</summary>
    /// <param name="off">What is off, in the order in which it is set.</param>
    /// <exception cref="ArgumentException">What they set together is no sound scenario.</exception>
    public Scenario Without(IReadOnlyList<CauseGroup> off)
    {
        ArgumentNullException.ThrowIfNull(off);
        var scenario = Scenario ?? throw new ArgumentException("There is no scenario.", nameof(off));
        if (_mix is { } mix)
        {
            var mixed = mix.With(mix.Groups.Except(off.SelectMany(group => group.Differences)));
            return mixed.Scenario ?? throw NotSound(off, mixed);
        }
        if (off.Any(group => group.Sets.Count > 0))
        {
            var reading = ReadWithout(off);
            scenario = reading.Scenario ?? throw NotSound(off, reading);
        }
        return off.Aggregate(scenario, (left, group) => group.SwitchOff(left));
    }

    static ArgumentException NotSound(IReadOnlyList<CauseGroup> off, ScenarioReading reading) =>
        new(
            $"without {Wording.List([.. off.Select(group => group.Name)])} there is no sound scenario: {reading.Problems[0].Message}",
            nameof(off)
        );

    ScenarioReading ReadWithout(IReadOnlyList<CauseGroup> off) =>
        _source.Read([.. _sets, .. off.SelectMany(group => group.Sets)]);

    /// <summary>What is wrong with what each cause sets alone, and all of them together.</summary>
    IEnumerable<Problem> OfSets(int given, IReadOnlyList<Problem> before)
    {
        var isWrong = false;
        var setting = Groups.Where(group => group.Sets.Count > 0).ToList();
        foreach (var (place, group) in setting.Index())
        {
            var option = place < given ? "--cause" : "--add-cause";
            foreach (var problem in ReadWithout([group]).Problems.Where(problem => !before.Contains(problem)))
            {
                isWrong |= problem.Severity == Severity.Error;
                yield return problem.SetPlace >= _sets.Count
                    ? problem with
                    {
                        File = $"{option} \"{group.Name}\"",
                    }
                    : problem;
            }
        }
        if (!isWrong && setting.Count > 1)
        {
            foreach (var problem in ReadWithout(setting).Problems.Where(p => p.Severity == Severity.Error))
            {
                yield return problem with
                {
                    File = "all causes together",
                };
            }
        }
    }

    static string? NothingToSplit(CauseSplit split, Scenario scenario) =>
        split switch
        {
            CauseSplit.Sources or CauseSplit.Targets => new FireCause().IsIn(scenario)
                ? null
                : $"there is no fire to split into {Names.Kebab(split)}",
            CauseSplit.Repair => RepairCause.Of(scenario) is null
                ? "there is no fire whose hits have to be mended"
                : null,
            _ => throw new ArgumentOutOfRangeException(nameof(split), split, "There is no such split."),
        };

    static IEnumerable<Problem> TwiceNamed(List<CauseGroup> groups) =>
        groups
            .GroupBy(group => group.Name, StringComparer.Ordinal)
            .Where(same => same.Count() > 1)
            .Select(same =>
                Wrong(
                    $"--cause \"{same.Key}\"",
                    ProblemCodes.Name,
                    $"{same.Count()} causes are called {Quoting.Show(same.Key)}; give each a name of its own"
                )
            );

    static IEnumerable<Problem> Overlaps(ScenarioSource source, IReadOnlyList<string> sets, List<CauseGroup> groups) =>
        source
            .Overlaps(sets, [.. groups.Select(group => group.Sets)])
            .Select(overlap =>
                Wrong(
                    $"--cause \"{groups[overlap.Second].Name}\"",
                    ProblemCodes.Duplicate,
                    overlap.Message(Quoting.Show(groups[overlap.First].Name), Quoting.Show(groups[overlap.Second].Name))
                )
            );

    static Problem Wrong(string file, string code, string message) =>
        new(Severity.Error, code, file, 1, 1, "", message);
}
