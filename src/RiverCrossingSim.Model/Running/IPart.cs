namespace RiverCrossingSim.Model;

/// <summary>
/// A part of a replication. It asks for its columns and series when it is made; a replication begins all its parts in
/// one order, and at the end each writes what it reports.
/// </summary>
interface IPart
{
    /// <summary>Takes the values of a replication, forgets the last one, and starts its processes.</summary>
    void Begin();

    /// <summary>Writes every column that it asked for.</summary>
    /// <param name="row">The row of results; a place that nobody writes stays not a number.</param>
    void Write(Span<double> row) { }

    /// <summary>Writes every series that it asked for, for one moment.</summary>
    /// <param name="samples">All series, one after another.</param>
    /// <param name="at">Which sample it is, from 0.</param>
    void Sample(int[] samples, int at) { }
}
