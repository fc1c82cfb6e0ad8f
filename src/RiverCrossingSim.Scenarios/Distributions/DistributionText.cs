using RiverCrossingSim.Kernel;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>Writes a distribution so that <see cref="DistributionCall"/> reads back an equal one.</summary>
static class DistributionText
{
    /// <summary>The distribution as a call, its numbers in units that read well, or in the base unit for the hash.</summary>
    public static string Of(Distribution distribution, Dimension dimension, WritingStyle style)
    {
        var kind =
            DistributionCatalogue.Find(distribution.Kind)
            ?? throw new ArgumentException(
                $"The catalogue has no distribution {distribution.Kind}.",
                nameof(distribution)
            );
        var numbers = distribution.Parameters;
        var written = new List<string>();
        if (kind.Parameters[0].IsList)
        {
            var each = numbers.Count / kind.Parameters.Count;
            for (var i = 0; i < kind.Parameters.Count; i++)
            {
                written.Add(
                    $"[{string.Join(", ", numbers.Skip(i * each).Take(each).Select(n => Number(n, kind.Parameters[i])))}]"
                );
            }
        }
        else
        {
            for (var i = 0; i < kind.Parameters.Count; i++)
            {
                var parameter = kind.Parameters[i];
                if (parameter.IsRequired)
                {
                    written.Add(Number(numbers[i], parameter));
                }
                else if (double.IsFinite(numbers[i]))
                {
                    written.Add($"{parameter.Name}={Number(numbers[i], parameter)}");
                }
            }
        }
        return $"{kind.Name}({string.Join(", ", written)})";

        string Number(double number, DistributionParameter parameter) =>
            NumberForm.Text(number, parameter.HasUnit ? dimension : Dimension.Number, style);
    }
}
