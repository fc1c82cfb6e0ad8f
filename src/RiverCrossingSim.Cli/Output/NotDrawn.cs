using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Cli.Output;

/// <summary>Pictures that could not be drawn, told on standard error; all else of the result is there.</summary>
static class NotDrawn
{
    /// <summary>Tells.</summary>
    /// <param name="pictures">What could not be drawn.</param>
    public static void Tell(IReadOnlyList<Omission> pictures)
    {
        foreach (var sentence in Omissions.Sentences(pictures))
        {
            Console.Error.WriteLine($"rcsim: {sentence}");
        }
    }
}
