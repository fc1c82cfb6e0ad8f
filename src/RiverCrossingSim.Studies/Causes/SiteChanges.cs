using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>Scenarios with other sites, in their order.</summary>
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
    }
}
