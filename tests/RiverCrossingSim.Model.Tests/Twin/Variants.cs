namespace RiverCrossingSim.Model.Tests.Twin;

/// <summary>Small scenarios like the first one, with other numbers. Times and lengths are round, so that both clocks have them exactly.</summary>
static class Variants
{
    /// <summary>The scenario of a number; the same one each time.</summary>
    public static TwinNumbers Number(int number)
    {
        var dice = new Random(number);
        int From(int least, int most) => dice.Next(least, most + 1);
        bool Toss() => dice.Next(2) == 0;
        // Each kind of strike falls at a fraction of a second of its own: what comes first at one moment is no rule.
        List<double> Times(int most, int latest, double fraction) =>
            [.. Enumerable.Range(0, From(0, most)).Select(_ => From(100, latest) + fraction).Distinct().Order()];

        // Which of two free lanes a vehicle takes is no rule, and makes no difference where all drive at one speed.
        var (lanes, speed) = (From(1, 2), From(2, 5));
        IReadOnlyList<string> Sites(string own, string other) =>
            From(0, 2) switch
            {
                0 => [own],
                1 => [own, other],
                _ => [other, own],
            };
        Between Spread(int least, int most)
        {
            var from = From(least, most);
            return new Between(from, from + From(0, most));
        }
        // Whole minutes, and long enough for every trip.
        Window Hours() => From(0, 3) > 0 ? new Window(0, 0) : new Window(60 * From(0, 1_439), 60 * From(150, 1_200));

        var numbers = new TwinNumbers
        {
            Columns =
            [
                new Column(
                    "trucks",
                    Sites("ferries", "bridge"),
                    10,
                    From(8, 11),
                    From(1, 3),
                    From(0, 25),
                    From(0, 40) * 61,
                    From(1, 3)
                ),
                new Column(
                    "tanks",
                    Sites("ferries", "bridge"),
                    From(30, 60),
                    From(7, 9),
                    3,
                    From(0, 8),
                    From(0, 40) * 67,
                    From(1, 3)
                ),
                new Column("infantry", ["ferries"], 0, 0, 1, From(0, 3) * From(0, 30), From(0, 40) * 71, From(1, 3)),
                new Column(
                    "lorries",
                    Sites("bridge", "ferries"),
                    10,
                    From(8, 12),
                    From(1, 2),
                    From(0, 50),
                    From(0, 40) * 73,
                    2
                ),
            ],
            Command = new Command(60 * From(10, 90), 60 * From(0, 40)),
            Roads = new Roads(From(1, 8) * 500, From(4, 8), 1, From(20, 60), From(2, 8), From(10, 30)),
            Ferries = new Ferries
            {
                NearBerths = From(1, 2),
                FarBerths = From(1, 2),
                Lanes = From(1, 2),
                Length = From(18, 40),
                Gap = 0.5 * From(0, 2),
                Load = From(60, 120),
                Persons = From(5, 30),
                PassedOver = From(0, 3),
                Loading = From(60, 600),
                Crossing = From(120, 900),
                Unloading = From(60, 600),
                Return = From(120, 900),
                LongestWait = From(0, 1_200),
                Pause = Toss() ? 0 : From(60, 400),
                RoomForVehicles = From(4, 20),
                RoomForPersons = From(10, 60),
                Sinks = Toss(),
                Repair = From(300, 1_800),
                Survive = Toss(),
                Cratered = Spread(100, 1_500),
                Window = Hours(),
            },
            Bridge = new Bridge
            {
                Span = From(100, 900),
                Lanes = lanes,
                Speed = speed,
                RestrictedSpeed = lanes == 1 ? From(1, speed) : speed,
                Gap = From(10, 50),
                Repair = Spread(200, 1_500),
                RestrictedClass = From(20, 70),
                Collapses = Toss(),
                Survive = Toss(),
                Window = Hours(),
                Growth = 1 + 0.5 * From(0, 2),
                Pause = Toss() ? 0 : From(30, 300),
                RoomForVehicles = From(4, 30),
            },
            OnBridge = Times(4, 6_000, 0.37),
            OnFerries = Times(3, 9_000, 0.61),
            OnLanding = Times(3, 6_000, 0.83),
        };
        if (From(0, 3) > 0)
        {
            return numbers;
        }
        // Hits one soon after the other find vehicles that are still on the bridge when it is destroyed.
        var first = From(600, 4_000) + 0.37;
        var (second, third) = (From(10, 60), From(10, 60));
        return numbers with { OnBridge = [first, first + second, first + second + third] };
    }
}
