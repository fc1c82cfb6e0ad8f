using System.Reflection;
using System.Runtime.CompilerServices;

namespace RiverCrossingSim.Kernel.Tests;

public sealed class CallTests
{
    readonly Simulation sim = new();
    int steps;

    [Fact]
    public void A_process_that_is_called_but_neither_started_nor_awaited_does_nothing()
    {
        _ = Count();
        sim.Run(Durations.Forever);
        Assert.Equal(0, steps);

        async Process Count()
        {
            steps++;
            await sim.Delay(1.Minutes);
        }
    }

    [Fact]
    public void A_call_runs_at_once_inside_its_caller_and_gives_its_result()
    {
        sim.Start(Call(), "caller");
        sim.Run(Durations.Forever);
        Assert.Equal(2, sim.EventCount);

        async Process Call()
        {
            Assert.Equal(3, await Add(1, 2));
            Assert.Equal("caller", sim.Current.Name);
            Assert.Equal(7.Minutes, sim.Now);
        }

        async Process<int> Add(int a, int b)
        {
            Assert.Equal("caller", sim.Current.Name);
            await sim.Delay(7.Minutes);
            return a + b;
        }
    }

    [Fact]
    public void A_hundred_thousand_nested_calls_need_no_stack()
    {
        sim.Start(Nest(100_000), "caller");
        sim.Run(Durations.Forever);
        Assert.Equal(100_001, steps);

        async Process Nest(int depth)
        {
            if (depth > 0)
            {
                await Nest(depth - 1);
            }

            steps++;
        }
    }

    [Fact]
    public void A_process_is_started_or_awaited_once()
    {
        var process = Wait();
        sim.Start(process, "first");
        Assert.Throws<InvalidOperationException>(() => sim.Start(process, "second"));
        Assert.Throws<InvalidOperationException>(() => sim.Start(default, "none"));
        sim.Run(Durations.Forever);
        Assert.Throws<InvalidOperationException>(() => sim.Start(process, "third"));

        async Process Wait() => await sim.Delay(1.Minutes);
    }

    [Theory]
    [InlineData(typeof(ProcessMethodBuilder))]
    [InlineData(typeof(ProcessMethodBuilder<>))]
    public void Awaiting_a_task_in_a_process_does_not_compile(Type builder)
    {
        foreach (var name in new[] { "AwaitOnCompleted", "AwaitUnsafeOnCompleted" })
        {
            var awaiter = builder.GetMethod(name, BindingFlags.Public | BindingFlags.Instance)!.GetGenericArguments()[
                0
            ];
            Assert.Equal([typeof(ISimAwaiter)], awaiter.GetGenericParameterConstraints());
        }

        Assert.False(typeof(ISimAwaiter).IsAssignableFrom(typeof(TaskAwaiter)));
    }

    [Fact]
    public void Nobody_is_current_outside_of_a_run() => Assert.Throws<InvalidOperationException>(() => sim.Current);
}
