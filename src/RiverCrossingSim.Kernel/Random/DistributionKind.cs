namespace RiverCrossingSim.Kernel;

/// <summary>A kind of distribution: what a reader of files, a reference or a schema has to know about it.</summary>
public sealed class DistributionKind
{
    readonly Action<double[][], ParameterProblems> _check;
    readonly Func<double[][], Distribution> _make;

    internal DistributionKind(
        string name,
        string documentation,
        string example,
        IReadOnlyList<DistributionParameter> parameters,
        Action<double[][], ParameterProblems> check,
        Func<double[][], Distribution> make
    )
    {
        (Name, Documentation, Example, Parameters) = (name, documentation, example, parameters);
        (_check, _make) = (check, make);
    }

    /// <summary>The name in files: one lower-case word.</summary>
    public string Name { get; }

    /// <summary>One line: when to use it.</summary>
    public string Documentation { get; }

    /// <summary>An example as it stands in a file, for a time in minutes.</summary>
    public string Example { get; }

    /// <summary>The parameters, in the order in which <c>Create</c> takes them; those left out may be the last.</summary>
    public IReadOnlyList<DistributionParameter> Parameters { get; }

    /// <summary>
    /// The distribution with the given parameters in order. Optional ones at the end may be left out. Where the only
    /// parameter is a list it takes all numbers; where values and weights are asked for, the first half are the values.
    /// </summary>
    /// <param name="parameters">The numbers, in one unit.</param>
    /// <param name="show">Writes a number that carries the unit in a message; plain if left out.</param>
    public DistributionResult Create(ReadOnlySpan<double> parameters, Func<double, string>? show = null)
    {
        if (!Parameters[0].IsList)
        {
            return CreateFromLists([.. parameters.ToArray().Select(value => new[] { value })], show);
        }
        if (Parameters.Count == 1)
        {
            return CreateFromLists([parameters.ToArray()], show);
        }
        var half = (parameters.Length + 1) / 2;
        return CreateFromLists([parameters[..half].ToArray(), parameters[half..].ToArray()], show);
    }

    /// <summary>The distribution with the given parameters in order, each an array: of one number, or a list.</summary>
    /// <param name="parameters">One array for each parameter; an empty one, or none at the end, is left out.</param>
    /// <param name="show">Writes a number that carries the unit in a message; plain if left out.</param>
    public DistributionResult CreateFromLists(IReadOnlyList<double[]> parameters, Func<double, string>? show = null)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        var problems = new ParameterProblems(show);
        if (parameters.Count > Parameters.Count)
        {
            problems.Add($"{Name} takes {Parameters.Count} parameters, not {parameters.Count}");
        }
        var complete = new double[Parameters.Count][];
        for (var i = 0; i < Parameters.Count; i++)
        {
            complete[i] = Complete(i, parameters, problems);
        }
        if (problems.All.Count == 0)
        {
            _check(complete, problems);
        }
        return problems.All.Count > 0
            ? new DistributionResult(null, problems.All)
            : new DistributionResult(_make(complete), []);
    }

    double[] Complete(int index, IReadOnlyList<double[]> given, ParameterProblems problems)
    {
        var parameter = Parameters[index];
        var values = index < given.Count ? given[index] : [];
        if (parameter.IsList)
        {
            if (values.Length > 0)
            {
                return values;
            }
            if (parameter.Default is { } same && given.Count > 0)
            {
                return [.. given[0].Select(_ => same)];
            }
        }
        else if (values.Length == 1)
        {
            return values;
        }
        else if (values.Length > 1)
        {
            problems.Add($"{parameter.Name} is one number, not {values.Length}");
            return [double.NaN];
        }
        else if (parameter.Default is { } left)
        {
            return [left];
        }
        problems.Add($"{parameter.Name} is missing");
        return [double.NaN];
    }
}
