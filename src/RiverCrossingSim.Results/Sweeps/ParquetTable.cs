using Parquet;
using Parquet.Schema;

namespace RiverCrossingSim.Results;

/// <summary>A sweep as Parquet, in groups of rows, so that memory does not grow with the file.</summary>
static class ParquetTable
{
    const int RowsInGroup = 20_000;

    public static async Task Write(SweepTable table, Stream stream)
    {
        var types = Types(table);
        var fields = table.Headings.Zip(types, Field).ToArray();
        await using var writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields), stream);
        writer.CustomMetadata = table.Manifest.Where(entry => entry.Key != "scenario_yaml").ToDictionary();
        foreach (var rows in table.Rows().Chunk(RowsInGroup))
        {
            using var group = writer.CreateRowGroup();
            for (var column = 0; column < fields.Length; column++)
            {
                await Write(group, fields[column], types[column], rows, column);
            }
        }
    }

    static async Task Write(ParquetRowGroupWriter group, DataField field, Type type, object?[][] rows, int column)
    {
        if (type == typeof(long))
        {
            await group.WriteAsync<long>(field, Array.ConvertAll(rows, row => (long)row[column]!));
        }
        else if (type == typeof(double))
        {
            await group.WriteAsync<double>(
                field,
                (ReadOnlyMemory<double?>)Array.ConvertAll(rows, row => (double?)row[column])
            );
        }
        else
        {
            await group.WriteAsync(field, Array.ConvertAll(rows, row => (string)row[column]!));
        }
    }

    static DataField Field(string name, Type type) =>
        type == typeof(long) ? new DataField<long>(name)
        : type == typeof(double) ? new DataField<double?>(name)
        : new DataField<string>(name);

    /// <summary>The type of each column; a factor whose values are words is text.</summary>
    static Type[] Types(SweepTable table)
    {
        var texts = new HashSet<int>();
        foreach (var row in table.Rows())
        {
            for (var factor = 1; factor <= table.Factors.Count; factor++)
            {
                if (row[factor] is string)
                {
                    texts.Add(factor);
                }
            }
            if (row.Skip(1).Take(table.Factors.Count).All(value => value is not null))
            {
                break;
            }
        }
        return
        [
            typeof(long),
            .. table.Factors.Select((_, factor) => texts.Contains(factor + 1) ? typeof(string) : typeof(double)),
            typeof(long),
            typeof(string),
            .. table.Numbers.Select(_ => typeof(double)),
            typeof(string),
        ];
    }
}
