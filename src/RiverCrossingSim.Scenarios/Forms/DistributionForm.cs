using RiverCrossingSim.Kernel;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>The value of an assumption: what it measures follows from the units written.</summary>
sealed class DistributionForm : ScalarForm
{
    protected override object? ReadText(ScalarNode scalar, Key key, string path, Reading reading)
    {
        if (DistributionCall.LooksLikeOne(scalar.Text))
        {
            return Make(DistributionCall.Parse(scalar, path, reading), path, reading);
        }

        if (!Measured.LooksLikeNumber(scalar.Text))
        {
            reading.Error(
                ProblemCodes.Value,
                scalar.Place,
                path,
                $"{path}: {Quoting.Show(scalar.Text)} is neither a value nor a distribution, such as 8 km/h or {key.Example}{(Habits.Advice(scalar.Text) is { } advice ? $"; {advice}" : "")}"
            );
            return null;
        }
        if (Measured.Read(scalar.Text, out var problem) is not { } measured)
        {
            reading.Error(problem.Code, scalar.Place, path, $"{path}: {problem.Message}");
            return null;
        }
        Doubt(DoubtfulNumbers.In(new Argument(scalar.Text, scalar.Place), measured.Value), path, reading);
        return new DistributionWithUnit(new Constant(measured.Value), Plain(measured.Dimension), scalar.Text);
    }

    protected override object? ReadOther(Node node, Key key, string path, Reading reading) =>
        DistributionCall.IsOne(node)
            ? Make(DistributionCall.Of((MapNode)node, path, reading), path, reading)
            : base.ReadOther(node, key, path, reading);

    public override Node Write(object value, Key key, object owner, WritingStyle style)
    {
        var dimension = owner is Assumption assumption ? assumption.Dimension : key.Dimension;
        return value is Constant constant
            ? Scalar(NumberForm.Text(constant.Value, dimension, style))
            : Scalar(DistributionText.Of((Distribution)value, dimension, style));
    }

    protected override string Expected(Key key) => "a value or a distribution";

    static DistributionWithUnit? Make(DistributionCall? call, string path, Reading reading)
    {
        if (call?.Make(null, path, reading, out var dimension) is not { } made)
        {
            return null;
        }

        Doubt(call.Doubtful, path, reading);
        return new DistributionWithUnit(made, Plain(dimension), call.Written);
    }

    /// <summary>The range is that of the keys that name the assumption, which are known once all is read.</summary>
    static void Doubt(DoubtfulNumbers? doubtful, string path, Reading reading)
    {
        if (doubtful is not null)
        {
            reading.Doubtful[path] = doubtful;
        }
    }

    /// <summary>Percent is only a way to write a number; which keys name the assumption decides whether it is a share.</summary>
    static Dimension Plain(Dimension? dimension) =>
        dimension is null or Dimension.Share ? Dimension.Number : dimension.Value;
}

/// <summary>A distribution as an assumption has it, and what its units measure.</summary>
/// <param name="Distribution">The distribution, in the base unit.</param>
/// <param name="Dimension">What it measures; a number where no unit is written.</param>
/// <param name="Written">The text, for messages.</param>
sealed record DistributionWithUnit(Distribution Distribution, Dimension Dimension, string Written);
