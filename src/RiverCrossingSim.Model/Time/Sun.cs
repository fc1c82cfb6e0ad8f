namespace RiverCrossingSim.Model;

/// <summary>Sunrise and sunset by the NOAA solar equations, good to about a minute between the polar circles.</summary>
/// <remarks>
/// Source: NOAA Global Monitoring Laboratory, "General Solar Position Calculations" (the low-accuracy equations with
/// the fractional year); the sun's centre is taken at 90.833 degrees from the zenith, which allows for refraction and
/// the size of the disc.
/// </remarks>
public static class Sun
{
    const double ZenithDegrees = 90.833;

    /// <summary>Sunrise and sunset on a date, in hours of UTC counted from that date's midnight UTC.</summary>
    /// <param name="date">The date.</param>
    /// <param name="latitude">Degrees, north positive.</param>
    /// <param name="longitude">Degrees, east positive.</param>
    /// <returns>
    /// The two times, which may lie outside 0 to 24; both infinite (rise positive) where the sun does not rise,
    /// (rise negative) where it does not set.
    /// </returns>
    public static (double Rise, double Set) RiseAndSet(DateOnly date, double latitude, double longitude)
    {
        var daysInYear = DateTime.IsLeapYear(date.Year) ? 366 : 365;
        var year = 2 * Math.PI / daysInYear * (date.DayOfYear - 1);
        var equationOfTime =
            229.18
            * (
                0.000075
                + 0.001868 * Elementary.Cos(year)
                - 0.032077 * Elementary.Sin(year)
                - 0.014615 * Elementary.Cos(2 * year)
                - 0.040849 * Elementary.Sin(2 * year)
            );
        var declination =
            0.006918
            - 0.399912 * Elementary.Cos(year)
            + 0.070257 * Elementary.Sin(year)
            - 0.006758 * Elementary.Cos(2 * year)
            + 0.000907 * Elementary.Sin(2 * year)
            - 0.002697 * Elementary.Cos(3 * year)
            + 0.00148 * Elementary.Sin(3 * year);

        var phi = double.DegreesToRadians(latitude);
        var cosine =
            Elementary.Cos(double.DegreesToRadians(ZenithDegrees)) / (Elementary.Cos(phi) * Elementary.Cos(declination))
            - Elementary.Tan(phi) * Elementary.Tan(declination);
        if (cosine >= 1)
        {
            return (double.PositiveInfinity, double.NegativeInfinity);
        }
        if (cosine <= -1)
        {
            return (double.NegativeInfinity, double.PositiveInfinity);
        }
        var hourAngle = double.RadiansToDegrees(Elementary.Acos(cosine));
        double Utc(double angle) => (720 - 4 * (longitude + angle) - equationOfTime) / 60;
        return (Utc(hourAngle), Utc(-hourAngle));
    }
}
