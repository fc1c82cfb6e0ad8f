namespace RiverCrossingSim.Studies;

// The counts of a part of a study, for whoever puts the parts together.
public sealed partial class Timeline
{
    /// <summary>Writes the counts and the sums, from which <see cref="Add(BinaryReader)"/> adds the same replications elsewhere.</summary>
    /// <param name="into">Where to. Most counts are 0: of the others the distance to the last and the count are written.</param>
    /// <exception cref="InvalidOperationException">The curves were kept as quantiles.</exception>
    public void Write(BinaryWriter into)
    {
        ArgumentNullException.ThrowIfNull(into);
        ThrowIfKept();
        into.Write7BitEncodedInt(Replications);
        foreach (var counts in _counts)
        {
            into.Write7BitEncodedInt(counts.Count(count => count != 0));
            var last = -1;
            for (var place = 0; place < counts.Length; place++)
            {
                if (counts[place] != 0)
                {
                    into.Write7BitEncodedInt(place - last);
                    into.Write7BitEncodedInt(counts[place]);
                    last = place;
                }
            }
        }
        Stages.Write(into);
    }

    /// <summary>Adds the replications of a part of the study.</summary>
    /// <param name="from">What <see cref="Write"/> wrote, of the same series at the same samples.</param>
    /// <exception cref="InvalidDataException">It is something else.</exception>
    /// <exception cref="InvalidOperationException">The curves were kept as quantiles.</exception>
    public void Add(BinaryReader from)
    {
        ArgumentNullException.ThrowIfNull(from);
        ThrowIfKept();
        var replications = from.Read7BitEncodedInt();
        for (var series = 0; series < _counts.Length; series++)
        {
            var part = ReadCounts(from, _counts[series].Length);
            CheckSum(part, Bins(Layout.Series[series]), replications);
            for (var place = 0; place < part.Length; place++)
            {
                _counts[series][place] += part[place];
            }
        }
        Stages.Add(from);
        Interlocked.Add(ref _replications, replications);
    }

    static int[] ReadCounts(BinaryReader from, int length)
    {
        var counts = new int[length];
        var place = -1;
        for (var left = from.Read7BitEncodedInt(); left > 0; left--)
        {
            place += from.Read7BitEncodedInt();
            if (place < 0 || place >= length)
            {
                throw new InvalidDataException("There are more counts than the curves have.");
            }
            counts[place] = from.Read7BitEncodedInt();
        }
        return counts;
    }

    // Every replication is counted once at each sample.
    static void CheckSum(int[] counts, int bins, int replications)
    {
        for (var sample = 0; sample < counts.Length; sample += bins)
        {
            var sum = 0L;
            foreach (var count in counts.AsSpan(sample, bins))
            {
                sum += count >= 0 ? count : long.MinValue / 2;
            }
            if (sum != replications)
            {
                throw new InvalidDataException("The counts of a sample are not those of the replications.");
            }
        }
    }
}
