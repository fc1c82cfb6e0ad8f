using System.Text.Json;

namespace RiverCrossingSim.Results;

/// <summary>Names of the code as the files write them: <c>SecondLess</c> is <c>second_less</c>.</summary>
public static class SnakeCase
{
    /// <summary>The name in a file.</summary>
    /// <param name="name">The name in the code.</param>
    public static string Of(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
}
