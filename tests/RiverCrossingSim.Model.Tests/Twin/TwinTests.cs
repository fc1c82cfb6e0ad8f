namespace RiverCrossingSim.Model.Tests.Twin;

/// <summary>The model and its twin tell the same story, event by event.</summary>
public class TwinTests
{
    [Fact]
    public void Two_ferries_and_a_bridge_under_scripted_strikes()
    {
        var events = Agree(new TwinNumbers());

        // Not an empty agreement: what the scenario is about does happen.
        foreach (
            var what in new[] { "is disabled", "closed, repair", "is restricted again", "goes aboard", "drives on" }
        )
        {
            Assert.Contains(events, told => told.What.Contains(what, StringComparison.Ordinal));
        }
        Assert.Equal(
            64,
            events.Count(told =>
                told.What.StartsWith("is across: ", StringComparison.Ordinal) && !told.What.Contains("foot")
            )
        );
    }

    [Fact]
    public void Three_hundred_like_it_with_other_numbers()
    {
        var runs = Enumerable.Range(0, 300).Select(number => Agree(Variants.Number(number))).ToList();

        foreach (
            var what in new[]
            {
                "goes down",
                "is stranded",
                "bridge is destroyed",
                "on foot",
                "are killed",
                "no longer closed, daylight",
            }
        )
        {
            Assert.Contains(runs, told => told.Exists(e => e.What.Contains(what, StringComparison.Ordinal)));
        }
        Assert.InRange(runs.Count(IsSentToTheOtherSite), 20, 280);
    }

    static bool IsSentToTheOtherSite(List<TwinEvent> events)
    {
        var waited = events
            .Where(e => e.What.StartsWith("waits at ", StringComparison.Ordinal) && !e.What.Contains("on foot"))
            .Select(e => e.What.Split(": "))
            .ToLookup(words => words[1], words => words[0]);
        return waited.Any(places => places.Distinct().Count() > 1);
    }

    static List<TwinEvent> Agree(TwinNumbers numbers)
    {
        numbers = numbers.WithLuck();
        var model = TwinEvent.Ordered(ModelUnderTest.Run(numbers));
        var twin = TwinEvent.Ordered(PlainTwin.Run(numbers));
        if (TwinEvent.FirstDifference(model, twin) is { } difference)
        {
            Assert.Fail($"{difference}\n{numbers}");
        }
        return model;
    }
}
