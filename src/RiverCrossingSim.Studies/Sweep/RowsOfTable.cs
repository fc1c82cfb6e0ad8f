using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Studies;

/// <summary>Makes out the rows of a study's table: its factors are the columns, and a row sets all of them together.</summary>
sealed class RowsOfTable(SweepStudy study, ScenarioSource source, Scenario scenario, RecordReading<SweepStudy> reading)
{
    readonly List<string> _columns = [.. study.Rows.SelectMany(row => row.Keys).Distinct()];

    /// <summary>The columns, in the order in which they are first named.</summary>
    public IReadOnlyList<string> Columns => _columns;

    /// <summary>A factor for each column, with a value for each row; none where anything is wrong, which is then reported.</summary>
    /// <param name="horizons">Takes the horizon of each row.</param>
    public IReadOnlyList<SweepFactor> Factors(ISet<TimeSpan> horizons)
    {
        var targets = _columns.ConvertAll(Target);
        // What no column is called is told once, and not also for every row that lacks it.
        if (!AreWhole([.. _columns.Where((_, place) => targets[place] is not null)]) || targets.Contains(null))
        {
            return [];
        }
        List<SweepFactor> factors =
        [
            .. _columns.Zip(
                targets,
                (name, target) => FactorMaking.Listed(name, target!, [.. study.Rows.Select(row => row[name])])
            ),
        ];
        for (var row = 0; row < study.Rows.Count; row++)
        {
            CheckRow(row, factors, horizons);
        }
        return factors;
    }

    /// <summary>Whether every row has all of some columns.</summary>
    bool AreWhole(IReadOnlyList<string> columns)
    {
        var isWhole = true;
        for (var row = 0; row < study.Rows.Count; row++)
        {
            var lacking = columns.Where(column => !study.Rows[row].ContainsKey(column)).ToList();
            if (lacking.Count > 0)
            {
                isWhole = false;
                Error(
                    ProblemCodes.Missing,
                    $"rows[{row}]",
                    $"rows[{row}] lacks {Wording.List([.. lacking.Select(Quoting.Show)])}; every row of the table has the same columns"
                );
            }
        }
        return isWhole;
    }

    /// <summary>What a column sets; null where that is wrong.</summary>
    string? Target(string name)
    {
        var place = $"rows[{study.Rows.ToList().FindIndex(row => row.ContainsKey(name))}].{name}";
        if (study.Factors.TryGetValue(name, out var factor))
        {
            if (
                factor.Values.Count > 0
                || factor.From is not null
                || factor.To is not null
                || factor.Distribution is not null
            )
            {
                Error(
                    ProblemCodes.Duplicate,
                    place,
                    $"{Quoting.Show(name)} has values in rows and under factors; a column of the table has no more than its path there"
                );
                return null;
            }
            if (factor.Path is { } path)
            {
                return path;
            }
        }
        if (scenario.Assumptions.ContainsKey(name))
        {
            return $"assumptions.{name}";
        }
        var advice = NearestName.Of(name, [.. scenario.Assumptions.Keys, .. study.Factors.Keys]) is { } nearest
            ? $"; did you mean '{nearest}'?"
            : $"; say what it sets under factors: {name}: {{path: ...}}";
        Error(
            ProblemCodes.Reference,
            place,
            $"the column {Quoting.Show(name)} is no assumption of the scenario, and factors has no path for it{advice}"
        );
        return null;
    }

    /// <summary>The row as a whole, since its values may be sound only together; where it is not, each value by itself, to tell the place.</summary>
    void CheckRow(int row, List<SweepFactor> factors, ISet<TimeSpan> horizons)
    {
        var sets = factors.ConvertAll(factor => $"{factor.Path}={factor.Levels[row].Text}");
        var whole = source.Read([.. study.Set, .. sets]);
        if (whole.Scenario is { } leveled)
        {
            horizons.Add(leveled.Horizon);
            return;
        }
        var isTold = false;
        foreach (var (place, factor) in factors.Index())
        {
            foreach (var problem in source.Read([.. study.Set, sets[place]]).Problems.Where(IsError))
            {
                isTold = true;
                var isPath =
                    problem.Code == ProblemCodes.Set && study.Factors.GetValueOrDefault(factor.Name)?.Path is not null;
                if (!isPath)
                {
                    Error(problem.Code, $"rows[{row}].{factor.Name}", problem.Message);
                }
                else if (row == 0)
                {
                    Error(problem.Code, $"factors.{factor.Name}.path", problem.Message);
                }
            }
        }
        foreach (var problem in whole.Problems.Where(problem => !isTold && IsError(problem)))
        {
            Error(problem.Code, $"rows[{row}]", problem.Message);
        }
    }

    static bool IsError(Problem problem) => problem.Severity == Severity.Error;

    void Error(string code, string path, string message) => reading.Error(code, path, message);
}
