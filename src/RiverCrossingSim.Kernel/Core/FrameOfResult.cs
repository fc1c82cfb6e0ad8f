namespace RiverCrossingSim.Kernel;

/// <summary>A frame whose method gives a result.</summary>
internal abstract class Frame<TResult> : Frame
{
    /// <summary>What the method returned.</summary>
    internal TResult Result = default!;
}
