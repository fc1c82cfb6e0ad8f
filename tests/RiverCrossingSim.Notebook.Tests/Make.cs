using System.Text.Json.Nodes;

namespace RiverCrossingSim.Notebook.Tests;

/// <summary>Makes notebooks for tests.</summary>
static class Make
{
    /// <summary>A notebook of code cells, some with a tag.</summary>
    public static string Notebook(params (string Code, string? Tag)[] cells) =>
        new JsonObject
        {
            ["cells"] = new JsonArray([
                .. cells.Select(
                    (cell, place) =>
                        (JsonNode)
                            new JsonObject
                            {
                                ["cell_type"] = "code",
                                ["id"] = $"cell-{place}",
                                ["metadata"] = cell.Tag is null
                                    ? []
                                    : new JsonObject { ["tags"] = new JsonArray(cell.Tag) },
                                ["execution_count"] = null,
                                ["outputs"] = new JsonArray(),
                                ["source"] = cell.Code,
                            }
                ),
            ]),
            ["metadata"] = new JsonObject
            {
                ["kernelspec"] = new JsonObject
                {
                    ["display_name"] = KernelSpec.DisplayName,
                    ["language"] = "C#",
                    ["name"] = KernelSpec.Name,
                },
            },
            ["nbformat"] = 4,
            ["nbformat_minor"] = 5,
        }.ToJsonString();
}
