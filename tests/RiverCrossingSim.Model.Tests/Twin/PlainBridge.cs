namespace RiverCrossingSim.Model.Tests.Twin;

/// <summary>
/// The bridge: on each lane a vehicle follows the one ahead at the distance of its length and the gap, and drives its own
/// length and the span; nobody overtakes, and whoever is on it when it closes drives off.
/// </summary>
sealed class PlainBridge : PlainSite
{
    static readonly string[] Conditions = ["open", "restricted", "closed", "destroyed"];
    readonly Bridge _bridge;
    readonly EventList _list;
    readonly Action<string> _tell;
    readonly PlainGate _gate;
    readonly double[] _laneFree;
    readonly double[] _lastOff;
    int _condition,
        _hits;
    bool _isRepaired;

    public PlainBridge(Bridge bridge, EventList list, Action<string> tell)
        : base(tell, "bridge")
    {
        (_bridge, _list, _tell) = (bridge, list, tell);
        _gate = new PlainGate("bridge", list, tell, Work);
        (_laneFree, _lastOff) = (new double[bridge.Lanes], new double[bridge.Lanes]);
    }

    public override int RoomForVehicles => _bridge.RoomForVehicles;

    public override int RoomForPersons => int.MaxValue;

    public override bool CanEverCarry(PlainLoad load) => load.IsVehicle && _condition < 3;

    // A restricted bridge is one lane wide.
    int Lanes => _condition == 0 ? _bridge.Lanes : 1;

    double Speed => _condition == 0 ? _bridge.Speed : _bridge.RestrictedSpeed;

    public override void Work()
    {
        for (var lane = 0; lane < Lanes && !_gate.IsShut; lane++)
        {
            if (Waiting.Count > 0 && _laneFree[lane] <= _list.Now)
            {
                Enter(lane, Waiting[0]);
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
            _gate.Close("repair", double.PositiveInfinity);
        }
        Restore();
        StrandWhomItCannotCarry();
        _gate.Close("after-strike", _list.Now + _bridge.Pause);
        Work();
    }

    // One crew, one step at a time, longer with every hit before the step was begun.
    void Restore()
    {
        if (_isRepaired || _condition is 0 or 3)
        {
            return;
        }
        _isRepaired = true;
        _list.At(
            _list.Now + _bridge.Repair * Math.Pow(_bridge.Growth, _hits - 1),
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
                Work();
            }
        );
    }

    void Enter(int lane, PlainLoad vehicle)
    {
        Waiting.RemoveAt(0);
        _tell($"drives on: {vehicle}");
        var length = vehicle.Column.Length;
        _lastOff[lane] = Math.Max(_lastOff[lane], _list.Now + (_bridge.Span + length) / Speed);
        _laneFree[lane] = _list.Now + (length + _bridge.Gap) / Speed;
        _list.At(_lastOff[lane], () => Deliver(vehicle));
        _list.At(_laneFree[lane], Work);
        Road.OfferRoom();
    }
}
