namespace RiverCrossingSim.Kernel.Tests.Examples;

/// <summary>
/// Posts that report through a store: a cable with a delay, an inbox that takes one message, and a headquarters that reads
/// one at a time.
/// </summary>
public sealed class Messages : Example
{
    readonly Store<string> _inbox;

    public Messages() => _inbox = new Store<string>(Sim, "inbox", capacity: 1);

    // What is on the cable arrives by itself, while the post goes on.
    async Process Cable(string message, TimeSpan delay)
    {
        await Sim.Delay(delay);
        await _inbox.Put(message);
        Say($"'{message}' lies in the inbox");
    }

    async Process Post(string name, TimeSpan every, TimeSpan delay)
    {
        for (var report = 1; report <= 2; report++)
        {
            await Sim.Delay(every);
            Say($"{name} sends report {report}");
            Sim.Start(Cable($"{name} {report}", delay), $"cable of {name}");
        }
    }

    async Process Headquarters()
    {
        while (true)
        {
            var message = await _inbox.Get().Within(6.Minutes);
            if (!message.Granted)
            {
                Say("headquarters has heard nothing for 6 min");
                return;
            }
            Say($"headquarters reads '{message.Item}'");
            await Sim.Delay(3.Minutes);
        }
    }

    [Fact]
    public void Messages_arrive_late_and_wait_their_turn()
    {
        Sim.Start(Headquarters(), "headquarters");
        Sim.Start(Post("north", every: 2.Minutes, delay: 1.Minutes), "north");
        Sim.Start(Post("south", every: 3.Minutes, delay: 1.Minutes), "south");
        Sim.Run(Durations.Forever);
        Expect(
            """
               2  north sends report 1
               3  south sends report 1
               3  'north 1' lies in the inbox
               3  headquarters reads 'north 1'
               4  north sends report 2
               4  'south 1' lies in the inbox
               6  south sends report 2
               6  headquarters reads 'south 1'
               6  'north 2' lies in the inbox
               9  headquarters reads 'north 2'
               9  'south 2' lies in the inbox
              12  headquarters reads 'south 2'
              21  headquarters has heard nothing for 6 min
            """
        );
    }
}
