namespace RiverCrossingSim.Reporting.Validating;

/// <summary>What the page of a validation looks like beyond the report's own style.</summary>
static class ValidationStyle
{
    /// <summary>The style sheet, part of the page.</summary>
    public const string Css = """
        body { max-width: 1040px; }
        .verdict { font-size: 1.2em; line-height: 1.45; border-left: 5px solid #0072b2; padding: .1em 0 .1em .9em; margin: .8em 0 1.2em; }
        .verdict.wrong { border-color: #d55e00; }
        td.passed, td.failed, td.open { white-space: nowrap; font-weight: bold; }
        td.passed { color: #00664a; } td.failed { color: #a34700; } td.open { color: #5a5a5a; font-weight: normal; }
        tr.failed th, tr.failed td { background: #fdf0e6; }
        tr.total th, tr.total td { border-top: 1px solid #9a9a9a; font-weight: bold; }
        .checks { table-layout: fixed; min-width: 860px; }
        .checks thead th:nth-child(1) { width: 19%; } .checks thead th:nth-child(2) { width: 26%; } .checks thead th:nth-child(3),
        .checks thead th:nth-child(4) { width: 15.5%; } .checks thead th:nth-child(6) { width: 5.5em; }
        .checks .what { font-weight: bold; }
        .against { color: #444; } .against .source { display: block; color: #5a5a5a; font-size: .93em; }
        .history { min-width: 900px; }
        .checks td { overflow-wrap: anywhere; }
        """;
}
