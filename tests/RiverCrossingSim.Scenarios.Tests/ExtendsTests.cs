namespace RiverCrossingSim.Scenarios.Tests;

public sealed class ExtendsTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("rcsim-extends-").FullName;

    public ExtendsTests() => Put("base.yaml", Sample.Text);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_file_that_adds_nothing_is_the_same_scenario()
    {
        Put("same.yaml", "extends: base.yaml\n");
        Assert.Equal(ScenarioFile.Hash(Sample.Read(Sample.Text)), ScenarioFile.Hash(Read("same.yaml").Scenario!));
    }

    [Fact]
    public void Maps_merge_lists_and_values_replace_and_null_takes_away()
    {
        Put(
            "more.yaml",
            """
            extends: base.yaml
            name: more
            milestones: [1 h]
            river: {current: 1 m/s}
            sites:
              pontoons: null
              beach: {craft: 30}
              ford: {means: boats, craft: 1, persons: 4}
            routes:
              - {from: steppe, to: bridge, length: 30 km}
              - {from: steppe, to: ferry, length: 18 km}
              - {from: steppe, to: ford, length: 20 km}
            """
        );
        var scenario = Read("more.yaml").Scenario!;

        Assert.Equal("more", scenario.Name);
        Assert.Equal([TimeSpan.FromHours(1)], scenario.Milestones);
        Assert.Equal(new Model.River { Width = 1000, Current = 1 }, scenario.River);
        Assert.Equal(["bridge", "ferry", "beach", "ford"], scenario.Sites.Keys);
        Assert.Equal((30, 12), (Craft(scenario), Persons(scenario)));
    }

    [Fact]
    public void Another_means_replaces_the_whole_site()
    {
        Put("other.yaml", "extends: base.yaml\nsites:\n  bridge: {means: boats, craft: 2, persons: 4}\n");
        var site = Assert.IsType<Model.BoatSite>(Read("other.yaml").Scenario!.Sites["bridge"]);
        Assert.Equal(2, ((Model.Quantity.Constant)site.Craft).Value);
    }

    [Fact]
    public void A_new_value_does_not_keep_the_source_of_the_old_one()
    {
        Put("width.yaml", "extends: base.yaml\nriver: {width: {value: 800 m, note: guessed}}\n");
        Assert.Equal(new Provenance(null, null, "guessed"), Read("width.yaml").Provenance["river.width"]);
    }

    [Fact]
    public void Another_distribution_replaces_the_whole_one()
    {
        Put("fast.yaml", "extends: base.yaml\nassumptions:\n  strikes: {uniform: {min: 1 /d, max: 2 /d}}\n");
        Assert.Equal("uniform", Read("fast.yaml").Scenario!.Assumptions["strikes"].Value.Kind);
    }

    [Fact]
    public void A_problem_points_into_the_file_that_wrote_the_value()
    {
        Put("base.yaml", Sample.With("horizon: 20 d", "horizon: 20 m"));
        Put("more.yaml", "extends: base.yaml\nriver:\n  width: 3 s\n");
        var problems = Read("more.yaml").Problems;

        Assert.Equal(
            ["more.yaml:3:10", "base.yaml:4:10"],
            problems.Select(p => $"{Path.GetFileName(p.File)}:{p.Line}:{p.Column}")
        );
    }

    [Fact]
    public void Files_extend_one_another_in_folders_below()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "parts"));
        Put("parts/a.yaml", "extends: b.yaml\nname: a\n");
        Put("parts/b.yaml", "extends: ../base.yaml\nname: b\n");
        Put("top.yaml", "extends: parts/a.yaml\n");
        Assert.Equal("a", Read("top.yaml").Scenario!.Name);
    }

    [Theory]
    [InlineData(
        "../elsewhere.yaml",
        "'../elsewhere.yaml' lies outside the folder of the scenario; a file can extend only files in its own folder or below"
    )]
    [InlineData(
        "/etc/passwd",
        "'/etc/passwd' lies outside the folder of the scenario; a file can extend only files in its own folder or below"
    )]
    [InlineData("basf.yaml", "'basf.yaml': there is no such file; did you mean 'base.yaml'?")]
    [InlineData("top.yaml", "the files extend each other in a circle: top.yaml -> top.yaml")]
    [InlineData("round.yaml", "the files extend each other in a circle: top.yaml -> round.yaml -> top.yaml")]
    [InlineData("[base.yaml]", "extends names one file, such as base.yaml")]
    [InlineData("", "extends names one file, such as base.yaml")]
    public void A_file_that_cannot_be_extended_is_told(string written, string message)
    {
        Put("round.yaml", "extends: top.yaml\n");
        Put("top.yaml", $"extends: {written}\n");
        var problem = Assert.Single(Read("top.yaml").Problems);

        Assert.Equal(message, problem.Message);
        Assert.Equal(ProblemCodes.Extends, problem.Code);
    }

    [Fact]
    public void A_link_out_of_the_folder_is_not_followed()
    {
        var outside = Directory.CreateTempSubdirectory("rcsim-outside-");
        File.WriteAllText(Path.Combine(outside.FullName, "secret.yaml"), Sample.Text);
        File.CreateSymbolicLink(Path.Combine(_folder, "link.yaml"), Path.Combine(outside.FullName, "secret.yaml"));
        Put("top.yaml", "extends: link.yaml\n");

        Assert.Equal(ProblemCodes.Extends, Assert.Single(Read("top.yaml").Problems).Code);
        outside.Delete(recursive: true);
    }

    [Fact]
    public void A_folder_that_is_a_link_does_not_lead_out()
    {
        var outside = Directory.CreateTempSubdirectory("rcsim-outside-");
        File.WriteAllText(Path.Combine(outside.FullName, "secret.yaml"), Sample.Text);
        Directory.CreateDirectory(Path.Combine(_folder, "own"));
        Put(Path.Combine("own", "base.yaml"), Sample.Text);
        Directory.CreateSymbolicLink(Path.Combine(_folder, "away"), outside.FullName);
        Directory.CreateSymbolicLink(Path.Combine(_folder, "within"), Path.Combine(_folder, "own"));
        Put("top.yaml", "extends: away/secret.yaml\n");
        Put("good.yaml", "extends: within/base.yaml\n");

        Assert.Contains(
            "lies outside the folder of the scenario",
            Assert.Single(Read("top.yaml").Problems).Message,
            StringComparison.Ordinal
        );
        Assert.NotNull(Read("good.yaml").Scenario);
        outside.Delete(recursive: true);
    }

    [Fact]
    public void A_chain_has_an_end()
    {
        for (var i = 0; i < 20; i++)
        {
            Put($"{i}.yaml", $"extends: {i + 1}.yaml\n");
        }

        Assert.Equal("more than 16 files extend one another", Assert.Single(Read("0.yaml").Problems).Message);
    }

    [Fact]
    public void A_missing_file_is_a_problem_and_no_exception()
    {
        var problem = Assert.Single(Read("bas.yaml").Problems);
        Assert.Equal("there is no such file; did you mean 'base.yaml'?", problem.Message);
        Assert.Equal(
            "this is a folder, not a scenario file",
            Assert.Single(ScenarioFile.Read(_folder).Problems).Message
        );
        Assert.Equal(ProblemCodes.File, Assert.Single(ScenarioFile.Read("").Problems).Code);
        Assert.Equal(ProblemCodes.File, Assert.Single(ScenarioFile.Read("a\0b").Problems).Code);
    }

    ScenarioReading Read(string name) => ScenarioFile.Read(Path.Combine(_folder, name));

    void Put(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);

    static double Craft(Model.Scenario scenario) =>
        ((Model.Quantity.Constant)((Model.BoatSite)scenario.Sites["beach"]).Craft).Value;

    static double Persons(Model.Scenario scenario) =>
        ((Model.Quantity.Constant)((Model.BoatSite)scenario.Sites["beach"]).Persons).Value;
}
