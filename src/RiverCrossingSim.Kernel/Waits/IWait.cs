namespace RiverCrossingSim.Kernel;

/// <summary>
/// A wait that can be one of several in <see cref="Simulation.Any{TFirst, TSecond}"/> and
/// <see cref="Simulation.All{TFirst, TSecond}"/>.
/// </summary>
public interface IWait
{
    /// <summary>Whether what was granted can be given back when the others come to nothing.</summary>
    internal bool CanTakeBack { get; }

    /// <summary>Gives the wait up before it was awaited.</summary>
    internal void Discard();

    /// <summary>Asks as one of a group.</summary>
    internal void Join(WaitGroup group);
}
