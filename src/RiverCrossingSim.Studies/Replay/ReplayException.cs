namespace RiverCrossingSim.Studies;

/// <summary>A replication run again was not the same: an error of the program.</summary>
/// <param name="replication">The replication, counted from 0.</param>
/// <param name="seed">The seed of the study.</param>
/// <param name="among">Its fingerprint among the others.</param>
/// <param name="alone">Its fingerprint alone.</param>
public sealed class ReplayException(int replication, ulong seed, ulong among, ulong alone)
    : Exception(
        $"Replication {replication} (counted from 0) of seed {seed} was not the same when it was run alone: "
            + $"its fingerprint was {among:x16} among the others and {alone:x16} alone."
    );
