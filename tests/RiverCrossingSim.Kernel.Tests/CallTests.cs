using System.Reflection;
using System.Runtime.CompilerServices;

namespace RiverCrossingSim.Kernel.Tests;

public sealed class CallTests
{
    readonly Simulation _sim = new();
    int _steps;

    [Fact]
    public void A_process_that_is_called_but_neither_started_nor_awaited_does_nothing()
    {
        _ = Count();
        _sim.Run(Durations.Forever);
        Assert.Equal(0, _steps);

        async Process Count()
        {
            _steps++;
            await _sim.Delay(1.Minutes);
        }
    }

    [Fact]
    public void A_call_runs_at_once_inside_its_caller_and_gives_its_result()
    {
        _sim.Start(Call(), "caller");
        _sim.Run(Durations.Forever);
        Assert.Equal(2, _sim.EventCount);

        async Process Call()
        {
            Assert.Equal(3, await Add(1, 2));
            Assert.Equal("caller", _sim.Current.Name);
            Assert.Equal(7.Minutes, _sim.Now);
        }

        async Process<int> Add(int a, int b)
        {
            Assert.Equal("caller", _sim.Current.Name);
            await _sim.Delay(7.Minutes);
            return a + b;
        }
    }

    [Fact]
    public void A_hundred_thousand_nested_calls_need_no_stack()
    {
        _sim.Start(Nest(100_000), "caller");
        _sim.Run(Durations.Forever);
        Assert.Equal(100_001, _steps);

        async Process Nest(int depth)
        {
            if (depth > 0)
            {
                await Nest(depth - 1);
            }

            _steps++;
        }
    }

    [Fact]
    public void A_process_is_started_or_awaited_once()
    {
        var process = Wait();
        _sim.Start(process, "first");
        Assert.Throws<InvalidOperationException>(() => _sim.Start(process, "second"));
        Assert.Throws<InvalidOperationException>(() => _sim.Start(default, "none"));
        _sim.Run(Durations.Forever);
        Assert.Throws<InvalidOperationException>(() => _sim.Start(process, "third"));

        async Process Wait() => await _sim.Delay(1.Minutes);
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
    public void Nobody_is_current_outside_of_a_run() => Assert.Throws<InvalidOperationException>(() => _sim.Current);
}
