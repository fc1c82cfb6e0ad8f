using System.Globalization;

namespace RiverCrossingSim.Kernel;

/// <summary>What is wrong with a distribution's parameters, all of it, each in a sentence for the analyst.</summary>
/// <param name="show">Writes a value that carries the quantity's unit.</param>
sealed class ParameterProblems(Func<double, string>? show = null)
{
    readonly List<string> _problems = [];

    public IReadOnlyList<string> All => _problems;

    public static string Plain(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    public string Show(double value) => show is null ? Plain(value) : show(value);

    public void Add(string problem) => _problems.Add(problem);

    /// <summary>Says so if the value is not finite; true if it is.</summary>
    public bool Finite(string name, double value)
    {
        if (double.IsFinite(value))
        {
            return true;
        }
        Add(double.IsNaN(value) ? $"{name} is not a number" : $"{name} is infinite");
        return false;
    }

    /// <summary>All finite, in the order given (ties allowed), and not wider apart than a double can say.</summary>
    public void Ordered(params ReadOnlySpan<(string Name, double Value)> values)
    {
        var finite = true;
        foreach (var (name, value) in values)
        {
            finite &= Finite(name, value);
        }
        if (!finite)
        {
            return;
        }
        for (var i = 1; i < values.Length; i++)
        {
            var (lowName, low) = values[i - 1];
            var (highName, high) = values[i];
            if (low > high)
            {
                Add($"{lowName} {Show(low)} is above {highName} {Show(high)}");
            }
        }
        if (double.IsInfinity(values[^1].Value - values[0].Value))
        {
            Add($"{values[0].Name} and {values[^1].Name} are too far apart");
        }
    }

    public void NotNegative(string name, double value)
    {
        if (Finite(name, value) && value < 0)
        {
            Add($"{name} {Show(value)} is below 0");
        }
    }

    /// <summary>For a plain number, one without the quantity's unit.</summary>
    public void Positive(string name, double value)
    {
        if (Finite(name, value) && value <= 0)
        {
            Add($"{name} {Plain(value)} is not above 0");
        }
    }

    /// <exception cref="ArgumentException">There is a problem.</exception>
    public void ThrowIfAny()
    {
        if (_problems.Count > 0)
        {
            throw new ArgumentException(string.Join("; ", _problems) + ".");
        }
    }
}
