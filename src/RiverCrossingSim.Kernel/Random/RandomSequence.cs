namespace RiverCrossingSim.Kernel;

/// <summary>
/// Walks a <see cref="RandomStream"/> from number 0, taking two uniforms from each block. For one consumer whose draws
/// are in an order of their own, such as the arrivals of a source. It is a mutable struct: keep it in a field that is
/// not readonly; a copy continues on its own with the same values.
/// </summary>
public struct RandomSequence
{
    readonly RandomStream _stream;
    uint _number;
    double _second;

    internal RandomSequence(RandomStream stream) => _stream = stream;

    /// <summary>The next uniform, strictly inside (0, 1).</summary>
    /// <exception cref="OverflowException">After 2^33 - 2 numbers, the end of the stream.</exception>
    public double NextUniform()
    {
        // A uniform is never 0, which therefore says that no second half is left over.
        if (_second > 0)
        {
            var second = _second;
            _second = 0;
            return second;
        }
        (var first, _second) = _stream.Uniforms(_number);
        _number = checked(_number + 1);
        return first;
    }
}
