namespace RiverCrossingSim.Reporting.Diagrams;

/// <summary>The measures of the picture of the crossing, in pixels: from the near bank on the left to the far bank on the right.</summary>
static class DiagramMeasures
{
    /// <summary>From line to line of text.</summary>
    public const double Leading = 14;

    /// <summary>The line of the pursuer, where there is one.</summary>
    public const double Pursuer = 16;

    /// <summary>The right edge of the assembly areas.</summary>
    public const double AreaRight = 176;

    /// <summary>Where the routes to a site join.</summary>
    public const double Join = 236;

    /// <summary>The left edge of the links.</summary>
    public const double LinkLeft = 241;

    /// <summary>The width of a link.</summary>
    public const double LinkWidth = 70;

    /// <summary>The left edge of the waiting areas.</summary>
    public const double WaitingLeft = 324;

    /// <summary>The right edge of the waiting areas.</summary>
    public const double WaitingRight = 430;

    /// <summary>The near bank.</summary>
    public const double NearBank = 452;

    /// <summary>The far bank.</summary>
    public const double FarBank = 604;

    /// <summary>The base of the first line of the headings.</summary>
    public const double FirstHeading = 18;

    /// <summary>From line to line of the headings.</summary>
    public const double HeadingLeading = 16;

    /// <summary>The radius of a badge.</summary>
    public const double Badge = 7.5;
}
