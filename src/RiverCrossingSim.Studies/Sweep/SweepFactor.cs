namespace RiverCrossingSim.Studies;

/// <summary>A factor of a study with its values made out: from a probability to a value, and the levels where it has some.</summary>
public sealed class SweepFactor
{
    readonly Func<double, FactorValue>? _sample;

    internal SweepFactor(
        string name,
        string path,
        string unit,
        IReadOnlyList<FactorValue> levels,
        Func<double, FactorValue>? sample
    ) => (Name, Path, Unit, Levels, _sample) = (name, path, unit, levels, sample);

    /// <summary>The name in results and charts.</summary>
    public string Name { get; }

    /// <summary>What it sets, as <c>--set</c> writes it.</summary>
    public string Path { get; }

    /// <summary>The unit of its numbers as a file writes it, such as <c>km/h</c>; empty where they have none.</summary>
    public string Unit { get; }

    /// <summary>Its values in a factorial design, in their order.</summary>
    public IReadOnlyList<FactorValue> Levels { get; }

    /// <summary>Whether its values are numbers, so that they have an order and a distance.</summary>
    public bool IsNumeric => Levels.All(level => level.Number is not null);

    /// <summary>Whether it takes any value of a range or a distribution, and not only its levels, in a sampled design.</summary>
    public bool IsContinuous => _sample is not null;

    /// <summary>The value at a probability.</summary>
    /// <param name="uniform">From 0 to 1, 1 excluded.</param>
    public FactorValue At(double uniform) => _sample?.Invoke(uniform) ?? Levels[(int)(uniform * Levels.Count)];
}
