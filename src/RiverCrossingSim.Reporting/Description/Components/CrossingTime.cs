using RiverCrossingSim.Model;

namespace RiverCrossingSim.Reporting.Description;

/// <summary>How long it takes to cross at a site, in words.</summary>
/// <param name="amounts">The scenario's quantities.</param>
sealed class CrossingTime(Amounts amounts)
{
    /// <summary>The time, or the formula with its speed.</summary>
    public string Of(Site site) =>
        site switch
        {
            CraftSite { CrossingTime: { } time } => amounts.Text(time, Dimension.Duration),
            CraftSite craft => $"width / sqrt(speed^2 - current^2) at {Speed(craft.Speed)}",
            SwimSite swim => $"width / sqrt(speed^2 - current^2) at {Speed(swim.Speed)}",
            FootbridgeSite { CrossingTime: { } time } => amounts.Text(time, Dimension.Duration),
            FootbridgeSite bridge => $"length over {Speed(bridge.Speed)}",
            PontoonBridgeSite bridge => $"length and that of the vehicle over {Speed(bridge.Speed)}",
            BridgeSite => "span and length of the vehicle over the speed of the bridge's condition",
            _ => "",
        };

    string Speed(Quantity speed) => amounts.Text(speed, Dimension.Speed);
}
