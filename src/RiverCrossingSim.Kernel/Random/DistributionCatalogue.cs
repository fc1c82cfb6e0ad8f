namespace RiverCrossingSim.Kernel;

/// <summary>
/// The closed list of distributions, as scenario files name them: what the reader, the schema and the reference are
/// made from.
/// </summary>
public static class DistributionCatalogue
{
    static readonly DistributionParameter Min = new("min", HasUnit: true, "The smallest value.");
    static readonly DistributionParameter Mode = new("mode", HasUnit: true, "The most likely value.");
    static readonly DistributionParameter Max = new("max", HasUnit: true, "The largest value.");
    static readonly DistributionParameter Mean = new("mean", HasUnit: true, "The mean.");
    static readonly DistributionParameter Sd = new("sd", HasUnit: true, "The standard deviation.");

    /// <summary>All kinds, the simplest first.</summary>
    public static IReadOnlyList<DistributionKind> Kinds { get; } =
    [
        new(
            "constant",
            "Always the same value.",
            "constant: {value: 5 min}",
            [new("value", HasUnit: true, "The value.")],
            (p, problems) => Constant.Check(p[0][0], problems),
            p => new Constant(p[0][0])
        ),
        new(
            "uniform",
            "Every value between two limits equally likely: nothing is known but the limits.",
            "uniform: {min: 4 min, max: 9 min}",
            [Min, Max],
            (p, problems) => Uniform.Check(p[0][0], p[1][0], problems),
            p => new Uniform(p[0][0], p[1][0])
        ),
        new(
            "triangular",
            "Three figures from an expert, with straight sides; the extremes are not rare.",
            "triangular: {min: 4 min, mode: 6 min, max: 9 min}",
            [Min, Mode, Max],
            (p, problems) => Triangular.Check(p[0][0], p[1][0], p[2][0], problems),
            p => new Triangular(p[0][0], p[1][0], p[2][0])
        ),
        new(
            "pert",
            "Three figures from an expert, smooth; the extremes are rare. The mean is (min + 4 mode + max) / 6.",
            "pert: {min: 4 min, mode: 6 min, max: 9 min}",
            [Min, Mode, Max],
            (p, problems) => Triangular.Check(p[0][0], p[1][0], p[2][0], problems),
            p => new Pert(p[0][0], p[1][0], p[2][0])
        ),
        new(
            "beta",
            "A share: after k successes in n trials, alpha is k + 1 and beta n - k + 1.",
            "beta: {alpha: 3, beta: 8, min: 4 min, max: 9 min}",
            [
                new("alpha", HasUnit: false, "Weight of the upper end, 0.1 to 1000."),
                new("beta", HasUnit: false, "Weight of the lower end, 0.1 to 1000."),
                Min with
                {
                    Default = 0,
                },
                Max with
                {
                    Default = 1,
                },
            ],
            (p, problems) => Beta.Check(p[0][0], p[1][0], p[2][0], p[3][0], problems),
            p => new Beta(p[0][0], p[1][0], p[2][0], p[3][0])
        ),
        new(
            "normal",
            "The bell curve, cut off at min and max; give min: 0 for what cannot be negative.",
            "normal: {mean: 6 min, sd: 1 min, min: 0 min}",
            [
                Mean with
                {
                    Documentation = "The mean before cutting.",
                },
                Sd with
                {
                    Documentation = "The standard deviation before cutting.",
                },
                new("min", HasUnit: true, "Nothing is below; no limit if left out.", double.NegativeInfinity),
                new("max", HasUnit: true, "Nothing is above; no limit if left out.", double.PositiveInfinity),
            ],
            (p, problems) => Normal.Check(p[0][0], p[1][0], p[2][0], p[3][0], problems),
            p => new Normal(p[0][0], p[1][0], p[2][0], p[3][0])
        ),
        new(
            "lognormal",
            "Positive with a long tail: half lie below median, 68 % between median / spread and median x spread.",
            "lognormal: {median: 6 min, spread: 1.5}",
            [
                new("median", HasUnit: true, "The median."),
                new("spread", HasUnit: false, "A factor of at least 1: the geometric standard deviation."),
            ],
            (p, problems) => LogNormal.Check(p[0][0], p[1][0], problems),
            p => new LogNormal(p[0][0], p[1][0])
        ),
        new(
            "exponential",
            "The time between events that come at random, without memory.",
            "exponential: {mean: 6 min}",
            [Mean],
            (p, problems) => Exponential.Check(p[0][0], problems),
            p => new Exponential(p[0][0])
        ),
        new(
            "gamma",
            "Positive with a tail shorter than lognormal: several steps one after another.",
            "gamma: {mean: 6 min, sd: 3 min}",
            [Mean, Sd],
            (p, problems) => Gamma.Check(p[0][0], p[1][0], problems),
            p => new Gamma(p[0][0], p[1][0])
        ),
        new(
            "weibull",
            "Times to failure; with wear the shape is above 1, with early failures below.",
            "weibull: {shape: 1.5, scale: 6 min}",
            [
                new("shape", HasUnit: false, "0.1 to 1000; 1 is exponential."),
                new("scale", HasUnit: true, "The characteristic life: 63.2 % have failed by then."),
            ],
            (p, problems) => Weibull.Check(p[0][0], p[1][0], problems),
            p => new Weibull(p[0][0], p[1][0])
        ),
        new(
            "discrete",
            "One of several values, each with a weight.",
            "discrete: {values: [4 min, 6 min, 9 min], weights: [1, 2, 1]}",
            [
                new("values", HasUnit: true, "The possible values.", IsList: true),
                new("weights", HasUnit: false, "One for each value; equal if left out.", Default: 1, IsList: true),
            ],
            (p, problems) => Discrete.Check(p[0], p[1], problems),
            p => new Discrete(p[0], p[1])
        ),
        new(
            "integer",
            "Every whole number between two limits, both included, equally likely.",
            "integer: {min: 1, max: 6}",
            [Min, Max],
            (p, problems) => IntegerUniform.Check(p[0][0], p[1][0], problems),
            p => new IntegerUniform((int)p[0][0], (int)p[1][0])
        ),
        new(
            "empirical",
            "Measured values, with straight lines between them.",
            "empirical: {values: [4 min, 5 min, 5.5 min, 9 min]}",
            [new("values", HasUnit: true, "The measured values, in any order.", IsList: true)],
            (p, problems) => Empirical.Check(p[0], problems),
            p => new Empirical(p[0])
        ),
        new(
            "draws",
            "Only in an assumption: a column of a table of which whole rows are drawn, so that what goes together stays together. The file's key draws reads such a table.",
            "draws: {values: [4 min, 6 min, 9 min], weights: [1, 2, 1]}",
            [
                new("values", HasUnit: true, "The value in each row.", IsList: true),
                new("weights", HasUnit: false, "The weight of each row; equal if left out.", Default: 1, IsList: true),
            ],
            (p, problems) => Discrete.Check(p[0], p[1], problems),
            p => new JointDraws(p[0], p[1])
        ),
    ];

    /// <summary>The kind with the given name, or null; case matters.</summary>
    /// <param name="name">For instance "triangular".</param>
    public static DistributionKind? Find(string name) => Kinds.FirstOrDefault(kind => kind.Name == name);
}
