using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using RiverCrossingSim.Studies;

namespace RiverCrossingSim.Notebook.Protocol;

/// <summary>
/// The kernel: one thread owns the sockets and answers the control channel at once, another works through the shell's
/// requests one by one. An interrupt cancels the running cell's token; a cell that does not heed it within the grace ends
/// the process, which Jupyter then starts anew with nothing declared.
/// </summary>
sealed class JupyterKernel : IDisposable
{
    readonly string _session = $"{Guid.NewGuid():n}";
    readonly Wire _wire;
    readonly KernelOutput _output;
    readonly CellConsole _console;
    readonly CellEvaluator _evaluator;
    readonly BlockingCollection<JupyterMessage> _requests = [];
    readonly Lock _running = new();
    CancellationTokenSource? _cell;
    int _number;

    /// <summary>Binds the sockets and takes the process's console.</summary>
    public JupyterKernel(ConnectionFile connection)
    {
        _wire = new Wire(connection) { Received = Take };
        _output = new KernelOutput(Publish);
        _console = new CellConsole(_output);
        _evaluator = new CellEvaluator(_console);
    }

    /// <summary>Whether the process must end although a cell still runs: it cannot be stopped otherwise.</summary>
    public bool IsAbandoned { get; private set; }

    /// <summary>Serves until Jupyter asks to shut down, or a cell cannot be stopped.</summary>
    public void Serve()
    {
        var worker = new Thread(Work) { IsBackground = true, Name = "cells" };
        Publish("status", new JsonObject { ["execution_state"] = "starting" }, null);
        worker.Start();
        _wire.Run();
    }

    /// <summary>Interrupts the running cell; nothing if none runs.</summary>
    public void Interrupt()
    {
        lock (_running)
        {
            if (_cell is { IsCancellationRequested: false } cell)
            {
                _ = cell.CancelAsync();
                _ = AbandonAfterGrace(cell);
            }
        }
    }

    /// <summary>Ends <see cref="Serve"/>.</summary>
    public void Stop() => _wire.Stop();

    public void Dispose()
    {
        _console.Dispose();
        _wire.Dispose();
        _requests.Dispose();
    }

    void Take(Channel channel, JupyterMessage request)
    {
        if (channel == Channel.Shell && request.Type != "shutdown_request")
        {
            _requests.Add(request);
            return;
        }
        Publish("status", new JsonObject { ["execution_state"] = "busy" }, request);
        if (Control(request) is { } answer)
        {
            Reply(channel, request, answer);
        }
        Publish("status", new JsonObject { ["execution_state"] = "idle" }, request);
        if (request.Type == "shutdown_request")
        {
            IsAbandoned = _cell is not null;
            Stop();
        }
    }

    JsonObject? Control(JupyterMessage request)
    {
        switch (request.Type)
        {
            case "interrupt_request":
                Interrupt();
                return Ok();
            case "shutdown_request":
                var answer = Ok();
                answer["restart"] = request.Content["restart"]?.DeepClone() ?? false;
                Publish("shutdown_reply", answer.DeepClone().AsObject(), request);
                return answer;
            case "kernel_info_request":
                return Requests.KernelInfo();
            default:
                return null;
        }
    }

    void Work()
    {
        foreach (var request in _requests.GetConsumingEnumerable())
        {
            _output.Request = request.Type == "execute_request" ? request : _output.Request;
            Publish("status", new JsonObject { ["execution_state"] = "busy" }, request);
            JsonObject? answer;
            try
            {
                answer = Answer(request).GetAwaiter().GetResult();
            }
            catch (Exception e)
            {
                answer = Failed(new CellError(e.GetType().Name, e.Message, $"{e.GetType().Name}: {e.Message}"));
            }
            if (answer is not null)
            {
                Reply(Channel.Shell, request, answer);
            }
            Publish("status", new JsonObject { ["execution_state"] = "idle" }, request);
            if ((string?)answer?["status"] == "error" && request.Type == "execute_request" && StopsOnError(request))
            {
                AbortWaiting();
            }
        }
    }

