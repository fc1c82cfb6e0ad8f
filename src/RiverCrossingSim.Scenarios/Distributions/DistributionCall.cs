using RiverCrossingSim.Kernel;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>
/// A distribution as a file has it: <c>triangular(2 min, 4 min, 9 min)</c>, with names <c>normal(6 min, 1 min, min=0)</c>,
/// lists <c>discrete([4 min, 9 min], [1, 2])</c>, or as a map <c>triangular: {min: 2 min, mode: 4 min, max: 9 min}</c>.
/// </summary>
sealed class DistributionCall
{
    readonly IReadOnlyList<Argument>?[] _arguments;

    DistributionCall(DistributionKind kind, Place place, string written)
    {
        (Kind, Place, Written) = (kind, place, written);
        _arguments = new IReadOnlyList<Argument>?[kind.Parameters.Count];
    }

    public DistributionKind Kind { get; }

    public Place Place { get; }

    /// <summary>The text, for messages.</summary>
    public string Written { get; }

    /// <summary>Its numbers whose point may part thousands, once the distribution was made; null where there are none.</summary>
    public DoubtfulNumbers? Doubtful { get; private set; }

    /// <summary>Whether the text is a name followed by a bracket.</summary>
    public static bool LooksLikeOne(string text) =>
        text.Contains('(') || DistributionCatalogue.Find(text.Trim()) is not null;

    /// <summary>Whether the node is a map with one entry, the name of a distribution.</summary>
    public static bool IsOne(Node node) =>
        node is MapNode { Entries: [var only] } && DistributionCatalogue.Find(only.Name) is not null;

    /// <summary>Reads the text of a call; null where it is none, which is then reported.</summary>
    public static DistributionCall? Parse(ScalarNode scalar, string path, Reading reading)
    {
        var text = scalar.Text;
        var open = text.IndexOf('(');
        var name = (open < 0 ? text : text[..open]).Trim();
        if (FindKind(name, scalar.Part(0, name.Length), path, reading) is not { } kind)
        {
            return null;
        }

        var end = text.TrimEnd();
        if (open < 0 || !end.EndsWith(')'))
        {
            reading.Error(
                ProblemCodes.Distribution,
                scalar.Place,
                path,
                $"{path}: {Quoting.Show(text)} has no closing bracket; it is written {Signature(kind)}"
            );
            return null;
        }
        var call = new DistributionCall(kind, scalar.Place, text);
        return call.Fill(CallArguments.Split(scalar, open + 1, end.Length - 1), path, reading) ? call : null;
    }

    /// <summary>Reads the map form of a call; null where it is none, which is then reported.</summary>
    public static DistributionCall? Of(MapNode map, string path, Reading reading)
    {
        var (name, place, value) = map.Entries[0];
        if (FindKind(name, place, path, reading) is not { } kind)
        {
            return null;
        }

        var call = new DistributionCall(kind, place, name);
        if (CallArguments.Of(value) is { } arguments)
        {
            return call.Fill(arguments, path, reading) ? call : null;
        }

        reading.Error(
            ProblemCodes.Distribution,
            value.Place,
            path,
            $"{path}: the parameters are single values; write {kind.Example}"
        );
        return null;
    }

    /// <summary>Makes the distribution, in the base unit; null where the parameters do not fit, which is then reported.</summary>
    /// <param name="wanted">What it must measure; null where the units decide.</param>
    /// <param name="path">The path of the value.</param>
    /// <param name="reading">The reading at hand.</param>
    /// <param name="dimension">What it measures; null where no unit is written.</param>
    public Distribution? Make(Dimension? wanted, string path, Reading reading, out Dimension? dimension)
    {
        dimension = wanted;
        var good = true;
        var numbers = new double[Kind.Parameters.Count][];
        for (var i = 0; i < numbers.Length; i++)
        {
            var given = _arguments[i] ?? [];
            numbers[i] = new double[given.Count];
            for (var j = 0; j < given.Count; j++)
            {
                good &= ReadNumber(given[j], Kind.Parameters[i], ref dimension, out numbers[i][j], path, reading);
            }
        }
        if (!good || !FitsUnits(dimension, path, reading))
        {
            return null;
        }

        var unit = dimension ?? Dimension.Number;
        var made = Kind.CreateFromLists(numbers, value => MeasureText.Friendly(value, unit));
        foreach (var problem in made.Problems)
        {
            reading.Error(
                ProblemCodes.Distribution,
                Place,
                path,
                $"{path}: {Kind.Name}: {problem}; it is written {Signature(Kind)}"
            );
        }

        Doubtful = made.Distribution is null
            ? null
            : DoubtfulNumbers.In(Kind, [.. _arguments.Select(given => given ?? [])], numbers);
        return made.Distribution;
    }

