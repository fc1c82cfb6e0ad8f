using System.Globalization;

namespace RiverCrossingSim.Model.Tests;

/// <summary>
/// Whatever happens, a replication ends with everybody resolved, or is cut off at its horizon for one of three reasons;
/// and nobody is on the road for longer than ten times what the way needs.
/// </summary>
public class NeverHung
{
    static readonly int Scenarios = Environment.GetEnvironmentVariable("RCSIM_ALL") == "1" ? 5_000 : 300;

    // Nights and days take turns within it.
    static readonly TimeSpan Lately = TimeSpan.FromDays(1);

    enum Reason
    {
        /// <summary>Everybody is resolved.</summary>
        None,

        /// <summary>Somebody was still taken aboard in the last day: the horizon is too short for the work.</summary>
        StillWorking,

        /// <summary>All who are left stand where they stood at the start: nobody tells the rear guard to leave.</summary>
        NotReleased,

        /// <summary>No site that could take those who are left has worked in the last day: closed, or its craft lost or disabled.</summary>
        Closed,

        /// <summary>There is no reason.</summary>
        Hung,
    }

    [Fact]
    public void Every_replication_is_resolved_or_cut_off_for_a_reason()
    {
        var wrong = new List<string>();
        var reasons = new int[5];
        for (var seed = 0; seed < Scenarios; seed++)
        {
            // Two days are too short for some, thirty for hardly any.
            var scenario = RandomScenarios.Draw(seed) with
            {
                Horizon = TimeSpan.FromDays(seed % 3 == 0 ? 2 : 30),
            };
            scenario = seed % 2 == 0 ? scenario : scenario.WithEverything(seed);
            var watch = new Watch(scenario);
            var plan = new Plan(scenario);
            var result = plan.Run(1, worker: new Replication(plan) { Listener = watch.Hear });

            var reason = watch.ReasonOf(result);
            reasons[(int)reason]++;
            if (reason == Reason.Hung)
            {
                wrong.Add($"{seed}: {watch.Standing(scenario.Horizon)}");
            }
            wrong.AddRange(watch.TooLong.Take(1).Select(march => $"{seed}: {march}"));
            watch.AssertConserved(result);
        }
        Assert.True(
            wrong.Count == 0,
            $"{wrong.Count} of {Scenarios} ({string.Join(", ", reasons)}):\n" + string.Join('\n', wrong)
        );
        Assert.All(reasons[..2], count => Assert.True(count > 0));
    }

    // What is told of a replication, as far as it shows who stands still and why.
    sealed class Watch(Scenario scenario)
    {
        readonly Dictionary<LoadState, int> _people = [];
        readonly Dictionary<LoadState, int> _vehicles = [];
        readonly Dictionary<int, Happening> _setOut = [];
        readonly List<Happening> _blocked = [];
        readonly Dictionary<(string Site, string Cause), TimeSpan> _closed = [];

        // Since when each site is open, and until when it last was for at least an hour.
        readonly Dictionary<string, TimeSpan> _opened = scenario.Sites.Keys.ToDictionary(
            site => site,
            _ => TimeSpan.Zero
        );
        readonly Dictionary<string, TimeSpan> _wasOpen = [];
        readonly Dictionary<int, string> _standing = [];
        readonly Dictionary<string, int> _sunk = [];
        readonly Dictionary<string, TimeSpan> _disabled = [];
        TimeSpan _boarded;

        public List<string> TooLong { get; } = [];

        public void Hear(Happening happening)
        {
            switch (happening.Kind)
            {
                case HappeningKind.Began:
                    Count(_people, LoadState.NotReady, People);
                    Count(
                        _vehicles,
                        LoadState.NotReady,
                        scenario.Force.Units.Sum(unit => unit.Count * unit.Vehicles.Values.Sum())
                    );
                    Count(happening, LoadState.NotReady, LoadState.Across);
                    break;
                case HappeningKind.Moved:
                    NoteMove(happening);
                    break;
                case HappeningKind.Hurt when !happening.IsCivilian:
                    Count(_people, happening.To!.Value, -happening.Killed);
                    Count(_people, LoadState.Lost, happening.Killed);
                    break;
                case HappeningKind.Blocked:
                    _blocked.Add(happening);
                    break;
                case HappeningKind.Closed:
                    NoteClosed(happening.Place, happening.At);
                    _closed[(happening.Place, happening.By)] = Until(happening);
                    break;
                case HappeningKind.Opened:
                    _closed.Remove((happening.Place, happening.By));
                    _opened[happening.Place] = happening.At;
                    break;
                case HappeningKind.Merged:
                    _standing.Remove(happening.Load);
                    break;
                case HappeningKind.Disabled or HappeningKind.BrokeDown:
                    _disabled[happening.Place] = happening.At;
                    break;
                case HappeningKind.Sunk:
                    _sunk[happening.Place] = _sunk.GetValueOrDefault(happening.Place) + 1;
                    break;
            }
        }

