using RiverCrossingSim.Reporting.Description;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Reporting.Tests;

/// <summary>Every kind of page can be read by who does not see it, or sees little contrast, by day and by night.</summary>
public sealed class AccessibilityTests
{
    const string Faulty = """
        <html><head><meta name="color-scheme" content="light dark"></head>
        <body style="background: #888"><p style="color: #777">hardly to be read</p><img src="x.png"><svg role="img"></svg></body></html>
        """;

    const int Phone = 390;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task No_page_breaks_a_rule_of_level_A_or_AA(bool isDark)
    {
        Chromium.Need();
        var pages = Pages().ToList();

        var audited = await Audit.Of(isDark, [.. pages, new AuditedPage("faulty", Faulty)]);

        Assert.Equal([.. pages.Select(page => page.Name), "faulty"], audited.Select(page => page.Name));
        Assert.All(audited, page => Assert.Equal(isDark, page.IsDark));
        var faulty = audited[^1].Violated.Select(violation => violation.Rule);
        Assert.Superset(
            new HashSet<string> { "color-contrast", "document-title", "html-has-lang", "image-alt", "svg-img-alt" },
            faulty.ToHashSet()
        );
        Assert.Empty(
            audited
                .SkipLast(1)
                .SelectMany(page =>
                    page.Violated.Select(broken => $"{page.Name}: {broken.Help}: {string.Join(' ', broken.Nodes)}")
                )
        );
        Assert.All(
            audited.SkipLast(1),
            page => Assert.Superset(new HashSet<string> { "color-contrast", "document-title" }, page.Passed.ToHashSet())
        );
    }

    static IEnumerable<AuditedPage> Pages()
    {
        var (run, compared) = (Shown.Run(), Shown.Comparison());
        var kherson = Shipped.Result("kherson-2022.yaml");
        var levels = new LevelsResult(kherson, 5, 5);
        yield return new AuditedPage("run", run);
        yield return new AuditedPage("run on a phone", run, Phone);
        yield return new AuditedPage("compare", compared);
        yield return new AuditedPage("compare on a phone", compared, Phone);
        yield return new AuditedPage("explain", Shown.Html(ReportWriter.Draw(Gallery.Explained)));
        yield return new AuditedPage("one replication", Shown.Html(ReportWriter.Draw(Gallery.OneReplication)));
        yield return new AuditedPage("forecast", Shown.Html(ReportWriter.Draw(Gallery.Foretold)));
        yield return new AuditedPage("levels", Shown.Html(ReportWriter.Draw(levels, levels.Summarize())));
        yield return new AuditedPage("every chart", RecipePage.Of(ShippedRecipes.All));
        yield return new AuditedPage(
            "describe",
            DescriptionWriter.Html(ModelDescription.Of(Shipped.Read("kherson-2022.yaml").Scenario!))
        );
    }
}
