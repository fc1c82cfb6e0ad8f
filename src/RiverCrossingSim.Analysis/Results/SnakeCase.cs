using System.Text.Json;

namespace RiverCrossingSim.Analysis;

/// <summary>Names of the code as the files write them: <c>SecondLess</c> is <c>second_less</c>.</summary>
static class SnakeCase
{
    public static string Of(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
}
