namespace RiverCrossingSim.Statistics.Tests;

public class ElementaryEffectTests
{
    [Fact]
    public void A_linear_function_has_half_its_slopes_as_effects_and_no_deviation()
    {
        var design = new MorrisDesign(3, 0, 20);
        var outputs = KnownFunctions.Evaluate(design.Count, design.Point, p => (8 * p.Unit[0]) - (2 * p.Unit[1]));
        var effects = ElementaryEffect.Of(design, outputs);
        Near(4, 4, effects[0]);
        Near(-1, 1, effects[1]);
        Near(0, 0, effects[2]);

        static void Near(double mean, double absolute, ElementaryEffect effect)
        {
            Assert.Equal(mean, effect.Mean, 1e-12);
            Assert.Equal(absolute, effect.MeanAbsolute, 1e-12);
            Assert.Equal(absolute, effect.Low, 1e-12);
            Assert.Equal(absolute, effect.High, 1e-12);
            Assert.Equal(0, effect.Deviation, 1e-12);
        }
    }

    [Fact]
    public void A_product_shows_as_deviation()
    {
        var design = new MorrisDesign(2, 0, 50);
        var outputs = KnownFunctions.Evaluate(design.Count, design.Point, p => p.Unit[0] * p.Unit[1]);
        Assert.All(ElementaryEffect.Of(design, outputs), effect => Assert.True(effect.Deviation > 0.05));
    }

    [Fact]
    public void An_inert_factor_has_no_effect_in_spite_of_noise_and_chance_has_its_own()
    {
        const double Deviation = 3;
        var design = new MorrisDesign(2, 1, 400);
        var outputs = KnownFunctions.Evaluate(
            design.Count,
            design.Point,
            p => p.Unit[0] + KnownFunctions.Noise(p, Deviation)
        );
        var effects = ElementaryEffect.Of(design, outputs);
        Assert.Equal(0.5, effects[0].MeanAbsolute, 1e-9);
        Assert.Equal(new ElementaryEffect(0, 0, 0, 0, 0), effects[1]);
        // The difference of two normal values has a mean size of 2 sd / sqrt(pi), known here to about 4 %.
        Assert.InRange(
            effects[2].MeanAbsolute,
            0.85 * 2 * Deviation / Math.Sqrt(Math.PI),
            1.15 * 2 * Deviation / Math.Sqrt(Math.PI)
        );
        Assert.InRange(2 * Deviation / Math.Sqrt(Math.PI), effects[2].Low, effects[2].High);
    }

    [Fact]
    public void The_order_of_factors_changes_no_effect_of_an_additive_function()
    {
        var design = new MorrisDesign(3, 0, 30, seed: 9);
        var one = ElementaryEffect.Of(
            design,
            KnownFunctions.Evaluate(design.Count, design.Point, p => (5 * p.Unit[0]) + p.Unit[2])
        );
        var other = ElementaryEffect.Of(
            design,
            KnownFunctions.Evaluate(design.Count, design.Point, p => (5 * p.Unit[2]) + p.Unit[0])
        );
        Assert.Equal(one[0].MeanAbsolute, other[2].MeanAbsolute, 1e-12);
        Assert.Equal(one[2].MeanAbsolute, other[0].MeanAbsolute, 1e-12);
    }
}
