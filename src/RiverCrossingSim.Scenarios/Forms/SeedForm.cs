using System.Globalization;

namespace RiverCrossingSim.Scenarios;

/// <summary>A seed: any whole number of 64 bits. A double would not hold it.</summary>
sealed class SeedForm : ScalarForm
{
    protected override object? ReadText(ScalarNode scalar, Key key, string path, Reading reading)
    {
        if (ulong.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var seed))
        {
            return seed;
        }
        reading.Error(
            ProblemCodes.Value,
            scalar.Place,
            path,
            $"{path}: {Quoting.Short(scalar.Text)} is no seed; {Expected(key)} is expected"
        );
        return null;
    }

    public override Node Write(object value, Key key, object owner, WritingStyle style) =>
        Scalar(((ulong)value).ToString(CultureInfo.InvariantCulture));

    protected override string Expected(Key key) => $"a whole number from 0 to {ulong.MaxValue}, in digits";
}
