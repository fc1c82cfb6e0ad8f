using System.Net;
using System.Text;
using RiverCrossingSim.Reporting.Report;
using RiverCrossingSim.Tests;

namespace RiverCrossingSim.Reporting.Tests;

/// <summary>The gallery: each type of chart on one page, with what it answers, the lines that make it, and its values in words.</summary>
static class RecipePage
{
    /// <summary>The page.</summary>
    public static string Of(IReadOnlyList<ChartRecipe> recipes)
    {
        var page = new StringBuilder(
            $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>Charts and how to make them</title>
            <style>{PageStyle.Css}pre {"{"} white-space: pre-wrap; overflow-wrap: anywhere; {"}"}</style>
            </head>
            <body>
            <header><h1>Charts and how to make them</h1>
            <p class="facts">Each chart of RiverCrossingSim, made by the tests from the lines beside it; they are for a cell of a notebook in the repository's folder, and
            more replications than these few give smoother pictures.</p></header>
            <main>
            """
        );
        foreach (var study in recipes.GroupBy(recipe => recipe.Study))
        {
            page.Append($"<section>\n<h2>{study.Key}</h2>\n");
            foreach (var recipe in study)
            {
                Append(page, recipe);
            }
            page.Append("</section>\n");
        }
        page.Append("</main>\n</body>\n</html>\n");
        return PageContents.In(page.ToString());
    }

    static void Append(StringBuilder page, ChartRecipe recipe)
    {
        var chart = recipe.Chart;
        page.Append($"<figure>\n<h3>{Text(recipe.Question)}</h3>\n");
        page.Append($"<pre><code>{Text(recipe.Code)}</code></pre>\n");
        page.Append($"<p><strong>{Text(chart.Title)}</strong></p>\n");
        page.Append($"<div class=\"picture\">{SvgPicture.Inline(chart)}</div>\n");
        page.Append(
            $"<figcaption>{Text(chart.Caption)} The type <code>{recipe.Type}</code>, in {Source(recipe.Type)}.</figcaption>\n"
        );
        page.Append(
            $"<details><summary>Its values in words</summary><ul>{Items(chart.Values)}</ul></details>\n</figure>\n"
        );
    }

    static string Items(IEnumerable<string> sentences) =>
        string.Concat(sentences.Select(sentence => $"<li>{Text(sentence)}</li>"));

    /// <summary>The file of a type of chart, from the repository's folder.</summary>
    static string Source(string type)
    {
        var file = Directory.EnumerateFiles(Repository.File("src"), $"{type}.cs", SearchOption.AllDirectories).Single();
        return Path.GetRelativePath(Repository.Root, file).Replace(Path.DirectorySeparatorChar, '/');
    }

    static string Text(string text) => WebUtility.HtmlEncode(text);
}
