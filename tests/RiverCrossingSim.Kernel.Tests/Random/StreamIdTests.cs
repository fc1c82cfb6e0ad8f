namespace RiverCrossingSim.Kernel.Tests.Random;

public class StreamIdTests
{
    // Computed by a separate program from the algorithm in the documentation. They must never change.
    [Theory]
    [InlineData("", "", 0, 0x0a9c8c4bacc20a04UL)]
    [InlineData("strike", "", 0, 0xfbd14e664dcca62aUL)]
    [InlineData("loading time", "Darivka ferries", 3, 0x55ce4799556ae496UL)]
    [InlineData("loading time", "Дар'ївка", -1, 0x5e1be41b043498d6UL)]
    [InlineData("a", "b🚢", 0, 0xd72dc0882ff7d80aUL)]
    public void Is_the_same_for_ever(string purpose, string entity, int ordinal, ulong id) =>
        Assert.Equal(id, StreamId.Of(purpose, entity, ordinal));

    [Fact]
    public void Keeps_purpose_and_entity_apart()
    {
        Assert.NotEqual(StreamId.Of("ab", "c"), StreamId.Of("a", "bc"));
        Assert.NotEqual(StreamId.Of("ab"), StreamId.Of("", "ab"));
        Assert.NotEqual(StreamId.Of("ferry", "1"), StreamId.Of("ferry", "", 1));
    }

    [Fact]
    public void Names_of_a_large_scenario_do_not_collide()
    {
        var purposes = new[] { "loading time", "unloading time", "crossing time", "breakdown" };
        var ids = new HashSet<ulong>();
        var names = 0;
        foreach (var purpose in purposes)
        {
            for (var entity = 0; entity < 100; entity++)
            {
                for (var ordinal = 0; ordinal < 500; ordinal++, names++)
                {
                    ids.Add(StreamId.Of(purpose, $"site {entity}", ordinal));
                }
            }
        }
        Assert.Equal(names, ids.Count);
    }
}
