using System.Runtime.InteropServices;
using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Results;

/// <summary>Puts a run together from its shards: the same as one machine would have made it, but for when and in what time.</summary>
public static class ShardMerge
{
    /// <summary>The run.</summary>
    /// <param name="shards">The shards.</param>
    /// <param name="isPartWelcome">Whether the replications before the first gap will do.</param>
    /// <param name="language">The kinds that the scenario may name; null for those that the program brings.</param>
    /// <returns>The run, as its results folder would give it.</returns>
    /// <exception cref="PlaceException">Shards contradict each other, or are not of this program; or there is a gap, and the message says which.</exception>
    public static StoredRun Read(ShardFolder shards, bool isPartWelcome, ScenarioLanguage? language = null)
    {
        ArgumentNullException.ThrowIfNull(shards);
        var used = shards.Used.TakeWhile((shard, place) => !isPartWelcome || IsBeforeGap(shards, place)).ToList();
        if (used.Count == 0 || (shards.Missing.Count > 0 && !isPartWelcome))
        {
            throw new PlaceException($"{shards.Folder}: {shards.MissingInWords()}") { IsBusy = true };
        }
        var first = used[0].Header;
        var plan = PlanOf(shards, first, language);
        var timeline = new Timeline(plan.Timeline);
        var taken = (Rows: new List<double[]>(), Fingerprints: new List<ulong>());
        foreach (var (path, _) in used)
        {
            ReadRows(path, plan, taken, timeline);
        }
        foreach (var (path, header) in shards.Spare)
        {
            CheckSame(path, header, plan, taken);
        }
        var run = new RunResult
        {
            Scenario = plan.Scenario,
            ScenarioHash = first.Manifest.Scenarios[0].ScenarioHash,
            Seed = ulong.Parse(first.Manifest.Seed!, System.Globalization.CultureInfo.InvariantCulture),
            Table = new ReplicationTable(plan.Rows.Columns, taken.Rows, taken.Fingerprints),
            Timeline = timeline,
            Pace = plan.Pace,
            Light = plan.Light,
            Partial = taken.Rows.Count < shards.Total,
            Figures = StoredTables.Figures(new StringReader(first.Figures)),
            File = first.Manifest.Scenarios[0].Origin,
            Changes = first.Manifest.Scenarios[0].Changes,
            Environment = first.Manifest.Environment,
            Started = used.Min(shard => shard.Header.Manifest.Started) ?? default,
            Elapsed = TimeSpan.FromSeconds(used.Sum(shard => shard.Header.Manifest.ElapsedSeconds ?? 0)),
        };
        return new StoredRun(shards.Folder, first.Manifest, run);
    }

    static bool IsBeforeGap(ShardFolder shards, int place) =>
        shards.Used[place].Header.Range.First == (place == 0 ? 0 : shards.Used[place - 1].Header.End);

    static Plan PlanOf(ShardFolder shards, ShardHeader header, ScenarioLanguage? language)
    {
        var reading = ScenarioFile.Parse(header.Scenario, language: language);
        if (
            reading.Scenario is not { } scenario
            || ScenarioFile.Hash(scenario) != header.Manifest.Scenarios[0].ScenarioHash
        )
        {
            throw new PlaceException(
                $"{shards.Folder}: the scenario within the shards is not one that this program reads as they mean it"
            );
        }
        var plan = new Plan(scenario);
        return plan.Rows.Columns.Select(column => column.Name).SequenceEqual(header.Columns)
            ? plan
            : throw new PlaceException(
                $"{shards.Folder}: the shards have other columns than this program writes of their scenario; use {header.Manifest.Program}"
            );
    }

    static void ReadRows(
        string path,
        Plan plan,
        (List<double[]> Rows, List<ulong> Fingerprints) taken,
        Timeline? timeline
    )
    {
        try
        {
            ShardFile.ReadRows(path, plan.Rows.Columns, taken, timeline);
        }
        catch (Exception failure)
            when (failure is InvalidDataException or EndOfStreamException or FormatException or OverflowException)
        {
            throw new PlaceException(
                $"{path} has not the numbers of its scenario; take it away and run it again",
                failure
            );
        }
    }

    // At least once is enough: a shard that was run twice is the same, to the last bit.
    static void CheckSame(
        string path,
        ShardHeader header,
        Plan plan,
        (List<double[]> Rows, List<ulong> Fingerprints) taken
    )
    {
        var own = (Rows: new List<double[]>(), Fingerprints: new List<ulong>());
        ReadRows(path, plan, own, timeline: null);
        for (var place = 0; place < own.Rows.Count && header.Range.First + place < taken.Rows.Count; place++)
        {
            var replication = header.Range.First + place;
            var isSame =
                own.Fingerprints[place] == taken.Fingerprints[replication]
                && Bits(own.Rows[place]).SequenceEqual(Bits(taken.Rows[replication]));
            if (!isSame)
            {
                throw new PlaceException(
                    $"{path} and another shard give replication {Wording.Count(replication)} differently; take away the one that is wrong"
                );
            }
        }
    }

    static ReadOnlySpan<byte> Bits(double[] row) => MemoryMarshal.AsBytes(row.AsSpan());
}
