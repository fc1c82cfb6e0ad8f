using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>
/// Files that hold another record than a scenario, such as a study, and are read as scenario files are: every mistake at
/// once, each at its place, with the value, what was expected and the nearest valid name.
/// </summary>
/// <typeparam name="TRecord">The record, whose keys have <see cref="KeyAttribute"/>.</typeparam>
public sealed class RecordFile<TRecord>
    where TRecord : class
{
    readonly string _noun;
    readonly ShortEntries? _short;
    readonly RecordForm _form;

    /// <summary>A kind of files.</summary>
    /// <param name="noun">What such a file is, as a message says it: <c>study</c>.</param>
    /// <param name="records">The record's type, and those of the records that it holds and scenarios do not.</param>
    /// <param name="shortEntries">Entries that may be written short; null for none.</param>
    public RecordFile(string noun, IReadOnlyList<RecordType> records, ShortEntries? shortEntries = null)
    {
        ArgumentNullException.ThrowIfNull(noun);
        ArgumentNullException.ThrowIfNull(records);
        (_noun, _short) = (noun, shortEntries);
        _form = (RecordForm)Forms.With(ScenarioLanguage.Default, [.. records]).Of(typeof(TRecord));
    }

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    public RecordReading<TRecord> Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var unread = new SourceText(path, "").At(1, 1);
        try
        {
            return Read(new SourceText(path, FileText.Read(path, unread)));
        }
        catch (UnreadableFileException e)
        {
            var report = new Report();
            report.Add(e.Problem, 0);
            return new RecordReading<TRecord>(null, new Reading(new MapNode(unread, []), report));
        }
    }

    /// <summary>Takes a record that was made in code, so that what is wrong with it is told as for a file.</summary>
    /// <param name="record">The record.</param>
    /// <param name="name">Its name, which must be one that a folder of results can bear.</param>
    public RecordReading<TRecord> Made(TRecord record, string name)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(name);
        var place = new SourceText(_noun, "").At(1, 1);
        var entry = new Entry("name", place, new ScalarNode(place, name, isPlain: false));
        var reading = new Reading(new MapNode(place, [entry]), new Report());
        reading.CheckFolderName();
        return new RecordReading<TRecord>(record, reading);
    }

    RecordReading<TRecord> Read(SourceText source)
    {
        FileText.RequirePlain(source);
        var report = new Report();
        if (NodeReader.Read(source, report) is not MapNode root)
        {
            throw new UnreadableFileException(
                ProblemCodes.Form,
                source.At(1, 1),
                $"a {_noun} is a map of keys; it has at least the keys {Required()}"
            );
        }
        root = _short?.InFull(root) ?? root;
        var reading = new Reading(root, report) { Whole = $"the {_noun}", FurtherKeys = [] };
        var record = (TRecord?)_form.ReadEntry(root, null, root.Place with { Length = 1 }, "", reading);
        reading.CheckFolderName();
        return new RecordReading<TRecord>(report.HasErrors ? null : record, reading);
    }

    string Required()
    {
        var keys = _form.Shapes[0].Keys.Where(key => key.IsRequired).Select(key => key.Name).ToList();
        return keys.Count > 1 ? $"{string.Join(", ", keys[..^1])} and {keys[^1]}" : string.Concat(keys);
    }
}
