using RiverCrossingSim.Kernel;

namespace RiverCrossingSim.Model.Tests;

/// <summary>Assumptions set where they are wanted: what sensitivity studies need.</summary>
public class GivenAssumptions
{
    static readonly Plan Ferry = new(
        Make.Scenario([Make.Trucks(30)], Make.Ferries() with { Loading = new Quantity.Assumed("loading") }) with
        {
            Assumptions = new Dictionary<string, Assumption>
            {
                ["width"] = new() { Name = "width", Value = new Uniform(0, 1) },
                ["loading"] = new() { Name = "loading", Value = new Uniform(60, 660) },
            },
        }
    );

    [Fact]
    public void A_given_uniform_takes_the_place_of_the_draw()
    {
        Assert.Equal(360, Run(1, 1, [0.2, 0.5])["assumption.loading"], 1e-9);
        Assert.Equal(0.2, Run(1, 1, [0.2, 0.5])["assumption.width"], 1e-9);
        Assert.True(Run(1, 1, [0.2, 0.1]).Seconds < Run(1, 1, [0.2, 0.9]).Seconds);
    }

    [Fact]
    public void One_that_is_no_number_is_drawn_as_ever()
    {
        var drawn = Run(3, 4, []);
        var mixed = Run(3, 4, [0.5, double.NaN]);
        Assert.Equal(drawn["assumption.loading"], mixed["assumption.loading"]);
        Assert.Equal(0.5, mixed["assumption.width"]);
        Assert.Equal(drawn.Row, Run(3, 4, [double.NaN, double.NaN]).Row);
    }

    [Fact]
    public void There_is_one_for_each_assumption() => Assert.Throws<ArgumentException>(() => Run(0, 0, [0.5]));

    static Result Run(uint assumptions, uint chance, double[] uniforms)
    {
        var row = new double[Ferry.Rows.Columns.Count];
        var samples = new int[Ferry.Timeline.Series.Count * Ferry.Timeline.Samples];
        var fingerprint = new Replication(Ferry).Run(1, assumptions, chance, uniforms, row, samples);
        return new Result(Ferry, row, samples, fingerprint);
    }
}
