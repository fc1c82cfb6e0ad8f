using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using RiverCrossingSim.Results;

namespace RiverCrossingSim.Notebook;

/// <summary>
/// A notebook in Jupyter's format (nbformat 4). What is not known here is kept as it is. It is written as Jupyter writes it,
/// keys in order and one blank of indent, so that to execute again changes no line whose content is the same.
/// </summary>
public sealed class NotebookFile
{
    static readonly JsonWriterOptions Format = new()
    {
        Indented = true,
        IndentSize = 1,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    readonly JsonObject _root;

    NotebookFile(JsonObject root, IEnumerable<NotebookCell> cells)
    {
        _root = root;
        Cells = [.. cells];
    }

    /// <summary>The cells, in order.</summary>
    public IList<NotebookCell> Cells { get; }

    /// <summary>The language of its code: <c>C#</c>, <c>python</c>; empty where it is not said.</summary>
    public string Language =>
        Text(_root["metadata"]?["kernelspec"]?["language"]) ?? Text(_root["metadata"]?["language_info"]?["name"]) ?? "";

    /// <summary>Reads a notebook.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="NotebookException">It is not there, or no notebook; the message says where and why.</exception>
    public static NotebookFile Read(string path)
    {
        try
        {
            return Parse(File.ReadAllText(path, Utf8), path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new NotebookException($"{path}: there is no such file.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new NotebookException($"{path}: the file cannot be read: {e.Message}");
        }
    }

    /// <summary>Reads a notebook from a text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="path">The file's name, for messages.</param>
    /// <exception cref="NotebookException">It is no notebook; the message says where and why.</exception>
    public static NotebookFile Parse(string json, string path)
    {
        JsonNode? node;
        try
        {
            node = JsonNode.Parse(json);
        }
        catch (JsonException e)
        {
            throw new NotebookException(
                $"{path}:{(e.LineNumber ?? 0) + 1}:{(e.BytePositionInLine ?? 0) + 1}: this is not JSON, which a notebook is; it breaks off or goes wrong here."
            );
        }
        if (
            node is not JsonObject root
            || root["cells"] is not JsonArray cells
            || root["nbformat"] is not JsonValue version
        )
        {
            throw new NotebookException($"{path}: this is JSON but no notebook: it has no cells or no nbformat.");
        }
        if (!version.TryGetValue<int>(out var format) || format != 4)
        {
            throw new NotebookException(
                $"{path}: nbformat {version.ToJsonString()} is not supported, only 4; 'jupyter nbconvert --to notebook' brings it up to date."
            );
        }
        return new NotebookFile(root, cells.Select((cell, place) => Cell(cell, place, path)));
    }

    /// <summary>Writes the notebook, whole or not at all.</summary>
    /// <param name="path">Where to; a file there is replaced.</param>
    /// <exception cref="StorageException">The file cannot be written; the message says in plain words why.</exception>
    public void Write(string path)
    {
        var bytes = Utf8.GetBytes(ToJson());
        WholeFile.Write(path, stream => stream.Write(bytes));
    }

    /// <summary>The notebook as a text, with a newline at its end.</summary>
    public string ToJson()
    {
        _root["cells"] = new JsonArray([.. Cells.Select(cell => cell.Json.DeepClone())]);
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Format))
        {
            Sorted(_root)!.WriteTo(writer);
        }
        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    static NotebookCell Cell(JsonNode? node, int place, string path) =>
        node is JsonObject cell && Text(cell["cell_type"]) is not null && cell["source"] is JsonArray or JsonValue
            ? new NotebookCell(cell)
            : throw new NotebookException($"{path}: cell {place + 1} has no cell_type or no source.");

    static JsonNode? Sorted(JsonNode? node) =>
        node switch
        {
            JsonObject map => new JsonObject(
                map.OrderBy(entry => entry.Key, StringComparer.Ordinal)
                    .Select(entry => KeyValuePair.Create(entry.Key, Sorted(entry.Value)))
            ),
            JsonArray list => new JsonArray([.. list.Select(Sorted)]),
            _ => node?.DeepClone(),
        };

    static string? Text(JsonNode? node) =>
        node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
