using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace RiverCrossingSim.Reporting.Tests;

/// <summary>
/// Recipes as they are written down: what they take is given once with a name, and the lines of a recipe are those of what it takes, then
/// its own. The compiler hands over the very words that are run, so that code and picture cannot part.
/// </summary>
sealed partial class RecipeBook
{
    readonly List<(string Name, string Code)> _given = [];
    readonly List<ChartRecipe> _recipes = [];
    string _study = "";

    /// <summary>The recipes, in the order in which they were added.</summary>
    public IReadOnlyList<ChartRecipe> Recipes => _recipes;

    /// <summary>Begins the recipes of a study.</summary>
    public void Study(string name) => _study = name;

    /// <summary>Makes what several recipes take.</summary>
    /// <param name="name">The variable that holds it.</param>
    /// <param name="make">Makes it.</param>
    /// <param name="code">The words of that, from the compiler.</param>
    public TGiven Given<TGiven>(
        string name,
        Func<TGiven> make,
        [CallerArgumentExpression(nameof(make))] string code = ""
    )
    {
        _given.Add((name, $"{Lines(code)}var {name} = {Plain(code)};"));
        return make();
    }

    /// <summary>Adds a recipe.</summary>
    /// <param name="question">What the chart answers.</param>
    /// <param name="make">Makes it.</param>
    /// <param name="code">The words of that, from the compiler.</param>
    public void Add(string question, Func<Chart> make, [CallerArgumentExpression(nameof(make))] string code = "") =>
        _recipes.Add(new ChartRecipe(_study, question, Lines(code) + Plain(code), make()));

    /// <summary>The lines of all that a piece of code takes, each ended.</summary>
    string Lines(string code)
    {
        List<string> lines = [];
        foreach (
            var given in _given.Where(given => Regex.IsMatch(code, $@"\b{given.Name}\b", RegexOptions.NonBacktracking))
        )
        {
            lines.AddRange(given.Code.Split('\n').Where(line => !lines.Contains(line)));
        }
        return string.Concat(lines.Select(line => $"{line}\n"));
    }

    /// <summary>The expression alone on one line, with paths as they are from the repository's folder.</summary>
    static string Plain(string code) =>
        Loose()
            .Replace(
                Trailing()
                    .Replace(
                        Spaces().Replace(Path().Replace(Lambda().Replace(code, ""), "\"scenarios/${path}\""), " "),
                        "${end}"
                    ),
                ""
            )
            .Trim();

    [GeneratedRegex(@"^\s*\(\)\s*=>\s*", RegexOptions.NonBacktracking)]
    private static partial Regex Lambda();

    [GeneratedRegex("Shipped\\.File\\(\"(?<path>[^\"]+)\"\\)", RegexOptions.NonBacktracking)]
    private static partial Regex Path();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();

    /// <summary>The comma after the last of several that stood on lines of their own.</summary>
    [GeneratedRegex(@",(?<end> ?[\]\)\}])", RegexOptions.NonBacktracking)]
    private static partial Regex Trailing();

    /// <summary>Spaces that broken lines leave within brackets and before a member.</summary>
    [GeneratedRegex(@"(?<=[\(\[]) | (?=[\)\]])| (?=\.[A-Z])", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Loose();
}
