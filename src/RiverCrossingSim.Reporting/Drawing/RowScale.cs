namespace RiverCrossingSim.Reporting;

/// <summary>Where the values of a panel beside rows stand, in pixels, with room at both ends for the labels of its marks.</summary>
/// <param name="panel">The panel.</param>
/// <param name="left">Its left edge, pixels.</param>
/// <param name="width">Its width, pixels.</param>
sealed class RowScale(RowPanel panel, double left, double width)
{
    /// <summary>Rounds until the room at one end no longer asks for more at the other.</summary>
    const int MostRounds = 50;

    double _least = panel.Least;
    double _greatest = panel.Shown + (0.01 * (panel.Shown - panel.Least));

    /// <summary>The panel.</summary>
    public RowPanel Panel => panel;

    /// <summary>Its left edge, pixels.</summary>
    public double Left => left;

    /// <summary>Its right edge, pixels.</summary>
    public double Right => left + width;

    /// <summary>Its width, pixels.</summary>
    public double Width => width;

    /// <summary>Where a value stands, pixels.</summary>
    public double At(double value) => left + (width * (value - _least) / (_greatest - _least));

    /// <summary>Moves the ends of the scale outwards until all labels lie within the panel.</summary>
    public void MakeRoomFor(IReadOnlyList<RowLabel> labels)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var (least, greatest) = (_least, _greatest);
            foreach (var label in labels)
            {
                var share = label.Room / width;
                if (label.IsToTheRight && share < 1)
                {
                    _greatest = Math.Max(_greatest, _least + ((label.At - _least) / (1 - share)));
                }
                else if (share < 1)
                {
                    _least = Math.Min(_least, _greatest - ((_greatest - label.At) / (1 - share)));
                }
            }
            if (least == _least && greatest == _greatest)
            {
                return;
            }
        }
    }

    /// <summary>The values that are marked, with their labels.</summary>
    /// <param name="most">At most so many steps.</param>
    public IReadOnlyList<(double Value, string Text)> Marks(int most) =>
        panel.IsMarked
            ? RoundTicks.Along(panel.Least, panel.Shown, At(panel.Shown) - At(panel.Least), most, panel.Format)
            : [];
}
