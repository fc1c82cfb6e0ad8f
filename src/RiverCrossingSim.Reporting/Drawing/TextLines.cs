namespace RiverCrossingSim.Reporting;

/// <summary>Breaks a text into lines that fit a place, at spaces and hyphens, and within a word only where it must.</summary>
static class TextLines
{
    /// <summary>The lines.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The most pixels of a line.</param>
    /// <param name="size">The size of its letters, pixels.</param>
    /// <param name="isBold">Whether it is bold.</param>
    public static IReadOnlyList<string> Of(string text, double width, float size, bool isBold = false)
    {
        var lines = new List<string> { "" };
        foreach (var word in Words(Phrases.Unbroken(text)).SelectMany(word => Broken(word, width, size, isBold)))
        {
            if (lines[^1].Length == 0 || Fits((lines[^1] + word).TrimEnd(), width, size, isBold))
            {
                lines[^1] += word;
            }
            else
            {
                lines.Add(word);
            }
        }
        return [.. lines.Select(line => line.Trim())];
    }

    static bool Fits(string text, double width, float size, bool isBold) => TextWidth.Of(text, size, isBold) <= width;

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

    static IEnumerable<string> Broken(string word, double width, float size, bool isBold)
    {
        while (word.Length > 1 && !Fits(word.TrimEnd(), width, size, isBold))
        {
            var length = word.Length - 1;
            while (length > 1 && !Fits(word[..length], width, size, isBold))
            {
                length--;
            }
            length += length < word.Length && char.IsLowSurrogate(word[length]) ? 1 : 0;
            yield return word[..length];
            word = word[length..];
        }
        yield return word;
    }
}
