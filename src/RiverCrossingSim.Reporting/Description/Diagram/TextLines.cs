namespace RiverCrossingSim.Reporting.Description;

/// <summary>Breaks a text into lines that fit a place, at spaces and hyphens, and within a word only where it must.</summary>
static class TextLines
{
    /// <summary>The lines; what is beyond the last is cut off with an ellipsis.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The most pixels of a line.</param>
    /// <param name="isBold">Whether it is bold.</param>
    /// <param name="most">The most lines.</param>
    public static IReadOnlyList<string> Of(string text, double width, bool isBold = false, int most = int.MaxValue)
    {
        var lines = new List<string> { "" };
        foreach (var word in Words(Phrases.Unbroken(text)).SelectMany(word => Broken(word, width, isBold)))
        {
            if (lines[^1].Length == 0 || Fits((lines[^1] + word).TrimEnd(), width, isBold))
            {
                lines[^1] += word;
            }
            else
            {
                lines.Add(word);
            }
        }
        var kept = lines.Take(most).Select(line => line.Trim()).ToList();
        if (lines.Count > most)
        {
            kept[^1] = Shortened(kept[^1], width, isBold);
        }
        return kept;
    }

    static bool Fits(string text, double width, bool isBold) => Drawing.Width(text, isBold) <= width;

    /// <summary>The words, each with the space or hyphen that ends it.</summary>
    static IEnumerable<string> Words(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is ' ' or '-')
            {
                yield return text[start..(i + 1)];
                start = i + 1;
            }
        }
        if (start < text.Length)
        {
            yield return text[start..];
        }
    }

    static IEnumerable<string> Broken(string word, double width, bool isBold)
    {
        while (word.Length > 1 && !Fits(word.TrimEnd(), width, isBold))
        {
            var length = word.Length - 1;
            while (length > 1 && !Fits(word[..length], width, isBold))
            {
                length--;
            }
            yield return word[..length];
            word = word[length..];
        }
        yield return word;
    }

    static string Shortened(string line, double width, bool isBold)
    {
        while (line.Length > 1 && !Fits(line + "…", width, isBold))
        {
            line = line[..^1];
        }
        return line.TrimEnd() + "…";
    }
}
