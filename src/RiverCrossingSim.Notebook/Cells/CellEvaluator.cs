using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Notebook;

/// <summary>
/// Evaluates cells of C# one after another. Each sees what those before it declared; one that fails leaves what it had
/// assigned up to then; one that does not compile changes nothing.
/// </summary>
public sealed class CellEvaluator
{
    /// <summary>How long a cell has, once interrupted, to come to its end. .NET cannot stop one that does not.</summary>
    internal static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    // Two compilations that begin at once may each make their own symbols of the same assembly, and the next cell may then
    // meet those of the other: a Scenario that is no Scenario. So one compiles at a time.
    static readonly SemaphoreSlim Compiler = new(1);

    readonly ICellOutput _output;
    readonly CellTools _tools;
    ScriptState<object>? _state;

    /// <summary>Begins with nothing declared.</summary>
    /// <param name="output">Where the cells' output goes.</param>
    public CellEvaluator(ICellOutput output)
    {
        _output = output;
        _tools = new CellTools(output);
        Assistant = new CodeAssistant(Named);
    }

    // Compiled, and not called: what it names is what most first cells name.
    const string UsualCell =
        "Func<int> study = () => Scenario.Load(\"\").With(\"\", \"\").Run(1).Durations.Count; new[] { 1 }.Sum()";

    // Kept, so that the symbols that it has made are those that every cell finds.
    static readonly Lazy<Script<int>> Usual = new(() =>
        CSharpScript.Create<int>(UsualCell, ScriptSetting.Options("cell [0]"), typeof(CellTools))
    );

    const string OneBoat = """
        name: one-boat
        river: {width: 100 m}
        force: {units: [{name: man, personnel: 1}]}
        sites: {boat: {means: boats, craft: 1, persons: 1}}
        """;

    /// <summary>Completes and explains what is being typed.</summary>
    public CodeAssistant Assistant { get; }

    /// <summary>A cell as errors name it.</summary>
    internal static string NameOf(int number) => $"cell [{number}]";

    /// <summary>The value that a variable has now.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The variable; null if there is none of that name.</returns>
    public ScriptVariable? Variable(string name) => _state?.GetVariable(name);

    /// <summary>Whether a text is whole, or a line is still missing.</summary>
    /// <param name="code">The text.</param>
    public static bool IsComplete(string code) =>
        SyntaxFactory.IsCompleteSubmission(SyntaxFactory.ParseSyntaxTree(code, ScriptSetting.Parsing));

    /// <summary>
    /// Loads the compiler with a cell that nobody sees, and beside it the simulator with a study of one man in one boat, so
    /// that the first cell of a user need not wait for them.
    /// </summary>
    public static Task WarmUp() =>
        Task.WhenAll(
            EvaluateUsualCell(),
            Task.Run(() => Scenario.Parse(OneBoat).With("river.width", "90 m").Run(1).Durations.Count)
        );

    static async Task EvaluateUsualCell()
    {
        await Compiler.WaitAsync();
        try
        {
            await Usual.Value.RunAsync(new CellTools(new Nowhere()));
        }
        finally
        {
            Compiler.Release();
        }
    }

    /// <summary>Evaluates a cell. Studies that it runs observe the token by themselves.</summary>
    /// <param name="code">The cell.</param>
    /// <param name="number">The number by which errors name it.</param>
    /// <param name="cancellation">Interrupts the cell.</param>
    public async Task<CellResult> Evaluate(string code, int number, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(code);
        var cell = NameOf(number);
        using var progress = new CellProgress(_output);
        using var scope = StudyScope.Enter(cancellation, progress.Tell);
        _tools.Cancellation = cancellation;
        try
        {
            var script = Next(code, cell);
            var found = await Compile(script, cancellation);
            if (LacksLastSemicolon(found, code))
            {
                code += "\n;";
                script = Next(code, cell);
                found = await Compile(script, cancellation);
            }
            if (ErrorText.Of(found, code) is { } mistake)
            {
                return new CellResult(null, mistake);
            }
            var state = await Run(script, cancellation);
            _state = state;
            Assistant.Accept(code);
            progress.Dispose();
            if (state.Exception is { } exception)
            {
                return new CellResult(null, ErrorText.Of(exception, cell, cancellation));
            }
            var value = Showing.Of(state.ReturnValue);
            return cancellation.IsCancellationRequested
                ? new CellResult(value, ErrorText.Interrupted)
                : new CellResult(value, null);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return new CellResult(null, ErrorText.Interrupted);
        }
        catch (Exception exception)
        {
            return new CellResult(null, ErrorText.Of(exception, cell, cancellation));
        }
    }

    /// <summary>Whether all that is wrong is a semicolon that the last declaration has not: <c>var run = scenario.Run(500)</c>.</summary>
    static bool LacksLastSemicolon(ImmutableArray<Diagnostic> found, string code)
    {
        const string SemicolonExpected = "CS1002";
        var errors = found.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        return errors is [{ Id: SemicolonExpected } only] && IsAtEnd(only.Location.SourceSpan.Start, code);
    }

    /// <summary>Whether nothing but blanks and comments follows.</summary>
    static bool IsAtEnd(int place, string code) =>
        SyntaxFactory
            .ParseTokens(code[Math.Min(place, code.Length)..])
            .All(token => token.IsKind(SyntaxKind.EndOfFileToken));

    /// <summary>The scenario that a name stands for; else the one that was assigned last.</summary>
    Scenario? Named(string? name)
    {
        var scenarios = (_state?.Variables ?? []).Where(variable => variable.Value is Scenario).ToList();
        return (scenarios.LastOrDefault(variable => variable.Name == name) ?? scenarios.LastOrDefault())?.Value
            as Scenario;
    }

    Script<object> Next(string code, string cell) =>
        _state is null
            ? CSharpScript.Create<object>(code, ScriptSetting.Options(cell), typeof(CellTools))
            : _state.Script.ContinueWith<object>(code, ScriptSetting.Options(cell));

    static async Task<ImmutableArray<Diagnostic>> Compile(Script<object> script, CancellationToken cancellation)
    {
        await Compiler.WaitAsync(cancellation);
        try
        {
            return script.Compile(cancellation);
        }
        finally
        {
            Compiler.Release();
        }
    }

    Task<ScriptState<object>> Run(Script<object> script, CancellationToken cancellation) =>
        _state is null
            ? script.RunAsync(_tools, _ => true, cancellation)
            : script.RunFromAsync(_state, _ => true, cancellation);

    sealed class Nowhere : ICellOutput
    {
        public void Write(string stream, string text) { }

        public void Show(Shown content) { }

        public void ShowPassing(Shown? content) { }
    }
}
