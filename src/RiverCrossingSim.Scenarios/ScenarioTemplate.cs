namespace RiverCrossingSim.Scenarios;

/// <summary>The scenario with which an author begins.</summary>
public static class ScenarioTemplate
{
    /// <summary>A small commented scenario that can be run as it is.</summary>
    /// <param name="name">The name of the scenario; what a folder of results cannot bear in it becomes a hyphen.</param>
    public static string Text(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return $"""
            {ScenarioSchema.EditorLine()}
            # A battalion group goes back across a river by ferry and boat. Every quantity has its unit.
            name: {YamlText.Value(FolderName.Of(name))}
            title: A battalion group withdraws across a river
            question: How long does the withdrawal take, and what holds it up?
            start: 2024-05-01 20:00 +00:00    # the order to withdraw; the clock starts here
            horizon: 3 d                      # a replication that is still going on is cut off here

            river:
              width: 400 m
              current: 0.8 m/s

            assumptions:                      # what nobody knows: one draw holds for a whole replication
              ferry-speed:
                value: triangular(5 km/h, 8 km/h, 10 km/h)
                source: planner's estimate    # any value can say where it comes from
              strikes: uniform(0 /d, 4 /d)

            vehicle-types:
              truck: {"{class: 15 t, length: 8 m, crew: 2, seats: 16}"}
              tank: {"{class: 45 t, length: 7 m, crew: 3}"}

            force:
              units:                          # in the order of march
                - {"{name: supply, personnel: 120, vehicles: {truck: 30}, assembly-area: wood}"}
                - {"{name: infantry, personnel: 450, vehicles: {truck: 20}, assembly-area: wood}"}
                - {"{name: tanks, personnel: 60, vehicles: {tank: 12}, assembly-area: wood, priority: 8}"}

            routes:
              - {"{from: wood, to: ferry, length: 6 km}"}
              - {"{from: wood, to: beach, length: 5 km}"}

            sites:
              ferry:
                means: ferries
                craft: 4
                speed: ferry-speed            # the name of an assumption
                loading: triangular(8 min, 12 min, 20 min)    # drawn anew for each trip
                unloading: 8 min
                deck: {"{lanes: 2, length: 16 m, load: 60 t, persons: 40}"}
              beach:
                means: boats
                window: night
                craft: 10
                persons: 12

            fire:
              artillery:
                rate: strikes
                targets:
                  landing: {"{hit: 30 %, hurt: 2 %, closed: 40 min}"}

            """;
    }
}
