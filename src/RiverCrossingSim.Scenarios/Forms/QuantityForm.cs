using RiverCrossingSim.Kernel;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>A number, the name of an assumption, or, where it is drawn at each happening, a distribution in place.</summary>
sealed class QuantityForm : ScalarForm
{
    protected override object? ReadText(ScalarNode scalar, Key key, string path, Reading reading)
    {
        var text = scalar.Text;
        if (text == MeasureText.Unlimited || Measured.LooksLikeNumber(text))
        {
            return NumberForm.ReadValue(scalar, key, path, reading) is { } value ? new Quantity.Constant(value) : null;
        }

        if (DistributionCall.LooksLikeOne(text))
        {
            return Inline(DistributionCall.Parse(scalar, path, reading), scalar, key, path, reading);
        }

        reading.Assumed.Add(new AssumptionUse(text, key, path, scalar.Place));
        return new Quantity.Assumed(text);
    }

    protected override object? ReadOther(Node node, Key key, string path, Reading reading) =>
        DistributionCall.IsOne(node)
            ? Inline(DistributionCall.Of((MapNode)node, path, reading), node, key, path, reading)
            : base.ReadOther(node, key, path, reading);

    public override Node Write(object value, Key key, object owner, WritingStyle style) =>
        value switch
        {
            Quantity.Constant constant => Scalar(NumberForm.Text(constant.Value, key.Dimension, style)),
            Quantity.Assumed assumed => Scalar(assumed.Name),
            _ => Scalar(DistributionText.Of(((Quantity.Drawn)value).Distribution, key.Dimension, style)),
        };

    protected override string Expected(Key key) => key.Dimension.Noun();

    static Quantity.Drawn? Inline(DistributionCall? call, Node node, Key key, string path, Reading reading)
    {
        if (call is null)
        {
            return null;
        }

        if (key.Level != Level.Event)
        {
            var name = AssumptionName(path);
            var once = key.Level == Level.Entity ? "once for each craft" : "once for a replication";
            var per = key.Level == Level.Entity ? " (add per: craft to draw it for each craft)" : "";
            var written = node is ScalarNode { Text: var text } ? Quoting.Short(text) : call.Kind.Name;
            reading.Error(
                ProblemCodes.Level,
                node.Place,
                path,
                $"{path} is drawn {once}, so it cannot be a distribution; write {name}: {written} under assumptions{per}, and {key.Name}: {name} here"
            );
            return null;
        }
        if (call.Make(key.Dimension, path, reading, out _) is not { } distribution)
        {
            return null;
        }
        if (distribution is JointDraws)
        {
            reading.Error(
                ProblemCodes.Level,
                node.Place,
                path,
                $"{path} is drawn at each happening, and 'draws' is for assumptions that are drawn together once for a replication; write discrete or empirical here"
            );
            return null;
        }

        if (Fit.OfDistribution(distribution, call.Written, key) is { } wrong)
        {
            reading.Error(wrong.Code, node.Place, path, $"{path}: {wrong.Message}");
            return null;
        }
        if (call.Doubtful is { } doubtful && doubtful.MayBeThousands(key))
        {
            doubtful.Warn(key.Dimension, path, reading);
        }
        return new Quantity.Drawn(distribution);
    }

    /// <summary>A name for the assumption: the last two parts of the path.</summary>
    static string AssumptionName(string path) =>
        string.Join('-', path.Split('.').TakeLast(2))
            .Replace("[", "-", StringComparison.Ordinal)
            .Replace("]", "", StringComparison.Ordinal)
            .Replace(' ', '-');
}
