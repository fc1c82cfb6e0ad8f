namespace RiverCrossingSim.Model;

// Who follows what everybody is at.
public sealed partial class Replication
{
    /// <summary>
    /// Takes down what everybody was at in the next replications, stage by stage; null for nobody, which costs nothing. A
    /// replication that is taken down is the same as one that is not.
    /// </summary>
    /// <exception cref="ArgumentException">The record is laid out for another plan.</exception>
    public StageRecord? Stages
    {
        get => _world.Stages;
        set =>
            _world.Stages =
                value is null || value.Layout == _plan.Timeline
                    ? value
                    : throw new ArgumentException("The record is laid out for another plan.", nameof(value));
    }
}
