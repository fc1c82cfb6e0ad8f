using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>One of a few words, each of which stands for a value.</summary>
sealed class ChoiceForm(Type type, IReadOnlyList<string> words, IReadOnlyList<object> values) : ScalarForm
{
    /// <summary>The words, in the order of the declaration.</summary>
    public IReadOnlyList<string> Words => words;

    /// <summary>The type of the values.</summary>
    public Type Type => type;

    /// <summary>Whether the words are true and false.</summary>
    public bool IsBoolean => type == typeof(bool);

    /// <summary>The choices of an enumeration: its names in kebab-case.</summary>
    public static ChoiceForm OfEnum(Type type)
    {
        var values = Enum.GetValues(type).Cast<object>().ToList();
        return new ChoiceForm(type, [.. values.Select(value => Names.Kebab(value.ToString()!))], values);
    }

    /// <summary>The value for a word, or null.</summary>
    public object? Find(string word)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i] == word)
            {
                return values[i];
            }
        }
        return null;
    }

    /// <summary>The word for a value.</summary>
    public string Word(object value) => words[PlaceOf(value)];

    /// <summary>The place of a value among the choices.</summary>
    public int PlaceOf(object value)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (values[i].Equals(value))
            {
                return i;
            }
        }
        throw new ArgumentOutOfRangeException(nameof(value), value, $"The value is none of {type.Name}.");
    }

    protected override object? ReadText(ScalarNode scalar, Key key, string path, Reading reading)
    {
        if (Find(scalar.Text) is { } value)
        {
            return value;
        }

        reading.Error(
            ProblemCodes.Choice,
            scalar.Place,
            path,
            InPlaceOf(scalar.Text, key) is { } now ? $"{path} is no longer {Quoting.Show(scalar.Text)}: write {now}"
                : Find("true") is not null && Habits.Advice(scalar.Text) is { } advice
                    ? $"{path} cannot be {Quoting.Show(scalar.Text)}; {advice}"
                : $"{path} cannot be {Quoting.Show(scalar.Text)}{NearestName.Advice(scalar.Text, words.ToList(), "it is one of")}"
        );
        return null;
    }

    // The word that is written now for a former one; null where it never was one.
    static string? InPlaceOf(string word, Key key) =>
        key.Formerly.StartsWith($"{word}: ", StringComparison.Ordinal) ? key.Formerly[(word.Length + 2)..] : null;

    public override Node Write(object value, Key key, object owner, WritingStyle style) => Scalar(Word(value));

    protected override string Expected(Key key) => $"one of {string.Join(", ", words)}";
}
