using System.Net;
using RiverCrossingSim.Scenarios;

namespace RiverCrossingSim.Notebook;

/// <summary>The problems of a scenario as <c>rcsim check</c> prints them.</summary>
static class ProblemsView
{
    /// <summary>The forms of a list of problems.</summary>
    public static Shown Of(IReadOnlyCollection<Problem> problems)
    {
        var text = problems.Count == 0 ? "No problems." : ProblemFormatter.Format(problems).TrimEnd('\n');
        return new Shown(text) { Html = $"<pre>{WebUtility.HtmlEncode(text)}</pre>" };
    }
}
