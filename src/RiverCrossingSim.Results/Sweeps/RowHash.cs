using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace RiverCrossingSim.Results;

/// <summary>
/// SHA-256 of values in a row, as SQLite gives them back: every value with its kind before it, every text with its length, so
/// that no two rows of values are the same bytes.
/// </summary>
sealed class RowHash : IDisposable
{
    readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    readonly byte[] _number = new byte[9];

    /// <summary>Adds a value: null, a whole number, a number or a text.</summary>
    /// <exception cref="ArgumentException">It is of another kind.</exception>
    public void Add(object? value)
    {
        switch (value)
        {
            case null or DBNull:
                Add('n', 0);
                break;
            case int whole:
                Add('i', whole);
                break;
            case long whole:
                Add('i', whole);
                break;
            case double number:
                Add(number);
                break;
            case string text:
                var bytes = Encoding.UTF8.GetBytes(text);
                Add('t', bytes.Length);
                _hash.AppendData(bytes);
                break;
            default:
                throw new ArgumentException($"A sweep has no values of the type {value.GetType()}.", nameof(value));
        }
    }

    /// <summary>Adds a number; one that does not exist is null, and SQLite knows no zero with a sign.</summary>
    public void Add(double number)
    {
        if (double.IsNaN(number))
        {
            Add('n', 0);
        }
        else
        {
            Add('r', BitConverter.DoubleToInt64Bits(number == 0 ? 0 : number));
        }
    }

    /// <summary>The hash of all that was added, lower-case hexadecimal; what is added next begins another.</summary>
    public string Take() => Convert.ToHexStringLower(_hash.GetHashAndReset());

    /// <inheritdoc/>
    public void Dispose() => _hash.Dispose();

    void Add(char kind, long value)
    {
        _number[0] = (byte)kind;
        BinaryPrimitives.WriteInt64LittleEndian(_number.AsSpan(1), value);
        _hash.AppendData(_number);
    }
}
