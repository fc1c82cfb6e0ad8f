namespace RiverCrossingSim.Model.Tests.Twin;

/// <summary>
/// The bridge: on each lane a vehicle follows the one ahead at the distance of its length and the gap, and drives its own
/// length and the span; nobody overtakes, and whoever is on it when it closes drives off. When it is destroyed they may be lost.
/// </summary>
sealed partial class PlainBridge : PlainSite
{
    static readonly string[] Conditions = ["open", "restricted", "closed", "destroyed"];
    readonly Bridge _bridge;
    readonly EventList _list;
    readonly Action<string> _tell;
    readonly PlainGate _gate;
    readonly PlainWindow _window;
    readonly List<int> _lanes;
    readonly TimeSpan[] _laneFree;
    readonly TimeSpan[] _lastOff;
    readonly List<(PlainLoad Vehicle, TimeSpan Middle)> _on = [];
    int _condition,
        _hits,
        _repairs;
    bool _isRepaired;

    public PlainBridge(Bridge bridge, EventList list, Action<string> tell)
        : base(list, tell, "bridge")
    {
        (_bridge, _list, _tell) = (bridge, list, tell);
        _gate = new PlainGate("bridge", list, tell, Ended);
        _window = new PlainWindow(bridge.Window);
        _remaining = new Remaining(bridge.Repair);
        _lanes = [.. Enumerable.Range(0, bridge.Lanes)];
        (_laneFree, _lastOff) = (new TimeSpan[bridge.Lanes], new TimeSpan[bridge.Lanes]);
        _gate.Keep(_window);
    }

    public override int RoomForVehicles => _bridge.RoomForVehicles;

    public override int RoomForPersons => int.MaxValue;

    public override bool CanEverCarry(PlainLoad load) => load.IsVehicle && _condition < 3;

    public override void Work()
    {
        // Of two free lanes the one takes the next vehicle that has been free longer, or was taken first.
        var free = _lanes.Where(lane => lane < LanesIn(_condition) && _laneFree[lane] <= _list.Now);
        foreach (var lane in free.OrderBy(lane => _laneFree[lane]).ToList())
        {
            if (!_gate.IsShut && Next() is { } vehicle)
            {
                _lanes.Remove(lane);
                _lanes.Add(lane);
                Enter(lane, vehicle);
            }
        }
    }

    /// <summary>A certain hit: one step down; from the step without lanes on, it is closed until the crew has restored one.</summary>
    public void Suffer()
    {
        if (_condition == 3)
        {
            return;
        }
        _tell("bridge is struck");
        _hits++;
        _condition++;
        _tell($"bridge is {Conditions[_condition]}");
        if (_condition >= 2)
        {
            _gate.Close("repair", EventList.Never);
        }
        if (_condition == 3 && _bridge.Collapses)
        {
            foreach (var (vehicle, middle) in _on.ToList())
            {
                Lose(vehicle, _bridge.Survive, _list.Now >= middle);
            }
            _on.Clear();
        }
        Restore();
        Changed();
        _gate.Close("after-strike", _list.Now + TimeSpan.FromSeconds(_bridge.Pause));
    }

    int LanesIn(int condition) =>
        condition switch
        {
            0 => _bridge.Lanes,
            1 => 1,
            _ => 0,
        };

    double SpeedIn(int condition) => condition == 0 ? _bridge.Speed : _bridge.RestrictedSpeed;

    bool Carries(int condition, PlainLoad load) =>
        condition == 0 || (condition == 1 && load.Column.Class <= _bridge.RestrictedClass);

    TimeSpan PassageIn(int condition, PlainLoad load) =>
        TimeSpan.FromSeconds((_bridge.Span + load.Column.Length) / SpeedIn(condition));

    // The first whom it can carry as it is; he waits if he would not be across before the window ends.
    PlainLoad? Next() =>
        Waiting.Find(load => Carries(_condition, load)) is { } next
        && _window.NextStart(_list.Now, PassageIn(_condition, next)) == _list.Now
            ? next
            : null;

    void Ended()
    {
        Headquarters.Look(this);
        WorkSoon();
    }

    // One crew, one step at a time, longer with every hit before the step was begun.
    void Restore()
    {
        if (_isRepaired || _condition is 0 or 3)
        {
            return;
        }
        _isRepaired = true;
        (_begun, _growth) = (_list.Now, Math.Pow(_bridge.Growth, _hits - 1));
        _list.At(
            _list.Now + TimeSpan.FromSeconds(_bridge.Repair.At(_bridge.RepairLuck[_repairs++]) * _growth),
            () =>
            {
                _isRepaired = false;
                if (_condition == 3)
                {
                    return;
                }
                _condition--;
                _tell($"bridge is {Conditions[_condition]} again");
                _gate.Open("repair");
                Restore();
                Changed();
            }
        );
    }

    void Enter(int lane, PlainLoad vehicle)
    {
        Waiting.Remove(vehicle);
        _tell($"drives on: {vehicle}");
        var off = _list.Now + PassageIn(_condition, vehicle);
        _lastOff[lane] = off > _lastOff[lane] ? off : _lastOff[lane];
        var headway = (vehicle.Column.Length + _bridge.Gap) / SpeedIn(_condition);
        _laneFree[lane] = _list.Now + TimeSpan.FromSeconds(headway);
        _on.Add((vehicle, _list.Now + (_lastOff[lane] - _list.Now) / 2));
        _list.At(
            _lastOff[lane],
            () =>
            {
                if (_on.RemoveAll(on => on.Vehicle == vehicle) > 0)
                {
                    Deliver(vehicle);
                }
            }
        );
        _list.At(_laneFree[lane], Work);
        Headquarters.HasRoom(this, vehicles: true);
    }
}
