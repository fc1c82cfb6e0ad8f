namespace RiverCrossingSim.Kernel.Tests.Examples;

/// <summary>
/// Two machines make parts and break down; one repairman mends them before all else, and does other jobs when nothing is
/// broken.
/// </summary>
public sealed class MachineShop : Example
{
    const int Repair = 1,
        OtherJob = 2;
    readonly PreemptiveResource _repairman;

    public MachineShop() => _repairman = new PreemptiveResource(Sim, capacity: 1, "repairman");

    async Process Machine(string name, TimeSpan part, TimeSpan repair)
    {
        for (var made = 0; ; )
        {
            var left = part;
            while (left > TimeSpan.Zero)
            {
                var since = Sim.Now;
                if (await Sim.Delay(left).OrInterrupt() is null)
                {
                    break;
                }
                left -= Sim.Now - since; // the part is kept, and finished when the machine runs again
                Say($"{name} breaks down");
                using (await _repairman.Request(Repair))
                {
                    await Sim.Delay(repair);
                }
                Say($"{name} runs again");
            }
            Say($"{name} has made part {++made}");
        }
    }

    async Process OtherJobs(TimeSpan job)
    {
        for (var left = job; left > TimeSpan.Zero; )
        {
            using var _ = await _repairman.Request(OtherJob);
            var since = Sim.Now;
            if (await Sim.Delay(left).OrInterrupt() is Preemption)
            {
                left -= Sim.Now - since;
                Say($"the other job waits, {left.TotalMinutes} min are left");
            }
            else
            {
                left = TimeSpan.Zero;
                Say("the other job is done");
            }
        }
    }

    async Process Breakdown(ProcessHandle machine, TimeSpan at)
    {
        await Sim.DelayUntil(at);
        machine.Interrupt("breakdown");
    }

    [Fact]
    public void A_breakdown_takes_the_repairman_from_other_jobs()
    {
        var lathe = Sim.Start(Machine("the lathe", part: 10.Minutes, repair: 4.Minutes), "lathe", background: true);
        var mill = Sim.Start(Machine("the mill", part: 8.Minutes, repair: 3.Minutes), "mill", background: true);
        Sim.Start(OtherJobs(12.Minutes), "other jobs");
        Sim.Start(Breakdown(lathe, 6.Minutes), "breakdown of the lathe");
        Sim.Start(Breakdown(mill, 7.Minutes), "breakdown of the mill");
        Sim.Run(20.Minutes);
        Expect(
            """
               6  the lathe breaks down
               6  the other job waits, 6 min are left
               7  the mill breaks down
              10  the lathe runs again
              13  the mill runs again
              14  the lathe has made part 1
              14  the mill has made part 1
              19  the other job is done
            """
        );
    }
}
