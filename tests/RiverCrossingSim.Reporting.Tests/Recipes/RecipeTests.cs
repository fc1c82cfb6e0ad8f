using System.Text;
using System.Text.RegularExpressions;

namespace RiverCrossingSim.Reporting.Tests;

/// <summary>Each type of chart has a recipe, and the page of them is what a reader can follow.</summary>
public class RecipeTests
{
    [Fact]
    public void Every_type_of_chart_has_a_recipe_that_draws()
    {
        var types = typeof(Chart)
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Chart)) && !type.IsAbstract && type != typeof(UndrawnChart))
            .Select(type => type.Name);

        Assert.Equal(types.Order(), ShippedRecipes.All.Select(recipe => recipe.Type).Order());
        Assert.All(ShippedRecipes.All, recipe => Assert.Null(recipe.Chart.Absence));
    }

    [Fact]
    public void Pictures_of_recipes_are_tidy() => Tidiness.Assert(ShippedRecipes.All.Select(recipe => recipe.Chart));

    [Fact]
    public void The_lines_of_a_recipe_are_all_that_it_takes()
    {
        Assert.Equal(
            """
            var scenario = Scenario.Load("scenarios/kherson-2022.yaml");
            var run = scenario.Run(60);
            run.DowntimeChart()
            """,
            ShippedRecipes.All.Single(recipe => recipe.Chart is SiteDowntime).Code
        );
        Assert.Equal(
            """
            var scenario = Scenario.Load("scenarios/kherson-2022.yaml");
            var calm = Scenario.Load("scenarios/kherson-2022-calm.yaml");
            var slow = Scenario.Load("scenarios/kherson-2022-slow.yaml");
            var compared = new[] { ("as it was", scenario), ("calm", calm), ("slow", slow) }.Compare(40);
            compared.LossesChart()
            """,
            ShippedRecipes.All.Single(recipe => recipe.Chart is ComparedLosses).Code
        );
        Assert.Equal(
            """
            var sweep = Scenario.Load("scenarios/ferries.yaml").Sweep([Factor.Of("sites.ferries.craft", "4", "8", "12"), Factor.Of("sites.ferries.near-berths", "1", "2", "3")], 10);
            sweep.HeatMapChart()
            """,
            ShippedRecipes.All.Single(recipe => recipe.Chart is SweepHeatMap).Code
        );
    }

    [Fact]
    public void The_gallery_shows_each_with_its_lines_its_picture_and_its_values()
    {
        var page = RecipePage.Of(ShippedRecipes.All);

        Assert.Equal(ShippedRecipes.All.Count, Regex.Count(page, "<pre><code>"));
        Assert.Equal(ShippedRecipes.All.Count, Regex.Count(page, "role=\"img\""));
        Assert.Equal(ShippedRecipes.All.Count, Regex.Count(page, "<details>"));
        Assert.Contains("<a href=\"#a-comparison\">A comparison</a>", page, StringComparison.Ordinal);
        Assert.Contains("in src/RiverCrossingSim.Reporting/Charts/SiteDowntime.cs.", page, StringComparison.Ordinal);
        Artifacts.Leave("charts.html", Encoding.UTF8.GetBytes(page));
    }
}
