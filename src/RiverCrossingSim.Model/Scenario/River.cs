namespace RiverCrossingSim.Model;

/// <summary>The water to be crossed.</summary>
public sealed record River
{
    /// <summary>Width of the water between the banks, metres.</summary>
    [Key(
        "width",
        "Width of the water between the banks.",
        Dimension = Dimension.Length,
        Level = Level.Run,
        Min = 1,
        Max = 200_000,
        Example = "1000 m"
    )]
    public required Quantity Width { get; init; }

    /// <summary>Speed of the current, metres per second; a craft holds against it, so it makes the crossing longer.</summary>
    [Key(
        "current",
        "Speed of the current; a craft of speed v needs width / sqrt(v^2 - current^2).",
        Dimension = Dimension.Speed,
        Level = Level.Run,
        Min = 0,
        Max = 10,
        Example = "0.5 m/s"
    )]
    public Quantity Current { get; init; } = 0;
}

/// <summary>When it is light: from the place and the date, or as given for every day.</summary>
public sealed record Daylight
{
    /// <summary>Geographic latitude, degrees, north positive; null where sunrise and sunset are given.</summary>
    [Key(
        "latitude",
        "Latitude, north positive; with longitude, the sun is computed for each day.",
        Dimension = Dimension.Angle,
        Min = -90,
        Max = 90
    )]
    public double? Latitude { get; init; }

    /// <summary>Geographic longitude, degrees, east positive; null where sunrise and sunset are given.</summary>
    [Key("longitude", "Longitude, east positive.", Dimension = Dimension.Angle, Min = -180, Max = 180)]
    public double? Longitude { get; init; }

    /// <summary>Local time of sunrise where no place is given.</summary>
    [Key("sunrise", "Local time of sunrise, where no place is given.")]
    public TimeOnly Sunrise { get; init; } = new(6, 0);

    /// <summary>Local time of sunset where no place is given.</summary>
    [Key("sunset", "Local time of sunset, where no place is given.")]
    public TimeOnly Sunset { get; init; } = new(18, 0);
}
