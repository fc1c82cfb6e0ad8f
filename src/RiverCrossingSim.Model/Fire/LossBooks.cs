namespace RiverCrossingSim.Model;

/// <summary>The books of losses, one for each cause that the scenario has; the first to ask for a cause opens its book.</summary>
sealed class LossBooks(Plan plan)
{
    readonly Dictionary<string, LossBook> _books = [];

    /// <summary>The book of a kind of target under fire.</summary>
    public LossBook Of(TargetKind kind)
    {
        var name = Names.Kebab(kind);
        return Of(name, $"at targets of kind {name}", $"Rounds that hit a target of kind {name}.");
    }

    /// <summary>The book of a cause.</summary>
    /// <param name="cause">Its name in the columns.</param>
    /// <param name="where">Where or how the losses come about, as it follows "people killed".</param>
    /// <param name="hits">What its hits are, a sentence.</param>
    public LossBook Of(string cause, string where, string hits)
    {
        if (!_books.TryGetValue(cause, out var book))
        {
            book = _books[cause] = new LossBook(plan, cause, where, hits);
        }
        return book;
    }

    /// <summary>Forgets the last replication.</summary>
    public void Begin()
    {
        foreach (var book in _books.Values)
        {
            book.Begin();
        }
    }

    /// <summary>Writes their columns.</summary>
    public void Write(Span<double> row)
    {
        foreach (var book in _books.Values)
        {
            book.Write(row);
        }
    }
}
