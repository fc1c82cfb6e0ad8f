namespace RiverCrossingSim.Studies.Tests;

public class StoryStretchTests
{
    [Fact]
    public void Stretches_that_say_the_same_are_told_once()
    {
        var waiting = new StoryStretch(0, 1, false) { Waiting = ["ferries 24v 310p"] };
        StoryStretch[] stretches =
        [
            waiting,
            waiting with
            {
                FromHours = 1,
                ToHours = 2,
            },
            waiting with
            {
                FromHours = 2,
                ToHours = 3,
                IsLight = true,
            },
            waiting with
            {
                FromHours = 3,
                ToHours = 4,
                IsLight = true,
                Crossed = ["ferries 2v 8p"],
            },
            waiting with
            {
                FromHours = 4,
                ToHours = 5,
                IsLight = true,
                Crossed = ["ferries 2v 8p"],
            },
            new StoryStretch(5, 6, true),
        ];

        var told = StoryStretch.Grouped(stretches);

        Assert.Equal([(0, 2), (2, 3), (3, 4), (4, 5), (5, 6)], told.Select(own => (own.FromHours, own.ToHours)));
        Assert.Equal(["waiting: ferries 24v 310p"], told[0].Told);
        Assert.Equal(["crossed: ferries 2v 8p", "waiting: ferries 24v 310p"], told[2].Told);
        Assert.Equal(["nothing"], told[4].Told);
    }
}