    /// <summary>How a kind is written: <c>normal(mean, sd, min=, max=)</c>.</summary>
    public static string Signature(DistributionKind kind) =>
        $"{kind.Name}({string.Join(", ", kind.Parameters.Select(p => p.IsList ? $"[{p.Name}]" : p.IsRequired ? p.Name : $"{p.Name}="))})";

    static DistributionKind? FindKind(string name, Place place, string path, Reading reading)
    {
        if (DistributionCatalogue.Find(name) is { } kind)
        {
            return kind;
        }

        var names = DistributionCatalogue.Kinds.Select(k => k.Name).ToList();
        reading.Error(
            ProblemCodes.Distribution,
            place,
            path,
            $"{path}: there is no distribution {Quoting.Show(name)}{NearestName.Advice(name, names, "there are")}"
        );
        return null;
    }

    bool Fill(IReadOnlyList<CallArgument> arguments, string path, Reading reading)
    {
        var names = Kind.Parameters.Select(p => p.Name).ToList();
        var next = 0;
        if (Kind.Parameters[0].IsList && arguments.Count > 0 && arguments.All(a => a is { Name: null, IsList: false }))
        {
            _arguments[0] = [.. arguments.SelectMany(a => a.Values)];
            return true;
        }
        foreach (var argument in arguments)
        {
            var index = argument.Name is null ? next++ : names.IndexOf(argument.Name);
            string? wrong = null;
            if (argument.Name is not null && index < 0)
            {
                wrong =
                    $"{Kind.Name} has no parameter {Quoting.Show(argument.Name)}{NearestName.Advice(argument.Name, names, "it has")}";
            }
            else if (index >= names.Count)
            {
                wrong = $"{Kind.Name} has too many parameters; it is written {Signature(Kind)}";
            }
            else if (_arguments[index] is not null)
            {
                wrong = $"{names[index]} of {Kind.Name} is given twice";
            }
            else if (argument.IsList && !Kind.Parameters[index].IsList)
            {
                wrong = $"{names[index]} of {Kind.Name} is one number, not a list";
            }

            if (wrong is not null)
            {
                reading.Error(ProblemCodes.Distribution, argument.Place, path, $"{path}: {wrong}");
                return false;
            }
            _arguments[index] = argument.Values;
        }
        return true;
    }

    bool ReadNumber(
        Argument argument,
        DistributionParameter parameter,
        ref Dimension? dimension,
        out double number,
        string path,
        Reading reading
    )
    {
        number = 0;
        var read = Measured.Read(argument.Text, out var problem);
        if (read is not { } measured)
        {
            reading.Error(
                problem.Code,
                argument.Place,
                path,
                $"{path}: {parameter.Name} of {Kind.Name}: {problem.Message}"
            );
            return false;
        }
        number = measured.Value;
        var wanted = parameter.HasUnit ? dimension : Dimension.Number;
        if (wanted is null && measured.Value != 0)
        {
            dimension = wanted = measured.Dimension ?? Dimension.Number;
        }

        if (parameter.HasUnit && dimension == Dimension.Share)
        {
            wanted = Dimension.Number;
        }

        if (
            wanted is not { } expected
            || Fit.OfUnit(
                measured,
                argument.Text,
                expected == Dimension.Count ? Dimension.Number : expected,
                expected.Example()
            )
                is not { } wrong
        )
        {
            return true;
        }

        reading.Error(wrong.Code, argument.Place, path, $"{path}: {parameter.Name} of {Kind.Name}: {wrong.Message}");
        return false;
    }

    bool FitsUnits(Dimension? dimension, string path, Reading reading)
    {
        if (dimension is null || dimension.Value.IsPlain())
        {
            return true;
        }

        string? wrong = null;
        if (Kind.Name == "integer")
        {
            wrong = $"integer draws whole numbers without a unit; for {dimension.Value.Noun()} use uniform or discrete";
        }

        for (var i = 0; i < _arguments.Length; i++)
        {
            var parameter = Kind.Parameters[i];
            if (
                _arguments[i] is null
                && parameter is { HasUnit: true, IsList: false, Default: { } left }
                && double.IsFinite(left)
                && left != 0
            )
            {
                wrong =
                    $"{parameter.Name} of {Kind.Name} must be given for {dimension.Value.Noun()}; it is written {Signature(Kind)}";
            }
        }
        if (wrong is not null)
        {
            reading.Error(ProblemCodes.Distribution, Place, path, $"{path}: {wrong}");
        }

        return wrong is null;
    }
}