        public Reason ReasonOf(Result result)
        {
            var horizon = scenario.Horizon;
            if (result.Outcome != OutcomeKind.Censored)
            {
                return Reason.None;
            }
            if (_boarded >= horizon - Lately)
            {
                return Reason.StillWorking;
            }
            if (LoadStates.Final.Append(LoadState.NotReady).Sum(state => _people.GetValueOrDefault(state)) == People)
            {
                return scenario.RearGuard is null ? Reason.Hung : Reason.NotReleased;
            }
            // Those who stand at the water wait for that site; those who are held, for any.
            var awaited =
                _people.GetValueOrDefault(LoadState.Held) > 0
                    ? scenario.Sites.Keys
                    : _standing.Values.Where(site => site.Length > 0).Distinct();
            return awaited.All(site => IsOut(site, horizon)) ? Reason.Closed : Reason.Hung;
        }

        // Whether a site was not open for an hour on end in the last day, has no craft left, or had one disabled in that day.
        bool IsOut(string site, TimeSpan horizon)
        {
            NoteClosed(site, horizon);
            return _wasOpen.GetValueOrDefault(site) < horizon - Lately
                || _disabled.GetValueOrDefault(site) >= horizon - Lately
                || (scenario.Sites[site] is CraftSite craft && _sunk.GetValueOrDefault(site) >= Value(craft.Craft));
        }

        void NoteClosed(string site, TimeSpan at)
        {
            if (!IsClosed(site, at) && at - _opened[site] >= TimeSpan.FromHours(1))
            {
                _wasOpen[site] = at;
            }
        }

        /// <summary>Who stands where, and which sites are closed.</summary>
        public string Standing(TimeSpan horizon) =>
            string.Join(
                ", ",
                _people
                    .Where(state => state.Value > 0 && !state.Key.IsFinal)
                    .Select(state => $"{state.Value} {state.Key}")
            )
            + string.Create(CultureInfo.InvariantCulture, $", last aboard at {_boarded.TotalHours:0.0} h; open: ")
            + string.Join(", ", scenario.Sites.Keys.Where(site => !IsClosed(site, horizon)));

        public void AssertConserved(Result result)
        {
            Assert.Equal(People, _people.Values.Sum());
            Assert.All(_people.Values, count => Assert.True(count >= 0));
            Assert.All(_vehicles.Values, count => Assert.True(count >= 0));
            Assert.Equal(result[Headline.PersonnelAcross], _people.GetValueOrDefault(LoadState.Across));
            Assert.Equal(result[Headline.VehiclesAcross], _vehicles.GetValueOrDefault(LoadState.Across));
        }

        int People => scenario.Force.Units.Sum(unit => unit.Count * unit.Personnel);

        void Count(Happening happening, LoadState from, LoadState to)
        {
            Count(_people, from, -happening.People);
            Count(_people, to, happening.People);
            Count(_vehicles, from, -happening.Vehicles);
            Count(_vehicles, to, happening.Vehicles);
        }

        static void Count(Dictionary<LoadState, int> states, LoadState state, int count) =>
            states[state] = states.GetValueOrDefault(state) + count;

        static TimeSpan Until(Happening happening) =>
            happening.UntilHours is { } hours && hours < 100_000 ? TimeSpan.FromHours(hours) : TimeSpan.MaxValue;

        bool IsClosed(string site, TimeSpan at) =>
            _closed.Any(closure => closure.Key.Site == site && closure.Value > at);

        void NoteMove(Happening happening)
        {
            if (!happening.IsCivilian)
            {
                Count(happening, happening.From!.Value, happening.To!.Value);
            }
            if (happening is { To: LoadState.Waiting or LoadState.Held, IsCivilian: false })
            {
                _standing[happening.Load] = happening.To == LoadState.Waiting ? happening.Place : "";
            }
            else
            {
                _standing.Remove(happening.Load);
            }
            _boarded = happening.To == LoadState.Loading ? happening.At : _boarded;
            if (_setOut.Remove(happening.Load, out var setOut))
            {
                NoteMarch(setOut, happening.At);
            }
            if (happening.To == LoadState.Marching)
            {
                _setOut[happening.Load] = happening;
            }
        }

        // The way itself, a whole serial past a point of the road and through the link, and what stopped those on the road.
        void NoteMarch(Happening setOut, TimeSpan at)
        {
            var route = scenario.Routes.First(route => $"{route.From} to {route.To}" == setOut.Place);
            var speed = Value(setOut.Vehicle.Length == 0 ? route.FootSpeed : route.Speed);
            var serial = scenario.Force.SerialVehicles;
            var need = Value(route.Length) / speed + serial * (11 + Value(route.Gap)) / Value(route.Speed);
            need += route.Link is { } link ? serial / Value(scenario.Links[link].Capacity) : 0;
            var stopped = _blocked
                .Where(block => block.Place == route.Link || block.Place == setOut.Place)
                .Sum(block => Math.Max(0, (Earlier(Until(block), at) - Later(block.At, setOut.At)).TotalSeconds));
            var took = (at - setOut.At).TotalSeconds;
            if (took - stopped > 10 * need)
            {
                TooLong.Add($"{setOut.Place} took {took / 3_600:0.00} h, and needs {need / 3_600:0.00} h");
            }
        }

        static TimeSpan Earlier(TimeSpan one, TimeSpan other) => one < other ? one : other;

        static TimeSpan Later(TimeSpan one, TimeSpan other) => one > other ? one : other;

        static double Value(Quantity quantity) => ((Quantity.Constant)quantity).Value;
    }
}
