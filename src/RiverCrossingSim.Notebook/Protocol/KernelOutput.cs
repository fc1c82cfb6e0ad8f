using System.Text.Json.Nodes;

namespace RiverCrossingSim.Notebook.Protocol;

/// <summary>Sends a cell's output to all front ends, as the answer to the request that runs the cell.</summary>
sealed class KernelOutput(Action<string, JsonObject, JupyterMessage?> publish) : ICellOutput
{
    readonly Lock _passing = new();
    string? _passingId;

    /// <summary>The request that runs the cell.</summary>
    public JupyterMessage? Request { get; set; }

    public void Write(string stream, string text) =>
        publish("stream", new JsonObject { ["name"] = stream, ["text"] = text }, Request);

    public void Show(Shown content) => publish("display_data", Content(content), Request);

    public void ShowPassing(Shown? content)
    {
        lock (_passing)
        {
            var first = _passingId is null;
            _passingId ??= $"{Guid.NewGuid():n}";
            var message = Content(content ?? new Shown("") { Html = "" });
            message["transient"] = new JsonObject { ["display_id"] = _passingId };
            publish(first ? "display_data" : "update_display_data", message, Request);
            _passingId = content is null ? null : _passingId;
        }
    }

    /// <summary>Shows the value of a cell.</summary>
    public void ShowValue(Shown content, int number)
    {
        var message = Content(content);
        message["execution_count"] = number;
        publish("execute_result", message, Request);
    }

    /// <summary>Says why a cell failed.</summary>
    public void ShowError(CellError error) => publish("error", Content(error), Request);

    /// <summary>An error as the protocol has it, in outputs and in replies.</summary>
    public static JsonObject Content(CellError error) =>
        new()
        {
            ["ename"] = error.Name,
            ["evalue"] = error.Message,
            ["traceback"] = new JsonArray([.. error.Text.Split('\n').Select(line => (JsonNode)line)]),
        };

    static JsonObject Content(Shown content) =>
        new()
        {
            ["data"] = new JsonObject(
                content.Forms.Select(form => KeyValuePair.Create(form.Type, (JsonNode?)form.Content))
            ),
            ["metadata"] = new JsonObject(),
            ["transient"] = new JsonObject(),
        };
}
