namespace RiverCrossingSim.Results.Tests;

public class RowHashTests
{
    [Fact]
    public void What_SQLite_gives_back_as_the_same_is_the_same()
    {
        Assert.Equal(Hash(7), Hash(7L));
        Assert.Equal(Hash(-0.0), Hash(0.0));
        Assert.Equal(Hash(double.NaN), Hash([null]));
        Assert.Equal(Hash(DBNull.Value), Hash([null]));
    }

    [Fact]
    public void What_differs_in_kind_place_or_length_is_another_row()
    {
        object?[][] rows =
        [
            [0L],
            [0.0],
            ["0"],
            [""],
            [null],
            [null, null],
            ["0", ""],
            ["", "0"],
            [double.NegativeInfinity],
        ];
        Assert.Distinct(rows.Select(Hash));
    }

    [Fact]
    public void What_is_added_after_a_hash_was_taken_begins_another()
    {
        using var hash = new RowHash();
        hash.Add("first");
        hash.Take();
        hash.Add(1.5);
        Assert.Equal(Hash(1.5), hash.Take());
    }

    [Fact]
    public void A_value_that_no_sweep_has_is_refused() => Assert.Throws<ArgumentException>(() => Hash('a'));

    static string Hash(params object?[] row)
    {
        using var hash = new RowHash();
        Array.ForEach(row, hash.Add);
        return hash.Take();
    }
}
