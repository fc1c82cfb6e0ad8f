using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>Scenarios with other sites, in their order, and what holds up those who cross there.</summary>
static class SiteChanges
{
    extension(Scenario scenario)
    {
        /// <summary>The scenario with each site changed.</summary>
        public Scenario WithSites(Func<Site, Site> change) =>
            scenario with
            {
                Sites = scenario.Sites.ToDictionary(site => site.Key, site => change(site.Value)),
            };

        /// <summary>Whether a site has such a hindrance.</summary>
        public bool Has(HindranceKind kind) =>
            scenario.Sites.Values.Any(site =>
                scenario.Of(kind, site).Any(hindrance => hindrance.IsThere(site, scenario))
            );

        /// <summary>The scenario whose sites have no such hindrance.</summary>
        public Scenario Without(HindranceKind kind) =>
            scenario.WithSites(site =>
                scenario.Of(kind, site).Aggregate(site, (left, hindrance) => hindrance.Without(left))
            );

        IEnumerable<Hindrance> Of(HindranceKind kind, Site site) =>
            scenario.Language.MeansOf(site).Hindrances.Where(hindrance => hindrance.Kind == kind);
    }
}
