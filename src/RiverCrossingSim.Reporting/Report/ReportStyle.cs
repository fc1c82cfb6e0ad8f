namespace RiverCrossingSim.Reporting.Report;

/// <summary>How the report looks: on a screen, on a phone and on A4.</summary>
static class ReportStyle
{
    /// <summary>The style sheet, part of the page.</summary>
    public const string Css = """
        :root { color-scheme: light; }
        body { margin: 0 auto; max-width: 760px; padding: 24px 20px 60px; color: #222; background: #fff;
          font: 16px/1.5 "Liberation Sans", Arial, Helvetica, sans-serif; }
        h1 { font-size: 1.7em; line-height: 1.2; margin: 0 0 .3em; }
        h2 { font-size: 1.3em; margin: 2em 0 .5em; padding-top: .5em; border-top: 2px solid #0072b2; }
        h3 { font-size: 1em; margin: 1.6em 0 .3em; }
        p { margin: .5em 0; }
        .question { font-size: 1.1em; color: #444; margin: 0 0 .6em; }
        .facts, .note, figcaption { color: #5a5a5a; font-size: .875em; }
        .partial { background: #fdf0e6; border-left: 5px solid #d55e00; padding: .6em 1em; }
        .answer { font-size: 1.06em; }
        figure { margin: 0 0 2em; }
        figure svg { display: block; width: 100%; height: auto; }
        figcaption { margin-top: .3em; }
        .scroll { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; font-size: .875em; line-height: 1.35; font-variant-numeric: tabular-nums; }
        th, td { text-align: left; vertical-align: top; padding: .32em .7em .32em 0; border-bottom: 1px solid #e4e4e4; font-weight: normal; }
        thead th { color: #5a5a5a; border-bottom: 1px solid #9a9a9a; vertical-align: bottom; }
        .group th { font-weight: bold; padding-top: 1em; }
        td.number { text-align: right; white-space: nowrap; } th.number { text-align: right; }
        th:last-child, td:last-child { padding-right: 0; }
        .source { overflow-wrap: anywhere; }
        dl { display: grid; grid-template-columns: max-content 1fr; gap: .3em 1.2em; font-size: .9375em; }
        dt { color: #5a5a5a; }
        dd { margin: 0; overflow-wrap: anywhere; }
        code { font: .93em "Liberation Mono", Consolas, Menlo, monospace; }
        @media (max-width: 600px) {
          body { padding: 14px 12px 40px; }
          .picture { overflow-x: auto; }
          figure svg { min-width: 560px; }
          dl { grid-template-columns: 1fr; gap: 0; }
          dd { margin-bottom: .6em; }
        }
        @page { size: A4; margin: 16mm 16mm 18mm; }
        @media print {
          body { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.4; }
          h1 { font-size: 17pt; }
          h2 { margin-top: 1.3em; break-after: avoid; }
          h3 { margin-top: 1em; break-after: avoid; }
          th, td { padding-top: .2em; padding-bottom: .2em; }
          figure { margin-bottom: 1.2em; }
          figure svg { width: 84%; }
          figure, tr { break-inside: avoid; }
          .scroll { overflow: visible; }
        }
        """;
}
