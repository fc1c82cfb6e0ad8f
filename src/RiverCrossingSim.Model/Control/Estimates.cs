namespace RiverCrossingSim.Model;

/// <summary>
/// What headquarters makes of closures: it hears of one after the report's delay, and then takes the mean of what usually
/// remains, times its own error. An assumption counts with its whole distribution, for nobody knows its value.
/// </summary>
sealed class Estimates(World world)
{
    readonly Dictionary<Quantity, Residual> _residuals = new(ReferenceEqualityComparer.Instance);
    readonly Control _control = world.Plan.Scenario.Control;
    TimeSpan _delay;

    /// <summary>Takes the values of a replication.</summary>
    public void Begin() => _delay = world.Time(_control.ReportDelay);

    /// <summary>A closure that begins now.</summary>
    /// <param name="usual">How long such a closure usually lasts; null where headquarters knows its end.</param>
    /// <param name="until">When it will end.</param>
    /// <param name="stream">The stream of the errors made about this place.</param>
    /// <param name="number">The number of the closure there, from 0.</param>
    public Closing Hear(Quantity? usual, TimeSpan until, ulong stream, uint number) =>
        new(usual, world.Sim.Now, until, usual is null ? 1 : world.Draw(_control.EstimateError, stream, number));

    /// <summary>A closure that begins now, or holds on: of two, the one that ends later counts.</summary>
    /// <param name="closing">The closure that is known; the default for none.</param>
    /// <param name="usual">How long such a closure usually lasts.</param>
    /// <param name="until">When it will end.</param>
    /// <param name="stream">The stream of the errors made about this place.</param>
    /// <param name="number">The number of the next closure there, from 0; counted on where this is one.</param>
    public void Hear(ref Closing closing, Quantity usual, TimeSpan until, ulong stream, ref uint number)
    {
        if (until > Moment.Later(closing.Until, world.Sim.Now))
        {
            closing = Hear(usual, until, stream, number++);
        }
    }

    /// <summary>Damage that is done now: since when, and by what factor headquarters misjudges its repair.</summary>
    /// <param name="stream">The stream of the errors made about this place.</param>
    /// <param name="number">The number of the damage there, from 0.</param>
    public (TimeSpan Since, double Error) Hear(ulong stream, uint number) =>
        (world.Sim.Now, world.Draw(_control.EstimateError, stream, number));

    /// <summary>Whether headquarters knows everything.</summary>
    public bool IsPerfect => _control.Information == Information.Perfect;

    /// <summary>Whether headquarters has heard of what happened at a time.</summary>
    public bool Knows(TimeSpan since) => IsPerfect || world.Sim.Now >= since + _delay;

    /// <summary>How much longer a closure is expected to last, from now on; 0 where it has ended or is not known yet.</summary>
    public TimeSpan Remaining(in Closing closing)
    {
        var now = world.Sim.Now;
        if (closing.Until <= now || !Knows(closing.Since))
        {
            return TimeSpan.Zero;
        }
        return closing.Usual is null || IsPerfect
            ? closing.Until - now
            : Remaining(closing.Usual, closing.Since, 1) * closing.Error;
    }

    /// <summary>How much longer work that has begun is expected to last, from now on.</summary>
    /// <param name="usual">How long such work usually lasts.</param>
    /// <param name="since">When it began.</param>
    /// <param name="growth">How many times as long it lasts this time.</param>
    public TimeSpan Remaining(Quantity usual, TimeSpan since, double growth) =>
        Moment.Seconds(ResidualOf(usual).After((world.Sim.Now - since).TotalSeconds / growth) * growth);

    /// <summary>How long work that has not begun usually lasts.</summary>
    public double Usual(Quantity usual) => ResidualOf(usual).Mean;

    Residual ResidualOf(Quantity quantity)
    {
        if (!_residuals.TryGetValue(quantity, out var residual))
        {
            residual = _residuals[quantity] = new Residual(
                quantity switch
                {
                    Quantity.Constant constant => new Constant(constant.Value),
                    Quantity.Assumed assumed => world.Plan.Scenario.Assumptions[assumed.Name].Value,
                    Quantity.Drawn drawn => drawn.Distribution,
                    _ => throw new InvalidOperationException($"no rule for {quantity}"),
                }
            );
        }
        return residual;
    }
}
