using System.Text.Json.Nodes;

namespace RiverCrossingSim.Notebook.Protocol;

/// <summary>Answers to the requests that ask about the kernel or about code, and run nothing.</summary>
static class Requests
{
    /// <summary>What the kernel is.</summary>
    public static JsonObject KernelInfo() =>
        new()
        {
            ["status"] = "ok",
            ["protocol_version"] = JupyterMessage.Version,
            ["implementation"] = "rcsim",
            ["implementation_version"] = Studies.ProgramVersion.Text,
            ["language_info"] = new JsonObject
            {
                ["name"] = "C#",
                ["version"] = "14.0",
                ["mimetype"] = "text/x-csharp",
                ["file_extension"] = ".cs",
                ["pygments_lexer"] = "csharp",
                ["codemirror_mode"] = "text/x-csharp",
            },
            ["banner"] = $"RiverCrossingSim {Studies.ProgramVersion.Text}: C# with the simulator's API imported.",
            ["debugger"] = false,
            ["help_links"] = new JsonArray(),
        };

    /// <summary>What may stand where the cursor is.</summary>
    public static async Task<JsonObject> Complete(CodeAssistant assistant, JsonObject request)
    {
        var (code, position) = Place(request);
        var completions = await assistant.Complete(code, position);
        var (start, end) = (CodePoints.FromUnits(code, completions.Start), CodePoints.FromUnits(code, completions.End));
        return new JsonObject
        {
            ["status"] = "ok",
            ["matches"] = new JsonArray([.. completions.Items.Select(item => (JsonNode)item.Text)]),
            ["cursor_start"] = start,
            ["cursor_end"] = end,
            ["metadata"] = new JsonObject
            {
                ["_jupyter_types_experimental"] = new JsonArray([
                    .. completions.Items.Select(item => new JsonObject
                    {
                        ["text"] = item.Text,
                        ["type"] = item.Kind,
                        ["start"] = start,
                        ["end"] = end,
                    }),
                ]),
            },
        };
    }

    /// <summary>What stands where the cursor is.</summary>
    public static async Task<JsonObject> Inspect(CodeAssistant assistant, JsonObject request)
    {
        var (code, position) = Place(request);
        var text = await assistant.Inspect(code, position);
        return new JsonObject
        {
            ["status"] = "ok",
            ["found"] = text is not null,
            ["data"] = text is null ? new JsonObject() : new JsonObject { ["text/plain"] = text },
            ["metadata"] = new JsonObject(),
        };
    }

    /// <summary>Whether a text is whole.</summary>
    public static JsonObject IsComplete(JsonObject request) =>
        CellEvaluator.IsComplete((string?)request["code"] ?? "")
            ? new JsonObject { ["status"] = "complete" }
            : new JsonObject { ["status"] = "incomplete", ["indent"] = "" };

    static (string Code, int Position) Place(JsonObject request)
    {
        var code = (string?)request["code"] ?? "";
        return (code, CodePoints.ToUnits(code, (int?)request["cursor_pos"] ?? int.MaxValue));
    }
}
