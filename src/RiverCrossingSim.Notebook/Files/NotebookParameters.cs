using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Notebook;

/// <summary>
/// Values given from outside to a notebook. As papermill does it, the cell tagged <c>parameters</c> is run as it stands, and a
/// cell that assigns the values follows it.
/// </summary>
static class NotebookParameters
{
    const string Tag = "parameters";
    const string InjectedTag = "injected-parameters";

    /// <summary>Whether a cell declares the parameters.</summary>
    public static bool AreIn(NotebookCell cell) => cell.IsCode && cell.Tags.Contains(Tag);

    /// <summary>Whether a cell was injected by an earlier run.</summary>
    public static bool AreInjectedIn(NotebookCell cell) => cell.IsCode && cell.Tags.Contains(InjectedTag);

    /// <summary>Makes sure that the notebook has every parameter that is given.</summary>
    /// <exception cref="NotebookException">It has not; the message names the nearest, or those there are.</exception>
    public static void Check(NotebookFile notebook, IReadOnlyDictionary<string, string> given, string path)
    {
        if (given.Count == 0)
        {
            return;
        }
        if (notebook.Cells.FirstOrDefault(AreIn) is not { } cell)
        {
            throw new NotebookException($"{path}: no cell is tagged 'parameters', so -p has nothing to set.");
        }
        var declared = Declared(cell.Source);
        foreach (var name in given.Keys.Where(name => !declared.Contains(name)))
        {
            throw new NotebookException(
                $"{path}: the notebook has no parameter '{name}'{NearestName.Advice(name, declared, "it has")}"
            );
        }
    }

    /// <summary>The cell that assigns the values, each written as the type of its variable wants it.</summary>
    /// <param name="given">The values by name.</param>
    /// <param name="typeOf">The type of a variable.</param>
    /// <param name="path">The notebook, for messages.</param>
    /// <exception cref="NotebookException">A value does not fit its variable.</exception>
    public static NotebookCell Injected(
        IReadOnlyDictionary<string, string> given,
        Func<string, Type?> typeOf,
        string path
    )
    {
        var code = new StringBuilder("// Parameters given from outside\n");
        foreach (var (name, value) in given)
        {
            var literal =
                Literal(value, typeOf(name) ?? typeof(string))
                ?? throw new NotebookException(
                    $"{path}: '{value}' does not fit the parameter '{name}', which is {Words(typeOf(name))}."
                );
            code.Append($"{name} = {literal};\n");
        }
        return NotebookCell.Code(code.ToString().TrimEnd('\n'), InjectedTag);
    }

    static List<string> Declared(string code) =>
        [
            .. SyntaxFactory
                .ParseSyntaxTree(code, ScriptSetting.Parsing)
                .GetCompilationUnitRoot()
                .Members.OfType<FieldDeclarationSyntax>()
                .SelectMany(field => field.Declaration.Variables)
                .Select(variable => variable.Identifier.Text),
        ];

    static string? Literal(string value, Type type)
    {
        var culture = CultureInfo.InvariantCulture;
        if (type == typeof(string))
        {
            return SymbolDisplay.FormatLiteral(value, quote: true);
        }
        if (type == typeof(bool))
        {
            return bool.TryParse(value, out var truth) ? (truth ? "true" : "false") : null;
        }
        if (type == typeof(double))
        {
            return double.TryParse(value, NumberStyles.Float, culture, out var number) && double.IsFinite(number)
                ? number.ToString("R", culture) + "d"
                : null;
        }
        if (type == typeof(int) || type == typeof(long))
        {
            return
                long.TryParse(value, NumberStyles.AllowLeadingSign, culture, out var whole)
                && (type == typeof(long) || whole is >= int.MinValue and <= int.MaxValue)
                ? whole.ToString(culture)
                : null;
        }
        return type == typeof(ulong) && ulong.TryParse(value, NumberStyles.None, culture, out var seed)
            ? $"{seed.ToString(culture)}UL"
            : null;
    }

    static string Words(Type? type) =>
        type == typeof(bool) ? "true or false"
        : type == typeof(double) ? "a number"
        : type == typeof(int) || type == typeof(long) || type == typeof(ulong) ? "a whole number"
        : $"a {type?.Name}: only text, numbers, true and false can be given from outside";
}
