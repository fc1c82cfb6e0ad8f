"""The reference crossing in SimPy 3, with a headquarters: soonest.py REPLICATIONS SEED FILE

5,000 vehicles, a bridge that takes one every 30 s, and ten ferries of six with four landings on each bank. The bridge is
closed about every 15 h for 4 h; about every 3 h a strike at the ferries under way sinks one in twenty times. A ferry is
loaded only where the bridge is not expected to deliver all who are left sooner.
"""

import random
import sys

import simpy

VEHICLES, DECK, FERRIES, LANDINGS = 5000, 6, 10, 4
HEADWAY, CROSSING, REPAIR = 0.5 / 60, 10 / 60, 4.0
FERRY = (21.67 + 10 + 15) / 60  # mean loading, crossing and unloading, h


class State:
    left, across, closed_until, last = VEHICLES, 0, 0.0, 0.0


class Craft:
    process = None


def replicate(seed):
    r, env, s = random.Random(seed), simpy.Environment(), State()
    near, far, under_way = simpy.Resource(env, LANDINGS), simpy.Resource(env, LANDINGS), []

    def bridge():
        while s.left > 0:
            if s.closed_until > env.now:
                yield env.timeout(s.closed_until - env.now)
                continue
            s.left -= 1
            yield env.timeout(HEADWAY)
            s.across += 1
            s.last = env.now

    def bridge_is_sooner():
        return (REPAIR if s.closed_until > env.now else 0) + s.left * HEADWAY < FERRY

    def ferry(craft):
        while s.left > 0:
            with near.request() as landing:
                yield landing
                load = min(DECK, s.left)
                if load == 0:
                    return
                waits = bridge_is_sooner()
                if not waits:
                    s.left -= load
                    yield env.timeout(r.triangular(15, 30, 20) / 60)
            if waits:
                yield env.timeout(1 / 60)
                continue
            under_way.append(craft)
            try:
                yield env.timeout(CROSSING)
            except simpy.Interrupt:
                return
            under_way.remove(craft)
            with far.request() as landing:
                yield landing
                yield env.timeout(r.triangular(10, 20, 15) / 60)
            s.across += load
            s.last = env.now
            under_way.append(craft)
            try:
                yield env.timeout(CROSSING)
            except simpy.Interrupt:
                return
            under_way.remove(craft)

    def closures():
        while True:
            yield env.timeout(r.expovariate(1 / 15))
            s.closed_until = max(s.closed_until, env.now + r.expovariate(1 / REPAIR))

    def strikes():
        while True:
            yield env.timeout(r.expovariate(1 / 3))
            if under_way and r.random() < 0.05:
                under_way.pop(int(r.random() * len(under_way))).process.interrupt()

    movers = [env.process(bridge())]
    for _ in range(FERRIES):
        craft = Craft()
        craft.process = env.process(ferry(craft))
        movers.append(craft.process)
    env.process(closures())
    env.process(strikes())
    env.run(until=simpy.AllOf(env, movers))
    return s.last


if __name__ == "__main__":
    n, seed, name = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    hours = sorted(replicate(seed * 1_000_003 + k) for k in range(n))
    with open(name, "w") as file:
        file.write(
            "# Hours until the last of 5,000 vehicles is across, sorted: "
            f"python3 soonest.py {n} {seed} {name}\n"
        )
        file.writelines(f"{time:.4f}\n" for time in hours)
