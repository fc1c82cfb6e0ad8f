using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Tags;
using Microsoft.CodeAnalysis.Text;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Notebook;

/// <summary>
/// Completes and explains what is being typed, by the compiler's own services. The cells that were run are a chain of
/// submissions, as they are in the evaluator, so that what they declared is known. Nothing is loaded before it is asked.
/// </summary>
/// <param name="scenario">The scenario that a variable's name stands for, or the last that was made; null where there is none.</param>
public sealed class CodeAssistant(Func<string?, Scenario?> scenario)
{
    const int Most = 200;
    readonly List<string> _cells = [];
    readonly Lazy<Workspace> _workspace = new(() =>
        new AdhocWorkspace(MefHostServices.Create(MefHostServices.DefaultAssemblies))
    );
    readonly Lock _asking = new();
    Solution? _solution;
    ProjectId? _last;
    int _taken;

    /// <summary>Takes a cell that was run.</summary>
    /// <param name="code">The cell.</param>
    internal void Accept(string code)
    {
        lock (_cells)
        {
            _cells.Add(code);
        }
    }

    /// <summary>What may stand at a place.</summary>
    /// <param name="code">The cell as far as it is typed.</param>
    /// <param name="position">The place, in UTF-16 code units from 0.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<Completions> Complete(string code, int position, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(code);
        position = Math.Clamp(position, 0, code.Length);
        if (PathInText.At(code, position) is { } path && scenario(path.Receiver) is { } known)
        {
            return path.In(known, position);
        }
        var document = Typed(code);
        var list = await CompletionService
            .GetService(document)!
            .GetCompletionsAsync(document, position, cancellationToken: cancellation);
        var start = Math.Min(list.Span.Start, position);
        var typed = code[start..position];
        var items = list
            .ItemsList.Where(item => !item.Tags.Contains(WellKnownTags.Snippet))
            .Where(item => item.FilterText.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
            .OrderByDescending(item => item.FilterText.StartsWith(typed, StringComparison.Ordinal))
            .ThenBy(item => item.SortText, StringComparer.OrdinalIgnoreCase)
            .Select(item => new Completion(Text(item), Kind(item)))
            .DistinctBy(item => item.Text)
            .Take(Most)
            .ToList();
        return new Completions(start, position, items);
    }

    /// <summary>Explains what stands at a place: its declaration and its documentation.</summary>
    /// <param name="code">The cell as far as it is typed.</param>
    /// <param name="position">The place, in UTF-16 code units from 0; just after a name explains the name.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>The explanation; null if there is nothing to explain.</returns>
    public async Task<string?> Inspect(string code, int position, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(code);
        position = Math.Clamp(position, 0, code.Length);
        var document = Typed(code);
        var service = QuickInfoService.GetService(document)!;
        var info = await service.GetQuickInfoAsync(document, position, cancellation);
        info ??= position > 0 ? await service.GetQuickInfoAsync(document, position - 1, cancellation) : null;
        if (info is null)
        {
            return null;
        }
        var parts = info
            .Sections.Select(section => section.Text.ReplaceLineEndings("\n").Trim())
            .Where(text => text.Length > 0);
        return string.Join("\n\n", parts);
    }

    /// <summary>The cell that is being typed, as the newest submission of the chain.</summary>
    Document Typed(string code)
    {
        lock (_asking)
        {
            List<string> fresh;
            lock (_cells)
            {
                fresh = _cells[_taken..];
                _taken = _cells.Count;
            }
            _solution ??= _workspace.Value.CurrentSolution;
            foreach (var cell in fresh)
            {
                (_solution, _last, _) = Add(_solution, cell);
            }
            var (solution, _, document) = Add(_solution, code);
            return solution.GetDocument(document)!;
        }
    }

    (Solution Solution, ProjectId Project, DocumentId Document) Add(Solution solution, string code)
    {
        var project = ProjectId.CreateNewId();
        var document = DocumentId.CreateNewId(project);
        var info = ProjectInfo.Create(
            project,
            VersionStamp.Default,
            "cell",
            $"cell-{project.Id:n}",
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                usings: ScriptSetting.Imports
            ),
            parseOptions: ScriptSetting.Parsing,
            projectReferences: _last is null ? [] : [new ProjectReference(_last)],
            metadataReferences: References.Value,
            isSubmission: true,
            hostObjectType: typeof(CellTools)
        );
        solution = solution
            .AddProject(info)
            .AddDocument(
                DocumentInfo.Create(
                    document,
                    "cell",
                    sourceCodeKind: SourceCodeKind.Script,
                    loader: TextLoader.From(TextAndVersion.Create(SourceText.From(code), VersionStamp.Default))
                )
            );
        return (solution, project, document);
    }

    static readonly Lazy<IReadOnlyList<MetadataReference>> References = new(() =>
        [
            .. ScriptSetting.Framework.Select(path => MetadataReference.CreateFromFile(path)),
            .. ScriptSetting.Assemblies.Select(assembly => Documented(assembly.Location)),
        ]
    );

    static PortableExecutableReference Documented(string path)
    {
        var documentation = Path.ChangeExtension(path, ".xml");
        return File.Exists(documentation)
            ? MetadataReference.CreateFromFile(
                path,
                documentation: XmlDocumentationProvider.CreateFromFile(documentation)
            )
            : MetadataReference.CreateFromFile(path);
    }

    static string Text(CompletionItem item) =>
        item.Properties.TryGetValue("InsertionText", out var text) ? text : item.DisplayText;

    static string Kind(CompletionItem item) => item.Tags.FirstOrDefault()?.ToLowerInvariant() ?? "";
}
