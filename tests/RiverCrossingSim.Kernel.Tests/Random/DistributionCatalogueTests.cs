using System.Reflection;

namespace RiverCrossingSim.Kernel.Tests.Random;

public class DistributionCatalogueTests
{
    static readonly Dictionary<string, double[]> Sample = new()
    {
        ["constant"] = [5],
        ["uniform"] = [4, 9],
        ["triangular"] = [4, 6, 9],
        ["pert"] = [4, 6, 9],
        ["beta"] = [3, 8],
        ["normal"] = [6, 1],
        ["lognormal"] = [6, 1.5],
        ["exponential"] = [6],
        ["gamma"] = [6, 3],
        ["weibull"] = [1.5, 6],
        ["discrete"] = [4, 6, 9, 1, 2, 1],
        ["integer"] = [1, 6],
        ["empirical"] = [4, 5, 5.5, 9],
        ["draws"] = [4, 9, 6, 1, 2, 1],
    };

    public static TheoryData<string> Names => [.. DistributionCatalogue.Kinds.Select(kind => kind.Name)];

    [Fact]
    public void Lists_every_distribution()
    {
        var types = typeof(Distribution).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Distribution)));
        var made = DistributionCatalogue.Kinds.Select(kind => kind.Create(Sample[kind.Name]).Distribution!.GetType());
        Assert.Equal(types.Select(type => type.Name).Order(), made.Select(type => type.Name).Order());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_distribution_is_made_again_from_its_kind_and_parameters(string name)
    {
        var kind = DistributionCatalogue.Find(name)!;
        var distribution = kind.Create(Sample[name]).Distribution!;
        Assert.Equal(name, distribution.Kind);
        var again = DistributionCatalogue.Find(distribution.Kind)!.Create([.. distribution.Parameters]);
        Assert.Empty(again.Problems);
        Assert.Equal(distribution, again.Distribution);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Examples_name_the_kind_and_its_parameters(string name)
    {
        var kind = DistributionCatalogue.Find(name)!;
        Assert.StartsWith($"{name}: {{", kind.Example);
        foreach (var parameter in kind.Parameters.Where(parameter => parameter.IsRequired))
        {
            Assert.Contains($"{parameter.Name}: ", kind.Example);
        }

        Assert.EndsWith(".", kind.Documentation);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Not_a_number_and_missing_parameters_are_problems(string name)
    {
        var kind = DistributionCatalogue.Find(name)!;
        for (var i = 0; i < Sample[name].Length; i++)
        {
            var parameters = Sample[name].ToArray();
            parameters[i] = double.NaN;
            var result = kind.Create(parameters);
            Assert.Null(result.Distribution);
            Assert.NotEmpty(result.Problems);
        }
        Assert.NotEmpty(kind.Create([]).Problems);
    }

    [Theory]
    [InlineData("triangular", new[] { 9.0, 4, 12 }, "minimum 9 is above mode 4")]
    [InlineData("triangular", new[] { 9.0, 4, 3 }, "minimum 9 is above mode 4; mode 4 is above maximum 3")]
    [InlineData("triangular", new[] { 4.0, 6 }, "max is missing")]
    [InlineData("uniform", new[] { 4.0, 6, 9 }, "uniform takes 2 parameters, not 3")]
    [InlineData("uniform", new[] { 4.0, double.PositiveInfinity }, "maximum is infinite")]
    [InlineData("normal", new[] { 6.0, -1, 9, 8 }, "sd -1 is below 0; minimum 9 is above maximum 8")]
    [InlineData(
        "normal",
        new[] { 6.0, 1, 60 },
        "next to nothing of a normal with mean 6 and sd 1 lies above minimum 60"
    )]
    [InlineData("exponential", new[] { -2.0 }, "mean -2 is below 0")]
    [InlineData("gamma", new[] { 6.0, 60 }, "sd 60 is above three times mean 6: use a lognormal")]
    [InlineData(
        "lognormal",
        new[] { 0.0, 0.5 },
        "median 0 is not above 0; spread 0.5 is not a factor between 1 and 1000"
    )]
    [InlineData("integer", new[] { 1.5, 6 }, "minimum 1.5 is not a whole number")]
    [InlineData("discrete", new[] { 4.0, 6, 1, -1 }, "weight -1 is below 0")]
    [InlineData("discrete", new[] { 4.0, 6, 0, 0 }, "all weights are 0")]
    [InlineData("discrete", new[] { 4.0, 6, 1 }, "there are 1 weights for 2 values")]
    public void Problems_are_said_in_plain_words(string name, double[] parameters, string expected) =>
        Assert.Equal(expected, string.Join("; ", DistributionCatalogue.Find(name)!.Create(parameters).Problems));

    [Fact]
    public void Problems_show_values_in_the_units_of_the_file()
    {
        var result = DistributionCatalogue
            .Find("triangular")!
            .Create([540, 240, 600], seconds => $"{seconds / 60} min");
        Assert.Equal(["minimum 9 min is above mode 4 min"], result.Problems);
    }

    [Fact]
    public void Weights_may_be_left_out()
    {
        double[] values = [4, 6, 9];
        var result = DistributionCatalogue.Find("discrete")!.CreateFromLists([values]);
        Assert.Equal(new Discrete([4, 6, 9], [1, 1, 1]), result.Distribution);
    }

    [Fact]
    public void Distributions_are_immutable()
    {
        foreach (var kind in DistributionCatalogue.Kinds)
        {
            var type = kind.Create(Sample[kind.Name]).Distribution!.GetType();
            Assert.DoesNotContain(type.GetProperties(BindingFlags.Public | BindingFlags.Instance), p => p.CanWrite);
        }
    }
}
