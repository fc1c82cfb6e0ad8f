using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Notebook;

/// <summary>A path of the scenario's keys that is being typed within quotes: <c>calm.With("river.</c>.</summary>
/// <param name="Typed">The path as far as it is typed.</param>
/// <param name="Receiver">The variable on which the method is called; null where there is none.</param>
sealed record PathInText(string Typed, string? Receiver)
{
    /// <summary>The path at a place.</summary>
    /// <param name="code">The cell as far as it is typed.</param>
    /// <param name="position">The place.</param>
    /// <returns>Null where no path is being typed.</returns>
    public static PathInText? At(string code, int position)
    {
        var root = CSharpSyntaxTree.ParseText(code[..position], ScriptSetting.Parsing).GetRoot();
        var token = root.FindToken(Math.Max(0, position - 1), findInsideTrivia: true);
        if (
            !token.IsKind(SyntaxKind.StringLiteralToken)
            || position <= token.SpanStart
            || token.Parent?.Parent is not { } holder
        )
        {
            return null;
        }
        // A text alone, the first of a pair, or one of a list.
        var (place, argument) = holder switch
        {
            ArgumentSyntax { Parent: ArgumentListSyntax list } alone => (list.Arguments.IndexOf(alone), alone),
            ArgumentSyntax { Parent: TupleExpressionSyntax pair } one => (
                pair.Arguments.IndexOf(one),
                pair.Parent as ArgumentSyntax
            ),
            ParenthesizedExpressionSyntax begun => (0, begun.Parent as ArgumentSyntax),
            ExpressionElementSyntax { Parent: CollectionExpressionSyntax items } => (0, items.Parent as ArgumentSyntax),
            _ => (0, null),
        };
        if (
            place != 0
            || argument?.Parent?.Parent
                is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax method }
        )
        {
            return null;
        }
        var isPath = method.Name.Identifier.Text switch
        {
            nameof(ScenarioTyping.With) or nameof(SweepTyping.Sweep) or nameof(SweepTyping.SweepRows) => true,
            nameof(Factor.Of) or nameof(Factor.Range) => method.Expression
                is IdentifierNameSyntax { Identifier.Text: nameof(Factor) },
            _ => false,
        };
        var typed = code[(token.SpanStart + 1)..position];
        return isPath && !typed.Contains('"', StringComparison.Ordinal) ? new PathInText(typed, First(method)) : null;
    }

    /// <summary>What may stand there.</summary>
    /// <param name="scenario">The scenario whose keys are meant.</param>
    /// <param name="position">The place.</param>
    public Completions In(Scenario scenario, int position)
    {
        var last = Typed.LastIndexOfAny(['.', '[']);
        // A bracket is a part of what stands after it.
        var from =
            last < 0 ? 0
            : Typed[last] == '.' ? last + 1
            : last;
        var begun = Typed[from..];
        return new Completions(
            position - begun.Length,
            position,
            [
                .. ScenarioPaths
                    .Next(scenario, last < 0 ? "" : Typed[..last])
                    .Where(part => part.StartsWith(begun, StringComparison.OrdinalIgnoreCase))
                    .Select(part => new Completion(part, "property")),
            ]
        );
    }

    /// <summary>The variable at the beginning of a chain of calls.</summary>
    static string? First(ExpressionSyntax expression) =>
        expression switch
        {
            IdentifierNameSyntax name => name.Identifier.Text,
            MemberAccessExpressionSyntax member => First(member.Expression),
            InvocationExpressionSyntax call => First(call.Expression),
            _ => null,
        };
}
