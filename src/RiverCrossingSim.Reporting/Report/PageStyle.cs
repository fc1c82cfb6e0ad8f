namespace RiverCrossingSim.Reporting.Report;

/// <summary>
/// How every page looks: on a screen by day and by night, on a phone and on A4. Pictures are drawn on white, and stay so. What only one
/// page has stands under the page's kind.
/// </summary>
static class PageStyle
{
    /// <summary>The style sheet, part of the page.</summary>
    public const string Css = Colours + All + Comparisons + Validation + Description + Phone + Paper;

    const string Colours = """
        :root { color-scheme: light dark; --text: #222; --soft: #444; --faint: #5a5a5a; --page: #fff; --line: #e4e4e4; --rule: #9a9a9a;
          --mark: #0072b2; --warn: #d55e00; --warned: #fdf0e6; --good: #00664a; --bad: #a34700; }
        @media screen and (prefers-color-scheme: dark) {
          :root { --text: #e6e6e6; --soft: #c4c4c4; --faint: #a8a8a8; --page: #16181b; --line: #33373c; --rule: #6b7178;
            --mark: #56b4e9; --warn: #e6862e; --warned: #3a2716; --good: #4cc9a0; --bad: #f0a35e; }
          .picture { border-radius: 6px; padding: 8px; }
        }

        """;

    const string All = """
        body { margin: 0 auto; max-width: 760px; padding: 24px 20px 60px; color: var(--text); background: var(--page);
          font: 16px/1.5 "Liberation Sans", Arial, Helvetica, sans-serif; }
        h1 { font-size: 1.7em; line-height: 1.2; margin: 0 0 .3em; }
        h2 { font-size: 1.3em; margin: 2em 0 .5em; padding-top: .5em; border-top: 2px solid var(--mark); }
        main > section:first-child > h2 { margin-top: .8em; }
        h3 { font-size: 1em; margin: 1.6em 0 .3em; }
        p { margin: .5em 0; }
        a { color: var(--mark); }
        :focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; }
        .contents ul { display: flex; flex-wrap: wrap; gap: .1em 1.1em; list-style: none; margin: .8em 0 0; padding: 0; font-size: .875em; }
        .contents a { display: inline-block; padding: .2em 0; min-height: 24px; box-sizing: border-box; }
        summary { cursor: pointer; }
        .question { font-size: 1.1em; color: var(--soft); margin: 0 0 .6em; }
        .facts, .note, figcaption { color: var(--faint); font-size: .875em; }
        .partial { background: var(--warned); border-left: 5px solid var(--warn); padding: .6em 1em; }
        .answer { font-size: 1.06em; }
        .verdict { font-size: 1.2em; line-height: 1.45; border-left: 5px solid var(--mark); padding: .1em 0 .1em .9em; margin: .8em 0 1.2em; }
        .verdict.wrong { border-color: var(--warn); }
        figure { margin: 0 0 2em; }
        .picture { background: #fff; color: #222; }
        figure svg { display: block; width: 100%; height: auto; }
        figcaption { margin-top: .3em; }
        .scroll { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; font-size: .875em; line-height: 1.35; font-variant-numeric: tabular-nums; }
        th, td { text-align: left; vertical-align: top; padding: .32em .7em .32em 0; border-bottom: 1px solid var(--line); font-weight: normal; }
        thead th { color: var(--faint); border-bottom: 1px solid var(--rule); vertical-align: bottom; }
        .group th { font-weight: bold; padding-top: 1em; }
        td.number { text-align: right; white-space: nowrap; } th.number { text-align: right; }
        th:last-child, td:last-child { padding-right: 0; }
        td.better, td.worse, td.passed, td.failed { font-weight: bold; }
        .better, .passed { color: var(--good); } td.worse, td.failed { color: var(--bad); } td.open { color: var(--faint); }
        .source { overflow-wrap: anywhere; }
        .sketch { display: block; width: 7.5em; max-width: 100%; height: auto; margin-top: .2em; color: var(--text); }
        .sketch .shape { fill: var(--mark); } .sketch .range { stroke: currentColor; stroke-width: 1.5; } .sketch .median { fill: currentColor; }
        dl { display: grid; grid-template-columns: max-content 1fr; gap: .3em 1.2em; font-size: .9375em; }
        dt { color: var(--faint); }
        dd { margin: 0; overflow-wrap: anywhere; }
        code { font: .93em "Liberation Mono", Consolas, Menlo, monospace; }
        footer { margin-top: 3em; border-top: 1px solid var(--line); }

        """;

    const string Comparisons = """
        td .interval { display: block; font-weight: normal; font-size: .92em; }

        """;

    const string Validation = """
        body.validation { max-width: 1040px; }
        td.passed, td.failed, .checks td.open { white-space: nowrap; }
        tr.failed th, tr.failed td { background: var(--warned); }
        tr.total th, tr.total td { border-top: 1px solid var(--rule); font-weight: bold; }
        .checks { table-layout: fixed; min-width: 860px; }
        .checks thead th:nth-child(1) { width: 19%; } .checks thead th:nth-child(2) { width: 26%; } .checks thead th:nth-child(3),
        .checks thead th:nth-child(4) { width: 15.5%; } .checks thead th:nth-child(6) { width: 5.5em; }
        .checks .what { font-weight: bold; }
        .against { color: var(--soft); } .against .source { display: block; color: var(--faint); font-size: .93em; }
        .history { min-width: 900px; }
        .checks td { overflow-wrap: anywhere; }

        """;

    const string Description = """
        .description h3 { margin-top: 2em; }
        .description td { overflow-wrap: break-word; }
        .description td:first-child, .description th:first-child { min-width: 9em; }
        .term { font-weight: bold; }

        """;

    const string Phone = """
        @media (max-width: 600px) {
          body { padding: 14px 12px 40px; }
          body:not(.validation) .scroll { overflow-x: visible; }
          body:not(.validation) table { font-size: .78em; } body:not(.validation) td.number { white-space: normal; }
          body:not(.validation) tbody th, body:not(.validation) td { overflow-wrap: anywhere; }
          body:not(.validation) th, body:not(.validation) td { padding-right: .45em; }
          dl { grid-template-columns: 1fr; gap: 0; }
          dd { margin-bottom: .6em; }
        }

        """;

    const string Paper = """
        @page { size: A4; margin: 16mm 16mm 18mm; }
        @media print {
          body, body.validation { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.4; }
          h1 { font-size: 17pt; }
          h2 { margin-top: 1.3em; break-after: avoid; }
          h3 { margin-top: 1em; break-after: avoid; }
          th, td { padding-top: .2em; padding-bottom: .2em; }
          figure { margin-bottom: 1.2em; }
          figure svg { width: 84%; }
          .description figure svg { width: 100%; }
          body:has(.brief) { font-size: 8.8pt; line-height: 1.3; } body:has(.brief) h1 { font-size: 14pt; } .brief ~ footer { display: none; }
          .brief h2 { margin: .5em 0 .2em; padding-top: .2em; } .brief p { margin: .2em 0; } .brief figure { margin: .3em 0; }
          .brief figure svg { width: 68%; } .brief ul { margin: .2em 0; } .brief th, .brief td { padding-top: .1em; padding-bottom: .1em; }
          figure, tr { break-inside: avoid; }
          .scroll { overflow: visible; }
          .contents { display: none; }
          details::details-content { content-visibility: visible; display: block; height: auto; }
          footer { margin-top: 1.5em; }
        }
        """;
}
