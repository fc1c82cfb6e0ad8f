namespace RiverCrossingSim.Statistics;

/// <summary>The spread of the middle half, for rules of thumb (type 7 of Hyndman and Fan).</summary>
static class Quartiles
{
    public static double Range(double[] sorted) => At(sorted, 0.75) - At(sorted, 0.25);

    static double At(double[] sorted, double probability)
    {
        var position = probability * (sorted.Length - 1);
        var index = (int)position;
        var next = Math.Min(index + 1, sorted.Length - 1);
        return sorted[index] + ((position - index) * (sorted[next] - sorted[index]));
    }
}
