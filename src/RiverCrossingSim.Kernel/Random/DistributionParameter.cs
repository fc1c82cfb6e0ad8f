namespace RiverCrossingSim.Kernel;

/// <summary>One parameter of a kind of distribution, as scenario files name it.</summary>
/// <param name="Name">The key in files, for instance "mode".</param>
/// <param name="HasUnit">True if it carries the unit of the quantity drawn; false if it is a plain number.</param>
/// <param name="Documentation">One line.</param>
/// <param name="Default">Its value where it is left out; null if it must be given. May be infinite: no limit.</param>
/// <param name="IsList">True if it is a list of numbers rather than one.</param>
public sealed record DistributionParameter(
    string Name,
    bool HasUnit,
    string Documentation,
    double? Default = null,
    bool IsList = false
)
{
    /// <summary>Whether a file must give it. A list of weights may be left out: all are then equal.</summary>
    public bool IsRequired => Default is null;
}
