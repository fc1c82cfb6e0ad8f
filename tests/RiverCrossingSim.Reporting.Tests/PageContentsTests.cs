using RiverCrossingSim.Reporting.Report;

namespace RiverCrossingSim.Reporting.Tests;

public class PageContentsTests
{
    [Fact]
    public void Every_section_is_in_the_list_and_every_heading_has_an_address()
    {
        var page = PageContents.In(
            "<header></header><main><h2>The answer</h2><h3>Losses</h3><h2>Key figures</h2><h2>Losses</h2></main>"
        );
        Assert.Contains(
            "<li><a href=\"#the-answer\">The answer</a></li><li><a href=\"#key-figures\">Key figures</a></li>"
                + "<li><a href=\"#losses-2\">Losses</a></li></ul></nav><main>",
            page,
            StringComparison.Ordinal
        );
        Assert.Contains("<h3 id=\"losses\">Losses</h3>", page, StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"losses-2\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_letter_has_no_place_in_an_address() =>
        Assert.Contains(
            "<h2 id=\"a-x-b-5\">",
            PageContents.In("<main><h2>&#x201C;A&#x201D; &amp; x − b, 5 %</h2></main>"),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_page_of_two_sections_needs_no_list() =>
        Assert.DoesNotContain(
            "<nav",
            PageContents.In("<main><h2>One</h2><h2>Two</h2></main>"),
            StringComparison.Ordinal
        );
}
