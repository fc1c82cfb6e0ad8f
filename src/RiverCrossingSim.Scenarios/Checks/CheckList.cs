using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>All checks of a whole scenario.</summary>
static class CheckList
{
    public static IReadOnlyList<ICheck> All { get; } =
    [
        new CrewsExceedPersonnel(),
        new WoundedExceedPersonnel(),
        new NoRouteToSite(),
        new RouteFromNowhere(),
        new VehicleWithoutSite(),
        new NoSiteForDismounted(),
        new UnusedVehicleType(),
        new UnusedAssumption(),
        new UnknownCondition(),
        new DuplicateUnit(),
        new DuplicateCondition(),
        new FireWithoutTarget(),
        new CrossingTimeGiven(),
        new CurrentTooStrong(),
        new HorizonTooShort(),
        new PhasesOutOfOrder(),
        new LatitudeWithoutLongitude(),
        new NothingThere(),
        new VehicleWithoutMeans(),
        new SiteForNobody(),
        new ForceTooLarge(),
        new HorizonBelowBound(),
        new UnusualValue(),
        new EffectNotOfKind(),
        new DistributionCutOff(),
        new SlowerThanCurrent(),
        new WaitingAreaTooSmall(),
        new FasterThanRules(),
        new ClockFarFromPlace(),
        new NoQuestion(),
        new NothingAssumed(),
        new AssumptionWithoutReason(),
        new MilestoneBeyondHorizon(),
        new AssumptionOfOneValue(),
        new StartNotGiven(),
        new DemolitionOfNoBridge(),
        new EffectWithoutPlace(),
        new DisruptionNowhere(),
        new AreaWithoutRoute(),
        new RearGuardWithoutRule(),
        new FloodWithoutTrigger(),
        new CiviliansWithoutWay(),
        new LineWithoutPursuit(),
        new LinkUnused(),
        new TimetableOutOfOrder(),
        new WorkedAsNoFerry(),
        new NothingSwims(),
        new NoCraftEver(),
        new WalkingTimeGiven(),
        new TooFewSections(),
        new NoRouteToFerries(),
        new AreaWithoutDistance(),
        new RangeWithoutDistance(),
        new LetsGoWithoutRearGuard(),
        new WindowShorterThanTrip(),
        new NoTripFitsAnyWindow(),
        new FireWhenNothingSails(),
        new CountDrawnByUniform(),
        new OverrunBeforeReady(),
        new DrawsApart(),
        new NarrowRange(),
        new CorrelationImpossible(),
        new ReportBeyondHorizon(),
    ];

    /// <summary>Runs all checks and reports what they find where it is written.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="reading">What is known of the file.</param>
    /// <param name="isAsWritten">Whether nothing was set from outside.</param>
    public static void Run(Scenario scenario, Reading reading, bool isAsWritten)
    {
        foreach (var check in All.OrderBy(check => check.NeedsSoundScenario))
        {
            if (reading.Report.HasErrors && check.NeedsSoundScenario)
            {
                continue;
            }

            foreach (var finding in check.Find(scenario))
            {
                var (path, message) = finding;
                var place = reading.PlaceOf(path);
                var isAlone = isAsWritten && place.Source.Order == 0;
                if ((check.IsAboutUse && !isAlone) || (check.IsAboutWritten && !reading.Places.ContainsKey(path)))
                {
                    continue;
                }

                if (check.IsAnsweredBySource && HasSource(finding.RestsOn ?? path, reading))
                {
                    continue;
                }

                if (finding.IsOnlyOfSet && !place.Source.IsSetting)
                {
                    continue;
                }

                var said = path.Length == 0 ? message : $"{path}: {message}";
                (check.Severity == Severity.Note ? reading.Notes : reading.Report).Add(
                    Report.Make(check.Severity, check.Code, place, path, said),
                    place.Source.Order
                );
            }
        }
    }

    static bool HasSource(string path, Reading reading) =>
        reading.Provenance.TryGetValue(path, out var said) && said.Source is not null;
}
