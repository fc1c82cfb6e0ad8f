namespace RiverCrossingSim.Scenarios;

/// <summary>One step of a path that is set from outside.</summary>
/// <param name="Text">A key, a name, <c>*</c> for any, or a number in square brackets.</param>
/// <param name="Index">The number, from 0; null for a name.</param>
/// <param name="Offset">Where it stands in what was given.</param>
/// <param name="Length">How long it is there.</param>
sealed record SetStep(string Text, int? Index, int Offset, int Length)
{
    public bool IsAny => Text == "*";

    /// <summary>Takes a path such as <c>force.units[2].personnel</c> apart; null where it is none.</summary>
    public static IReadOnlyList<SetStep>? Parse(string path)
    {
        var steps = new List<SetStep>();
        var offset = 0;
        foreach (var part in path.Split('.'))
        {
            var open = part.IndexOf('[');
            var name = open < 0 ? part : part[..open];
            if (name.Trim().Length == 0)
            {
                return null;
            }

            steps.Add(new SetStep(name.Trim(), null, offset, name.Length));
            while (open >= 0)
            {
                var close = part.IndexOf(']', open);
                if (close < 0)
                {
                    return null;
                }

                var inner = part[(open + 1)..close];
                if (inner == "*")
                {
                    steps.Add(new SetStep("*", null, offset + open, close - open + 1));
                }
                else if (int.TryParse(inner, System.Globalization.NumberStyles.None, null, out var index))
                {
                    steps.Add(new SetStep(inner, index, offset + open, close - open + 1));
                }
                else
                {
                    return null;
                }

                if (close + 1 < part.Length && part[close + 1] != '[')
                {
                    return null;
                }

                open = close + 1 < part.Length ? close + 1 : -1;
            }
            offset += part.Length + 1;
        }
        return steps;
    }
}
