namespace RiverCrossingSim.Results;

/// <summary>The sheets that workbooks of several studies have.</summary>
static class WorkbookSheets
{
    /// <summary>What is to be said, and of what.</summary>
    /// <param name="sentences">The sentences.</param>
    /// <param name="facts">What was run; what is empty is left out.</param>
    public static Sheet Answer(IReadOnlyList<string> sentences, IReadOnlyList<(string What, string Value)> facts) =>
        new(
            "answer",
            [
                new("what", "", "What the line is: the answer, what else is to be said, or a fact of the study."),
                new("text", "", "The sentence or the fact."),
            ],
            [
                .. sentences.Select((sentence, place) => new object?[] { place == 0 ? "answer" : "", sentence }),
                .. facts.Where(fact => fact.Value.Length > 0).Select(fact => new object?[] { fact.What, fact.Value }),
            ]
        );

    /// <summary>A sheet of a CSV file.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="columns">The columns of the file.</param>
    /// <param name="write">Writes the file.</param>
    /// <param name="texts">Columns that hold texts, also where a text looks like a number.</param>
    public static Sheet Of(
        string name,
        IReadOnlyList<FileColumn> columns,
        Action<TextWriter> write,
        params IReadOnlyCollection<string> texts
    )
    {
        var known = columns.ToDictionary(column => column.Name);
        return Sheet.OfCsv(
            name,
            write,
            heading => new SheetColumn(heading, known[heading].Unit, known[heading].About),
            texts
        );
    }
}
