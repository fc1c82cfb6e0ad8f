using System.Text.Json;
using System.Text.Json.Serialization;

namespace RiverCrossingSim.Notebook.Protocol;

/// <summary>Where Jupyter waits for the kernel, and the key with which both sign.</summary>
sealed record ConnectionFile
{
    [JsonPropertyName("transport")]
    public string Transport { get; init; } = "tcp";

    [JsonPropertyName("ip")]
    public required string Ip { get; init; }

    [JsonPropertyName("shell_port")]
    public required int Shell { get; init; }

    [JsonPropertyName("iopub_port")]
    public required int Iopub { get; init; }

    [JsonPropertyName("stdin_port")]
    public required int Stdin { get; init; }

    [JsonPropertyName("control_port")]
    public required int Control { get; init; }

    [JsonPropertyName("hb_port")]
    public required int Heartbeat { get; init; }

    [JsonPropertyName("key")]
    public string Key { get; init; } = "";

    [JsonPropertyName("signature_scheme")]
    public string SignatureScheme { get; init; } = "hmac-sha256";

    /// <summary>Reads the file that Jupyter writes.</summary>
    /// <exception cref="NotebookException">It is not there or not such a file; the message says why.</exception>
    public static ConnectionFile Read(string path)
    {
        ConnectionFile file;
        try
        {
            file = JsonSerializer.Deserialize<ConnectionFile>(File.ReadAllText(path))!;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new NotebookException($"{path}: the connection file cannot be read: {e.Message}");
        }
        catch (JsonException e)
        {
            throw new NotebookException($"{path}: this is no connection file of Jupyter: {e.Message}");
        }
        if (file is not { Transport: "tcp", SignatureScheme: "hmac-sha256" })
        {
            throw new NotebookException(
                $"{path}: the kernel speaks tcp signed with hmac-sha256, not {file?.Transport} with {file?.SignatureScheme}."
            );
        }
        return file;
    }

    /// <summary>The address of a port.</summary>
    public string Address(int port) => $"{Transport}://{Ip}:{port}";
}
