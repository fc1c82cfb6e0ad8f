using ScottPlot;

namespace RiverCrossingSim.Reporting;

/// <summary>The places that texts have taken in an area for data, in pixels from its upper left corner.</summary>
/// <param name="width">Width of the area.</param>
/// <param name="height">Height of the area.</param>
sealed class Places(double width, double height)
{
    const float Apart = 2;
    readonly List<PixelRect> _taken = [];

    /// <summary>Takes a place, whether or not it is free.</summary>
    public void Take(PixelRect place) => _taken.Add(place);

    /// <summary>Takes the first of some places that lies in the area and is free.</summary>
    /// <returns>The place; null if there is none.</returns>
    public PixelRect? TakeFirst(IEnumerable<PixelRect> places)
    {
        foreach (var place in places)
        {
            if (IsInside(place) && !_taken.Exists(taken => Overlap(taken, place)))
            {
                _taken.Add(place);
                return place;
            }
        }
        return null;
    }

    bool IsInside(PixelRect place) =>
        place.Left >= 0 && place.Right <= width && place.Top >= 0 && place.Bottom <= height;

    static bool Overlap(PixelRect one, PixelRect other) =>
        one.Left < other.Right + Apart
        && other.Left < one.Right + Apart
        && one.Top < other.Bottom + Apart
        && other.Top < one.Bottom + Apart;
}
