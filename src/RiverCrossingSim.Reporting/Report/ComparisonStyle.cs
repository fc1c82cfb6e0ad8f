namespace RiverCrossingSim.Reporting.Report;

/// <summary>What pages of comparisons look like beyond the report's own style.</summary>
static class ComparisonStyle
{
    /// <summary>The style sheet, part of the page.</summary>
    public const string Css = """
        .verdict { font-size: 1.2em; line-height: 1.45; border-left: 5px solid #0072b2; padding: .1em 0 .1em .9em; margin: .8em 0 1.2em; }
        td.better, td.worse { font-weight: bold; }
        td.better { color: #00664a; } td.worse { color: #a34700; } td.open { color: #5a5a5a; }
        td .interval { display: block; font-weight: normal; font-size: .92em; }
        """;
}
