using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Results;

/// <summary>The tables of a sweep's SQLite file. The comments are kept in the file: <c>.schema</c> shows them.</summary>
static class SweepSchema
{
    /// <summary>"RCSw" in ASCII: how a file is known as a sweep.</summary>
    public const int ApplicationId = 0x52435377;

    /// <summary>Goes up when a table changes.</summary>
    public const int Version = 2;

    /// <summary>Makes the tables that do not depend on the study.</summary>
    public const string Create = """
        CREATE TABLE IF NOT EXISTS manifest ( -- what makes the sweep reproducible
            key TEXT PRIMARY KEY,
            value TEXT NOT NULL
        );
        CREATE TABLE IF NOT EXISTS factors ( -- what the study varies
            factor INTEGER PRIMARY KEY, -- from 0, in the order of the study
            name TEXT NOT NULL, -- also the column of the table points
            path TEXT NOT NULL, -- what it sets in the scenario
            unit TEXT NOT NULL -- of the numbers in the table points; empty for none
        );
        CREATE TABLE IF NOT EXISTS layouts ( -- sets of columns; scenarios with the same sites have the same
            layout INTEGER PRIMARY KEY,
            names TEXT NOT NULL UNIQUE -- a JSON list, in the order of replications.csv
        );
        CREATE TABLE IF NOT EXISTS columns ( -- what the columns of outcomes mean
            name TEXT PRIMARY KEY,
            unit TEXT NOT NULL, -- empty for counts and shares
            about TEXT NOT NULL
        );
        CREATE TABLE IF NOT EXISTS scenarios ( -- every different scenario that was ever run here
            scenario INTEGER PRIMARY KEY,
            hash TEXT NOT NULL, -- SHA-256 of the resolved scenario
            seed INTEGER NOT NULL, -- one of 2^63 or more stands as itself less 2^64; manifest has it as it is
            version TEXT NOT NULL, -- of the results: programs that share it give the same numbers
            horizon_h REAL NOT NULL,
            personnel INTEGER NOT NULL,
            layout INTEGER REFERENCES layouts, -- NULL until it is run
            UNIQUE (hash, seed, version)
        );
        CREATE TABLE IF NOT EXISTS replications ( -- how each ended
            scenario INTEGER NOT NULL REFERENCES scenarios,
            replication INTEGER NOT NULL, -- from 0; the same number, the same luck in every scenario
            outcome TEXT NOT NULL, -- completed, failed or censored
            fingerprint TEXT NOT NULL, -- of all that happened, hexadecimal
            PRIMARY KEY (scenario, replication)
        ) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS batches ( -- what was written in one transaction
            scenario INTEGER NOT NULL REFERENCES scenarios,
            first INTEGER NOT NULL, -- the first replication
            count INTEGER NOT NULL, -- replications
            checksum TEXT NOT NULL, -- SHA-256 of the scenario, its layout, and all that is kept of these replications
            PRIMARY KEY (scenario, first)
        ) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS checksums ( -- SHA-256 of what is no replication
            name TEXT PRIMARY KEY, -- study: the tables manifest, factors and points; columns: the table of that name
            checksum TEXT NOT NULL
        );
        CREATE TABLE IF NOT EXISTS outcomes ( -- its numbers: a column for each name in the table columns
            scenario INTEGER NOT NULL REFERENCES scenarios,
            replication INTEGER NOT NULL,
            PRIMARY KEY (scenario, replication)
        ) WITHOUT ROWID;
        """;

    /// <summary>Makes the tables of the study at hand anew; what was run stays.</summary>
    public static string Study(IReadOnlyList<SweepFactor> factors) =>
        $"""
            DELETE FROM factors;
            DROP TABLE IF EXISTS points;
            CREATE TABLE points ( -- of the study as last run: factors in the units of the table factors, NULL for the scenario's own value
                point INTEGER PRIMARY KEY, -- from 0, in the order of the design
                scenario INTEGER NOT NULL REFERENCES scenarios{string.Concat(factors.Select(Column))}
            );
            """;

    /// <summary>A name as SQL writes it.</summary>
    public static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    static string Column(SweepFactor factor) => $",\n    {Quoted(factor.Name)} {(factor.IsNumeric ? "REAL" : "TEXT")}";
}