    async Task<JsonObject?> Answer(JupyterMessage request) =>
        request.Type switch
        {
            "execute_request" => await Execute(request),
            "kernel_info_request" => Requests.KernelInfo(),
            "complete_request" => await Requests.Complete(_evaluator.Assistant, request.Content),
            "inspect_request" => await Requests.Inspect(_evaluator.Assistant, request.Content),
            "is_complete_request" => Requests.IsComplete(request.Content),
            "history_request" => With(Ok(), "history", new JsonArray()),
            "comm_info_request" => With(Ok(), "comms", new JsonObject()),
            _ => null,
        };

    async Task<JsonObject> Execute(JupyterMessage request)
    {
        var code = (string?)request.Content["code"] ?? "";
        var silent = (bool?)request.Content["silent"] ?? false;
        if (!silent)
        {
            _number++;
            Publish("execute_input", new JsonObject { ["code"] = code, ["execution_count"] = _number }, request);
        }
        using var cell = new CancellationTokenSource();
        lock (_running)
        {
            _cell = cell;
        }
        var result = await _evaluator.Evaluate(code, _number, cell.Token);
        lock (_running)
        {
            _cell = null;
        }
        _console.Flush();
        if (result.Value is { } value && !silent)
        {
            _output.ShowValue(value, _number);
        }
        if (result.Error is { } error)
        {
            _output.ShowError(error);
            return Failed(error);
        }
        var answer = With(Ok(), "execution_count", _number);
        answer["user_expressions"] = new JsonObject();
        answer["payload"] = new JsonArray();
        return answer;
    }

    /// <summary>What waits behind a cell that failed is not run.</summary>
    void AbortWaiting()
    {
        while (_requests.TryTake(out var waiting))
        {
            Publish("status", new JsonObject { ["execution_state"] = "busy" }, waiting);
            if (waiting.Type == "execute_request")
            {
                Reply(Channel.Shell, waiting, new JsonObject { ["status"] = "aborted" });
            }
            else if (Answer(waiting).GetAwaiter().GetResult() is { } answer)
            {
                Reply(Channel.Shell, waiting, answer);
            }
            Publish("status", new JsonObject { ["execution_state"] = "idle" }, waiting);
        }
    }

    async Task AbandonAfterGrace(CancellationTokenSource cell)
    {
        await Task.Delay(CellEvaluator.Grace);
        lock (_running)
        {
            if (_cell != cell)
            {
                return;
            }
        }
        var error = new CellError(
            "KernelEnded",
            $"The cell did not stop within {Wording.WholeSeconds(CellEvaluator.Grace.TotalSeconds)} of the interrupt, so the kernel ends.",
            $"The cell did not stop within {Wording.WholeSeconds(CellEvaluator.Grace.TotalSeconds)} of the interrupt, so the kernel ends. STATE IS LOST: all variables "
                + "are gone; run the cells from the top. A loop of your own can be interrupted if it calls "
                + "Cancellation.ThrowIfCancellationRequested()."
        );
        _console.Flush();
        _output.ShowError(error);
        if (_output.Request is { } request)
        {
            Reply(Channel.Shell, request, Failed(error));
            Publish("status", new JsonObject { ["execution_state"] = "idle" }, request);
        }
        IsAbandoned = true;
        Stop();
    }

    JsonObject Failed(CellError error)
    {
        var answer = KernelOutput.Content(error);
        answer["status"] = "error";
        answer["execution_count"] = _number;
        return answer;
    }

    void Publish(string type, JsonObject content, JupyterMessage? parent) =>
        _wire.Send(
            Channel.Iopub,
            JupyterMessage.Make(
                type,
                content,
                parent,
                _session,
                [System.Text.Encoding.UTF8.GetBytes($"kernel.{_session}.{type}")]
            )
        );

    void Reply(Channel channel, JupyterMessage request, JsonObject content) =>
        _wire.Send(
            channel,
            JupyterMessage.Make(
                request.Type.Replace("_request", "_reply", StringComparison.Ordinal),
                content,
                request,
                _session,
                request.Identities
            )
        );

    static bool StopsOnError(JupyterMessage request) => (bool?)request.Content["stop_on_error"] ?? true;

    static JsonObject Ok() => new() { ["status"] = "ok" };

    static JsonObject With(JsonObject content, string key, JsonNode value)
    {
        content[key] = value;
        return content;
    }
}
