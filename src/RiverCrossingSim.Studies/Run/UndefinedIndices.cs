using RiverCrossingSim.Statistics;

namespace RiverCrossingSim.Studies;

/// <summary>What is said where it cannot be told how much single assumptions explain.</summary>
static class UndefinedIndices
{
    /// <summary>Notes each reason once, with the assumptions that have it; where it is all, they are not named.</summary>
    /// <param name="omissions">Takes the notes.</param>
    /// <param name="all">The assumptions looked at; null where the index could not be computed.</param>
    /// <param name="figure">The figure that is left out, of these assumptions.</param>
    public static void Note(
        Omissions omissions,
        IReadOnlyList<(string Assumption, FirstOrderIndex? Index)> all,
        Func<string, string> figure
    )
    {
        foreach (
            var undefined in all.Where(own => own.Index?.Undefined is not null).GroupBy(own => own.Index!.Undefined!)
        )
        {
            var which = undefined.Count() == all.Count ? ["the assumptions"] : undefined.Select(own => own.Assumption);
            omissions.Note(figure(Wording.List([.. which])), undefined.Key);
        }
    }
}
