using System.Security.Cryptography;
using System.Text;

namespace RiverCrossingSim.Notebook.Protocol;

/// <summary>HMAC-SHA256 over the four parts of a message, in lower-case hexadecimal; nothing where the key is empty.</summary>
public sealed class MessageSignature(string key)
{
    readonly byte[] _key = Encoding.UTF8.GetBytes(key);

    /// <summary>The signature of a message.</summary>
    public byte[] Of(IReadOnlyList<byte[]> parts)
    {
        if (_key.Length == 0)
        {
            return [];
        }
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _key);
        foreach (var part in parts)
        {
            hash.AppendData(part);
        }
        return Encoding.ASCII.GetBytes(Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>Whether a signature is that of the parts; in a time that does not tell how much of it is right.</summary>
    public bool IsOf(byte[] signature, IReadOnlyList<byte[]> parts) =>
        CryptographicOperations.FixedTimeEquals(signature, Of(parts));
}
