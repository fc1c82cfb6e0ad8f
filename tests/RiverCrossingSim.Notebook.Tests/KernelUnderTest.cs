using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using NetMQ;
using NetMQ.Sockets;
using RiverCrossingSim.Notebook.Protocol;

namespace RiverCrossingSim.Notebook.Tests;

/// <summary>A kernel as a process of its own, and a front end that speaks with it.</summary>
sealed class KernelUnderTest : IDisposable
{
    static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);
    readonly string _file = Path.Combine(Directory.CreateTempSubdirectory("kernel").FullName, "connection.json");
    readonly DealerSocket _shell = new();
    readonly DealerSocket _control = new();
    readonly SubscriberSocket _iopub = new();
    readonly RequestSocket _heartbeat = new();
    readonly MessageSignature _signature = new("a key");

    public KernelUnderTest()
    {
        var ports = FreePorts(5);
        File.WriteAllText(
            _file,
            new JsonObject
            {
                ["transport"] = "tcp",
                ["ip"] = "127.0.0.1",
                ["shell_port"] = ports[0],
                ["iopub_port"] = ports[1],
                ["stdin_port"] = ports[2],
                ["control_port"] = ports[3],
                ["hb_port"] = ports[4],
                ["key"] = "a key",
                ["signature_scheme"] = "hmac-sha256",
            }.ToJsonString()
        );
        Process = Process.Start(
            new ProcessStartInfo(
                "dotnet",
                [Path.Combine(AppContext.BaseDirectory, "rcsim.dll"), "notebook", "kernel", _file]
            )
            {
                UseShellExecute = false,
            }
        )!;
        _iopub.Connect($"tcp://127.0.0.1:{ports[1]}");
        _iopub.SubscribeToAnyTopic();
        _shell.Connect($"tcp://127.0.0.1:{ports[0]}");
        _control.Connect($"tcp://127.0.0.1:{ports[3]}");
        _heartbeat.Connect($"tcp://127.0.0.1:{ports[4]}");
        // A subscriber hears nothing of what was said before it was heard of itself: ask until something is heard.
        do
        {
            Answer(Send("kernel_info_request"));
        } while (_iopub.Poll(PollEvents.PollIn, TimeSpan.FromMilliseconds(200)) == PollEvents.None);
    }

    public Process Process { get; }

    /// <summary>Sends a request on the shell.</summary>
    public JupyterMessage Send(string type, JsonObject? content = null) => Send(_shell, type, content, _signature);

    /// <summary>Sends a request on the control channel.</summary>
    public JupyterMessage SendControl(string type, JsonObject? content = null) =>
        Send(_control, type, content, _signature);

    /// <summary>Sends a request that another key signed.</summary>
    public void SendForged(string type) => Send(_shell, type, [], new MessageSignature("another key"));

    /// <summary>Sends a cell.</summary>
    public JupyterMessage Execute(string code) => Send("execute_request", new JsonObject { ["code"] = code });

    /// <summary>The answer to a request on the shell.</summary>
    public JsonObject Answer(JupyterMessage request) => Answer(_shell, request);

    /// <summary>The answer to a request on the control channel.</summary>
    public JsonObject ControlAnswer(JupyterMessage request) => Answer(_control, request);

    /// <summary>Everything that was published about a request until the kernel was idle again.</summary>
    public List<JupyterMessage> Published(JupyterMessage request)
    {
        var published = new List<JupyterMessage>();
        while (true)
        {
            var message = Receive(_iopub);
            if (!IsAbout(message, request))
            {
                continue;
            }
            published.Add(message);
            if (message.Type == "status" && (string?)message.Content["execution_state"] == "idle")
            {
                return published;
            }
        }
    }

    /// <summary>Waits until something of a type is published about a request.</summary>
    public JupyterMessage WaitFor(JupyterMessage request, string type)
    {
        while (true)
        {
            var message = Receive(_iopub);
            if (IsAbout(message, request) && message.Type == type)
            {
                return message;
            }
        }
    }

    /// <summary>Runs a cell and gives its answer and what it published apart from status and input.</summary>
    public (JsonObject Answer, List<JupyterMessage> Output) Run(string code)
    {
        var request = Execute(code);
        var published = Published(request);
        return (Answer(request), [.. published.Where(message => message.Type is not ("status" or "execute_input"))]);
    }

    /// <summary>The text of a cell's value.</summary>
    public string? Value(string code) => (string?)Run(code).Output.Single().Content["data"]!["text/plain"];

    /// <summary>Whether the heartbeat echoes.</summary>
    public bool Beats()
    {
        _heartbeat.SendFrame("ping");
        return _heartbeat.TryReceiveFrameString(Longest, out var echo) && echo == "ping";
    }

    /// <summary>Waits for the process to end.</summary>
    public int ExitCode()
    {
        Assert.True(Process.WaitForExit(Longest));
        return Process.ExitCode;
    }

    public void Dispose()
    {
        if (!Process.HasExited)
        {
            Process.Kill();
        }
        Process.Dispose();
        foreach (var socket in new NetMQSocket[] { _shell, _control, _iopub, _heartbeat })
        {
            socket.Options.Linger = TimeSpan.Zero;
            socket.Dispose();
        }
        Directory.Delete(Path.GetDirectoryName(_file)!, recursive: true);
    }

    static JupyterMessage Send(NetMQSocket socket, string type, JsonObject? content, MessageSignature signature)
    {
        var message = JupyterMessage.Make(type, content ?? [], null, "test", []);
        socket.SendMultipartMessage(message.Frames(signature));
        return message;
    }

    JsonObject Answer(NetMQSocket socket, JupyterMessage request)
    {
        while (true)
        {
            var message = Receive(socket);
            if (IsAbout(message, request))
            {
                return message.Content;
            }
        }
    }

    JupyterMessage Receive(NetMQSocket socket)
    {
        var frames = new NetMQMessage();
        Assert.True(socket.TryReceiveMultipartMessage(Longest, ref frames!), "The kernel does not answer.");
        return JupyterMessage.Read(frames, _signature)!;
    }

    static bool IsAbout(JupyterMessage message, JupyterMessage request) =>
        (string?)message.Parent["msg_id"] == (string?)request.Header["msg_id"];

    static int[] FreePorts(int count)
    {
        var listeners = Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToList();
        listeners.ForEach(listener => listener.Start());
        var ports = listeners.Select(listener => ((IPEndPoint)listener.LocalEndpoint).Port).ToArray();
        listeners.ForEach(listener => listener.Dispose());
        return ports;
    }
}
