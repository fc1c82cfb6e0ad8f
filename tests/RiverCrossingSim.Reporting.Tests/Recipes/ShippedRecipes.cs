using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;
using RiverCrossingSim.Validation;

namespace RiverCrossingSim.Reporting.Tests;

/// <summary>A recipe for each type of chart that the program has.</summary>
static class ShippedRecipes
{
    static readonly Lazy<IReadOnlyList<ChartRecipe>> Made = new(Make);

    /// <summary>All of them, made once.</summary>
    public static IReadOnlyList<ChartRecipe> All => Made.Value;

    static IReadOnlyList<ChartRecipe> Make()
    {
        var book = new RecipeBook();
        var scenario = book.Given("scenario", () => Scenario.Load(Shipped.File("kherson-2022.yaml")));
        AddRun(book, scenario);
        AddComparison(book, scenario);
        AddLevels(book, scenario);
        AddExplanations(book, scenario);
        AddForecast(book, scenario);
        AddSweep(book);
        AddSensitivity(book);
        AddValidation(book, scenario);
        return book.Recipes;
    }

    static void AddRun(RecipeBook book, Scenario scenario)
    {
        book.Study("A run");
        var run = book.Given("run", () => scenario.Run(60));
        book.Add("How likely is it to be done in time?", () => run.Durations.ChanceChart());
        book.Add("How long does it take?", () => run.Durations.Chart());
        book.Add("Who is across when?", () => run.CrossingChart());
        book.Add("What did each crossing carry?", () => run.SitesChart());
        book.Add("How busy was each crossing?", () => run.UseChart());
        book.Add("How long was each crossing closed, and why?", () => run.DowntimeChart());
        book.Add("Where do they queue, and when?", () => run.QueuesChart());
        book.Add("What became of the rounds that were fired?", () => run.StrikesChart());
        book.Add("What was lost?", () => run.LossesChart());
        book.Add("What was lost to which hits?", () => new LossesByCause(run.Summarize()));
        book.Add("What were they waiting for?", () => run.WaitingChart());
        book.Add("On what did the time go?", () => run.TimeChart());
        book.Add("What goes with long durations?", () => run.AssumptionsChart());
        book.Add("How much does each assumption explain by itself?", () => run.ExplainedChart());
        book.Add(
            "What would have to be true to be done in time?",
            () => run.WhatWouldHaveToBeTrueChart(TimeSpan.FromHours(35))
        );
        book.Add(
            "Where is it not done in time?",
            () => Scenario.Load(Shipped.File("kherson-2022.yaml")).Run(200).WhereItFailsChart(TimeSpan.FromHours(35))
        );
        book.Add(
            "What does one change move?",
            () =>
                new[]
                {
                    ("8 boats", scenario.With("sites.boats.craft", "8").Run(30)),
                    ("80 boats", scenario.With("sites.boats.craft", "80").Run(30)),
                }.Chart()
        );
    }

    static void AddComparison(RecipeBook book, Scenario scenario)
    {
        book.Study("A comparison");
        var calm = book.Given("calm", () => Scenario.Load(Shipped.File("kherson-2022-calm.yaml")));
        var slow = book.Given("slow", () => Scenario.Load(Shipped.File("kherson-2022-slow.yaml")));
        var compared = book.Given(
            "compared",
            () => new[] { ("as it was", scenario), ("calm", calm), ("slow", slow) }.Compare(40)
        );
        book.Add("Which is likelier to be done in time?", () => compared.ChanceChart());
        book.Add("Which may be the best of several?", () => new BehindTheBest(compared.Summarize()));
        book.Add("From when to when is one ahead?", () => compared.DifferenceChart());
        book.Add("How are their durations spread?", () => compared.Chart());
        book.Add("Under the same luck, which is sooner?", () => compared.PairsChart());
        book.Add("Who is across when, in each?", () => compared.CrossingChart());
        book.Add("What does each cost?", () => compared.LossesChart());
        book.Add(
            "What does the difference hang on?",
            () => new DifferenceByAssumption(scenario, compared.Summarize().Pair(0, 1))
        );
    }

    static void AddLevels(RecipeBook book, Scenario scenario)
    {
        book.Study("What nobody knows, and luck");
        var levels = book.Given("levels", () => scenario.RunLevels(assumptions: 10, chance: 10));
        book.Add("What would be known if the assumptions were?", () => levels.Chart());
        book.Add("How much of it is luck?", () => levels.SharesChart());
    }

    static void AddExplanations(RecipeBook book, Scenario scenario)
    {
        book.Study("Why it takes so long");
        book.Add(
            "How much of the time goes to which cause?",
            () => Scenario.Load(Shipped.File("pontoon-bridge.yaml")).Explain(25).Chart()
        );
        book.Add(
            "What would one thing less have changed in the worst replication?",
            () => scenario.ExplainReplication("worst", 25).Chart()
        );
    }

    static void AddForecast(RecipeBook book, Scenario scenario)
    {
        book.Study("A forecast");
        var forecast = book.Given(
            "forecast",
            () => scenario.Forecast(Shipped.File("observed/kherson-10-november.yaml"), 200)
        );
        var summary = book.Given("summary", () => forecast.Summarize());
        book.Add("What do the observations make of the chances?", () => new ForecastChances(summary));
        book.Add("Who will be across when?", () => forecast.Chart());
        book.Add("Which assumptions moved?", () => new ForecastAssumptions(summary));
        book.Add("What to look at next?", () => new ForecastLooks(summary));
    }

    static void AddSweep(RecipeBook book)
    {
        book.Study("A sweep");
        var sweep = book.Given(
            "sweep",
            () =>
                Scenario
                    .Load(Shipped.File("ferries.yaml"))
                    .Sweep(
                        [
                            Factor.Of("sites.ferries.craft", "4", "8", "12"),
                            Factor.Of("sites.ferries.near-berths", "1", "2", "3"),
                        ],
                        10
                    )
        );
        book.Add("What does each factor do?", () => sweep.Chart());
        book.Add("What does each pair of levels give?", () => sweep.HeatMapChart());
        book.Add("Do two factors depend on each other?", () => sweep.InteractionChart());
    }

    static void AddSensitivity(RecipeBook book)
    {
        book.Study("Sensitivity");
        var sensitivity = book.Given(
            "sensitivity",
            () =>
                Scenario
                    .Load(Shipped.File("tutorial/4-doubt.yaml"))
                    .RunSensitivity(
                        new SensitivityOptions
                        {
                            Trajectories = 10,
                            Samples = 16,
                            Outputs = ["duration"],
                        }
                    )
        );
        book.Add("What if an assumption is low, or high?", () => sensitivity.Chart());
        book.Add("Where does the variance come from?", () => sensitivity.SobolChart());
        book.Add("Which factors matter at all?", () => sensitivity.MorrisChart());
    }

    static void AddValidation(RecipeBook book, Scenario scenario)
    {
        book.Study("Held against history");
        var claim = book.Given(
            "claim",
            () => new Claim("all over within 35 h", scenario, Headline.Duration.Name, 35, 4_640, "declared")
        );
        var curves = book.Given(
            "curves",
            () => ClaimCurve.Of(claim, new StudyOptions { Replications = 60 }, CancellationToken.None)
        );
        book.Add("On what does the chance of a claim hang?", () => new ClaimChances([curves[0]]));
    }
}
