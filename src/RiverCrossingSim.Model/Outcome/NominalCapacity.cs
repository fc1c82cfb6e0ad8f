namespace RiverCrossingSim.Model;

/// <summary>Works out the undisturbed pace: craft x load x trips, vehicles over headway, with the fleet that is planned for each hour.</summary>
static class NominalCapacity
{
    /// <summary>The pace with the assumptions as they stand.</summary>
    public static UndisturbedPace Pace(World world, IReadOnlyList<Crossing> crossings)
    {
        foreach (var site in crossings)
        {
            site.LookAt();
        }
        var sites = crossings
            .Select(site => new SitePace(
                site.Name,
                site.VehicleRate * 3_600,
                site.PersonRate * 3_600,
                site.TripRate * 3_600,
                world.Plan.Hours(site.Site.Window).Share(world.Plan.Scenario.Horizon),
                site.Reasoning
            ))
            .ToList();
        var across = world.Plan.MostAcross.Upto(Math.Clamp(world.Value(world.Plan.Scenario.Force.AlreadyAcross), 0, 1));
        var steps = Steps(crossings, sites);
        return new UndisturbedPace(
            sites,
            Hours(world.Plan.TotalVehicles * (1 - across.Vehicles), steps, step => step.Vehicles),
            Hours(world.Plan.TotalDismounted * (1 - across.Dismounted), steps, step => step.Persons)
        )
        {
            Across = across,
        };
    }

    // The rates of all sites together, an hour, from each moment on at which one of them changes.
    static List<(double From, double Vehicles, double Persons)> Steps(
        IReadOnlyList<Crossing> crossings,
        List<SitePace> sites
    )
    {
        var courses = crossings
            .Zip(sites, (crossing, site) => (Rates: crossing.PlannedRates().ToList(), site.WorkingShare))
            .ToList();
        return
        [
            .. courses
                .SelectMany(course => course.Rates.Select(rate => rate.From))
                .Distinct()
                .Order()
                .Select(from =>
                {
                    var (vehicles, persons) = (0d, 0d);
                    foreach (var (rates, share) in courses)
                    {
                        var now = rates.FindLast(rate => rate.From <= from);
                        vehicles += now.Vehicles * 3_600 * share;
                        persons += now.Persons * 3_600 * share;
                    }
                    return (from.TotalHours, vehicles, persons);
                }),
        ];
    }

    static double Hours(
        double wanted,
        List<(double From, double Vehicles, double Persons)> steps,
        Func<(double From, double Vehicles, double Persons), double> rate
    )
    {
        if (wanted == 0)
        {
            return 0;
        }
        var carried = 0d;
        for (var i = 0; i < steps.Count; i++)
        {
            var until = i + 1 < steps.Count ? steps[i + 1].From : double.PositiveInfinity;
            var now = rate(steps[i]);
            if (carried + now * (until - steps[i].From) >= wanted && now > 0)
            {
                return steps[i].From + (wanted - carried) / now;
            }
            carried += now > 0 ? now * (until - steps[i].From) : 0;
        }
        return double.PositiveInfinity;
    }
}
