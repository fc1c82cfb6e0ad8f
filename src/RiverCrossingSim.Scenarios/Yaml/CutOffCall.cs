namespace RiverCrossingSim.Scenarios;

/// <summary>
/// The likeliest slip of all: <c>{loading: uniform(4 min, 9 min)}</c>, where YAML ends the value at the comma. The rest
/// is put back, so that it is reported once and the value itself is still checked.
/// </summary>
static class CutOffCall
{
    /// <summary>Whether the node is the beginning of a call whose end is missing.</summary>
    public static bool IsCutOff(Node node) =>
        node is ScalarNode { Text: var text } && text.Count(c => c == '(') > text.Count(c => c == ')');

    /// <summary>The call with its next piece; null where the node before is whole.</summary>
    public static ScalarNode? Join(Node before, Node piece) =>
        IsCutOff(before) && piece is ScalarNode { IsPlain: true } rest && before is ScalarNode { IsPlain: true } start
            ? new ScalarNode(
                start.Place with
                {
                    Length = Length(start.Place, rest.Place),
                },
                $"{start.Text}, {rest.Text}"
            )
            : null;

    static int Length(Place start, Place end) =>
        start.Line == end.Line ? end.Column + end.Length - start.Column : start.Length;
}
