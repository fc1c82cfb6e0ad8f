using RiverCrossingSim.Model;
using RiverCrossingSim.Statistics;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Validation;

/// <summary>The group of checks that holds the model against withdrawals that happened.</summary>
public static class HistoryChecks
{
    /// <summary>The group's name.</summary>
    public const string Name = "history";

    /// <summary>Replications of each case and claim, unless others are asked for.</summary>
    public const int UsualReplications = 1_000;

    /// <summary>The group of a folder's cases.</summary>
    /// <param name="folder">A folder as <see cref="HistoryFolder"/> reads it.</param>
    /// <param name="replications">Replications of each case and claim, at least 1.</param>
    /// <exception cref="StudyException">Something is wrong in the folder.</exception>
    public static ValidationGroup Group(string folder, int replications = UsualReplications)
    {
        var cases = HistoryFolder.Read(folder);
        return new(
            Name,
            "History",
            "What the model predicts of withdrawals that happened. A figure passes where the predicted 90 % band and what was "
                + "observed have something in common; how wide the band is, and how the naive rule, craft x load x trips, does with the "
                + "same assumptions, stands beside it. A miss is a finding about the model, not an error of the program.",
            [.. cases.SelectMany(history => Checks(history, replications)), .. Record(cases, replications)]
        )
        {
            IsVerification = false,
        };
    }

    /// <summary>How wrong the model has been over all wars; nothing where none is scored.</summary>
    static IEnumerable<ValidationCheck> Record(IReadOnlyList<HistoricalCase> cases, int replications)
    {
        var scored = cases.Where(history => history is { Primary.Length: > 0, Observed.Count: > 0 }).ToList();
        if (scored.Count > 0)
        {
            yield return new ValidationCheck(
                "the record of all wars",
                "nothing: how wrong the model has been so far",
                $"all figures above of {Wording.List(scored.ConvertAll(history => history.Name))}",
                setting => Record(setting, scored, replications)
            );
        }
    }

    static ValidationOutcome Record(ValidationSetting setting, List<HistoricalCase> scored, int replications)
    {
        var record = new WarRecord([
            .. scored.SelectMany(history =>
                history
                    .Figures.Where(figure => history.Observed.ContainsKey(figure.Name))
                    .Select(figure => new RecordEntry(
                        history.Name,
                        Prediction(setting, history, replications).Score(figure),
                        figure.Name == history.Primary,
                        history.KnownTo
                    ))
            ),
        ]);
        return new ValidationOutcome("", record.Text, "", Verdict.NotScored) { Details = record };
    }

    static IEnumerable<ValidationCheck> Checks(HistoricalCase history, int replications)
    {
        if (history.IsBlind)
        {
            yield return new ValidationCheck(
                $"{history.Name}: ranges as committed",
                "the files as they were committed before the first run",
                "committed.sha256",
                _ =>
                    ValidationOutcome.Same(
                        "unchanged",
                        history.Changed.Count == 0 ? "unchanged" : $"changed: {Wording.List(history.Changed)}"
                    )
            );
        }
        foreach (var figure in history.Figures)
        {
            var observed = history.Observed.GetValueOrDefault(figure.Name);
            yield return new ValidationCheck(
                $"{history.Name}: {figure.Name}",
                observed is null ? "what was observed, once it is known"
                    : history.IsBlind ? $"what was observed{Known(history)}"
                    : $"what was claimed or observed; the scenario's authors knew it{Known(history)}",
                observed?.Source ?? "committed, not yet scored",
                setting => Score(setting, history, figure, replications)
            );
        }
        foreach (var forecast in history.Forecasts)
        {
            yield return new ValidationCheck(
                $"{history.Name}: forecast \"{forecast.Text}\"",
                "nothing: the chance that the model gives it",
                forecast.Source,
                setting => Chance(setting, history, forecast, replications)
            );
        }
        foreach (var claim in history.Claims)
        {
            yield return new ValidationCheck(
                $"{history.Name}: claim \"{claim.Text}\"",
                "nothing: the chance that the model gives it, by the share that was across before",
                claim.Source,
                setting => Curves(setting, claim, replications)
            );
        }
    }

    // A model whose rules were changed by somebody who knew the outcome has not predicted it, whatever its ranges.
    static string Known(HistoricalCase history) => history.KnownTo.Length > 0 ? $"; known to {history.KnownTo}" : "";

    static CasePrediction Prediction(ValidationSetting setting, HistoricalCase history, int replications) =>
        setting.Once(
            $"history {history.Name}",
            () =>
                new CasePrediction(
                    history,
                    PacedRun.Of(history.Scenario, Options(setting, replications), setting.Cancellation)
                )
        );

    static StudyOptions Options(ValidationSetting setting, int replications) =>
        new()
        {
            Replications = replications,
            Seed = setting.Seed,
            Threads = setting.Threads,
        };

    static ValidationOutcome Score(
        ValidationSetting setting,
        HistoricalCase history,
        PredictedFigure figure,
        int replications
    )
    {
        var score = Prediction(setting, history, replications).Score(figure);
        var predicted = score.Simulated;
        return new ValidationOutcome(
            score.Observed is { } observed ? HistoryWords.Observed(observed, figure.Unit) : "not yet known",
            HistoryWords.Band(predicted, figure.Unit),
            "the 90 % band",
            predicted.IsInside switch
            {
                true => Verdict.Passed,
                false => Verdict.Failed,
                null => Verdict.NotScored,
            }
        )
        {
            Details = score,
        };
    }

    static ValidationOutcome Chance(
        ValidationSetting setting,
        HistoricalCase history,
        Forecast forecast,
        int replications
    )
    {
        var durations = Prediction(setting, history, replications).Run.Table[Headline.Duration].ToArray();
        var chance = new Proportion(
            durations.Count(hours =>
                double.IsFinite(hours) && hours >= forecast.FromHours && hours <= forecast.ToHours
            ),
            durations.Length
        );
        return new ValidationOutcome("", $"{chance} of the replications", "", Verdict.NotScored)
        {
            Details = new ForecastChance(forecast, chance.Estimate, chance.Lower, chance.Upper, chance.ToString()),
        };
    }

    static ValidationOutcome Curves(ValidationSetting setting, Claim claim, int replications)
    {
        var curves = ClaimCurve.Of(claim, Options(setting, replications), setting.Cancellation);
        var byShare = curves[0].Points;
        return new ValidationOutcome(
            "",
            $"{Wording.Percent(byShare[0].Chance)} where {Wording.Percent(byShare[0].At)} were across before, "
                + $"{Wording.Percent(byShare[^1].Chance)} where {Wording.Percent(byShare[^1].At)} were",
            "",
            Verdict.NotScored
        )
        {
            Details = curves,
        };
    }
}

/// <summary>The chance that the model gives a forecast.</summary>
/// <param name="Forecast">The forecast.</param>
/// <param name="Chance">Share of the replications that completed in that time.</param>
/// <param name="Low">Lower end of its 95 % interval (Wilson).</param>
/// <param name="High">Its upper end.</param>
/// <param name="Text">In words, which never claim 0 or 100 %: "below 0.4 %".</param>
public sealed record ForecastChance(Forecast Forecast, double Chance, double Low, double High, string Text);
