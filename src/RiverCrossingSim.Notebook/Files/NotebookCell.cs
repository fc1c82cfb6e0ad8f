using System.Text.Json.Nodes;

namespace RiverCrossingSim.Notebook;

/// <summary>A cell of a notebook file.</summary>
public sealed class NotebookCell
{
    const string Stream = "stream";

    internal NotebookCell(JsonObject json) => Json = json;

    internal JsonObject Json { get; }

    /// <summary>Whether it holds code; else text.</summary>
    public bool IsCode => (string?)Json["cell_type"] == "code";

    /// <summary>What stands in it.</summary>
    public string Source => Joined(Json["source"]);

    /// <summary>Its tags, such as <c>parameters</c>.</summary>
    public IEnumerable<string> Tags =>
        Json["metadata"]?["tags"] is JsonArray tags ? tags.Select(tag => tag?.ToString() ?? "") : [];

    /// <summary>Its outputs as a reader sees them, each as text, in order; empty ones left out.</summary>
    public IEnumerable<string> OutputTexts =>
        (Json["outputs"] as JsonArray ?? [])
            .Select(output =>
                (string?)output!["output_type"] switch
                {
                    Stream => Joined(output["text"]),
                    "error" => $"{output["ename"]}: {output["evalue"]}",
                    _ => Joined(output["data"]?["text/markdown"] ?? output["data"]?["text/plain"]),
                }
            )
            .Where(text => text.Trim().Length > 0);

    /// <summary>A new cell of code.</summary>
    /// <param name="source">The code.</param>
    /// <param name="tag">Its tag.</param>
    public static NotebookCell Code(string source, string tag) =>
        new(
            new JsonObject
            {
                ["cell_type"] = "code",
                ["id"] = tag,
                ["metadata"] = new JsonObject { ["tags"] = new JsonArray(tag) },
                ["execution_count"] = null,
                ["outputs"] = new JsonArray(),
                ["source"] = Lines(source),
            }
        );

    /// <summary>Takes away what it put out, and its number.</summary>
    internal void Clear()
    {
        Json["outputs"] = new JsonArray();
        Json["execution_count"] = null;
        (Json["metadata"] as JsonObject)?.Remove("execution");
    }

    /// <summary>Says as the how many-th it was executed.</summary>
    internal void Number(int number) => Json["execution_count"] = number;

    /// <summary>Adds text that it wrote; to the last output if that is of the same stream.</summary>
    internal void AddStream(string name, string text)
    {
        var outputs = (JsonArray)Json["outputs"]!;
        if (outputs is [.., JsonObject last] && (string?)last["output_type"] == Stream && (string?)last["name"] == name)
        {
            last["text"] = Lines(Joined(last["text"]) + text);
            return;
        }
        outputs.Add(
            (JsonNode)
                new JsonObject
                {
                    ["output_type"] = Stream,
                    ["name"] = name,
                    ["text"] = Lines(text),
                }
        );
    }

    /// <summary>Adds something that it showed.</summary>
    /// <param name="shown">What it showed.</param>
    /// <param name="number">The cell's number if it is its last value; null for something on the way.</param>
    internal void AddShown(Shown shown, int? number)
    {
        var output = new JsonObject
        {
            ["output_type"] = number is null ? "display_data" : "execute_result",
            ["data"] = new JsonObject(
                shown.Forms.Select(form => KeyValuePair.Create(form.Type, (JsonNode?)Lines(form.Content)))
            ),
            ["metadata"] = new JsonObject(),
        };
        if (number is not null)
        {
            output["execution_count"] = number;
        }
        ((JsonArray)Json["outputs"]!).Add((JsonNode)output);
    }

    /// <summary>Adds why it failed.</summary>
    internal void AddError(CellError error) =>
        ((JsonArray)Json["outputs"]!).Add(
            (JsonNode)
                new JsonObject
                {
                    ["output_type"] = "error",
                    ["ename"] = error.Name,
                    ["evalue"] = error.Message,
                    ["traceback"] = new JsonArray([.. error.Text.Split('\n').Select(line => (JsonNode)line)]),
                }
        );

    /// <summary>A text as the format has it: lines that keep their ends.</summary>
    static JsonArray Lines(string text)
    {
        var lines = new JsonArray();
        for (var start = 0; start < text.Length; )
        {
            var end = text.IndexOf('\n', start) is >= 0 and var found ? found + 1 : text.Length;
            lines.Add((JsonNode)text[start..end]);
            start = end;
        }
        return lines;
    }

    static string Joined(JsonNode? text) =>
        text switch
        {
            JsonArray lines => string.Concat(lines.Select(line => line?.ToString())),
            null => "",
            _ => text.ToString(),
        };
}
