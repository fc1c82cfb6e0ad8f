using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Studies;

/// <summary>Makes a study ready, and reports what does not fit together in it.</summary>
sealed class StudyPlanning(SweepStudy study, ScenarioSource source, RecordReading<SweepStudy> reading)
{
    /// <summary>More points than anybody waits for.</summary>
    const long MostPoints = 1_000_000;

    /// <summary>The horizons of the scenario and of each level alone, since a factor may set it.</summary>
    readonly HashSet<TimeSpan> _horizons = [];

    /// <summary>The study made ready; null where anything is wrong, which is then reported.</summary>
    public SweepPlan? Plan()
    {
        var scenario = source.Read(study.Set);
        if (scenario.Scenario is not { } known)
        {
            foreach (var problem in scenario.Problems)
            {
                reading.AddOfScenario(problem, "set");
            }
            return null;
        }
        _horizons.Add(known.Horizon);
        if (study.Factors.Count == 0 && study.Rows.Count == 0)
        {
            Error(
                ProblemCodes.Missing,
                "factors",
                "factors has no entries, and there are no rows; a study varies at least one thing"
            );
        }
        if (study.Rows.Any(row => row.Count == 0))
        {
            Error(ProblemCodes.Missing, "rows", "rows has a row that sets nothing");
        }
        var table = new RowsOfTable(study, source, known, reading);
        List<SweepFactor?> factors =
        [
            .. table.Factors(_horizons),
            .. study
                .Factors.Where(factor => !table.Columns.Contains(factor.Key))
                .Select(factor => Factor(factor.Key, factor.Value, known)),
        ];
        var outputs = Outputs(known);
        CheckOverlaps([.. factors.OfType<SweepFactor>()]);
        if (reading.HasErrors || factors.Any(factor => factor is null))
        {
            return null;
        }
        var plan = new SweepPlan(study, source, known, factors!, table.Columns.Count, outputs);
        if (study.Design == SweepDesign.Sobol && plan.Axes.Count > SobolSequence.MostDimensions)
        {
            Error(
                ProblemCodes.Limit,
                "factors",
                $"a Sobol' sequence has at most {SobolSequence.MostDimensions} factors, not {plan.Axes.Count}; a Latin hypercube takes any number"
            );
            return null;
        }
        CheckSize(plan);
        return reading.HasErrors ? null : plan;
    }

    SweepFactor? Factor(string name, Factor factor, Scenario scenario)
    {
        var made = new FactorMaking(study, source, scenario, reading).Make(name, factor);
        if (made is null)
        {
            return null;
        }
        for (var level = 0; level < made.Levels.Count; level++)
        {
            CheckLevel(name, factor, made, level);
        }
        return made;
    }

    /// <summary>Each value alone, so that a mistake is told at its place and once.</summary>
    void CheckLevel(string name, Factor factor, SweepFactor made, int level)
    {
        var set = $"{made.Path}={made.Levels[level].Text}";
        var path = factor.Values.Count > 0 ? $"factors.{name}.values[{level}]" : $"factors.{name}";
        var leveled = source.Read([.. study.Set, set]);
        if (leveled.Scenario is { } scenario)
        {
            _horizons.Add(scenario.Horizon);
        }
        foreach (var problem in leveled.Problems)
        {
            if (problem.Severity == Severity.Error && problem.Code == ProblemCodes.Set)
            {
                Error(
                    ProblemCodes.Set,
                    factor.Path is null ? $"factors.{name}" : $"factors.{name}.path",
                    problem.Message
                );
                return;
            }
            if (problem.Severity == Severity.Error)
            {
                Error(problem.Code, path, problem.Message);
            }
        }
    }

    /// <summary>Each key belongs to one factor, or the effects of the others would vanish.</summary>
    void CheckOverlaps(List<SweepFactor> factors)
    {
        var sets = factors
            .Select(factor => factor.Levels.Select(level => $"{factor.Path}={level.Text}").ToList())
            .ToList();
        foreach (var overlap in source.Overlaps(study.Set, sets))
        {
            var (first, second) = (factors[overlap.First].Name, factors[overlap.Second].Name);
            Error(
                ProblemCodes.Duplicate,
                study.Factors.GetValueOrDefault(second) is not { } factor ? $"rows[0].{second}"
                    : factor.Path is null ? $"factors.{second}"
                    : $"factors.{second}.path",
                overlap.Message(Place(first), Place(second))
            );
        }
    }

    string Place(string factor) => study.Factors.ContainsKey(factor) ? $"factors.{factor}" : $"the column {factor}";

    List<Output> Outputs(Scenario scenario)
    {
        var columns = new Plan(scenario).Rows.Columns;
        var deadline = Deadline.Of(scenario.Milestones, _horizons);
        var outputs = new List<Output>();
        for (var i = 0; i < study.Outputs.Count; i++)
        {
            if (Output.Named(study.Outputs[i], columns, deadline) is { } output)
            {
                outputs.Add(output);
                continue;
            }
            Error(
                ProblemCodes.Reference,
                $"outputs[{i}]",
                $"outputs[{i}]: {Output.Unknown(study.Outputs[i], columns)}"
            );
        }
        return outputs;
    }

    void CheckSize(SweepPlan plan)
    {
        if (plan.Count > MostPoints)
        {
            Error(
                ProblemCodes.Limit,
                "factors",
                $"the design has {(plan.Count == long.MaxValue ? "too many" : $"{Wording.Count(plan.Count)}")} points; at most {Wording.Count(MostPoints)} are run. "
                    + "Take fewer levels, or design: sobol"
            );
        }
        else if (plan.Replications > int.MaxValue)
        {
            Error(
                ProblemCodes.Limit,
                "replications",
                $"{Wording.Counted(plan.Count, "point")} of {Wording.Counted(study.Replications, "replication")} are {Wording.Count(plan.Replications)}; at most {Wording.Count(int.MaxValue)} are run"
            );
        }
    }

    void Error(string code, string path, string message) => reading.Error(code, path, message);
}
