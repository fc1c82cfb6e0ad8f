using NetMQ;
using NetMQ.Sockets;

namespace RiverCrossingSim.Notebook.Protocol;

/// <summary>
/// The kernel's five sockets. One thread owns them, as ZeroMQ wants it: what others send goes through a queue. The heartbeat
/// echoes on the same thread, which never waits for a cell.
/// </summary>
sealed class Wire : IDisposable
{
    static readonly TimeSpan Linger = TimeSpan.FromSeconds(1);
    readonly RouterSocket _shell = new();
    readonly RouterSocket _control = new();
    readonly RouterSocket _stdin = new();
    readonly PublisherSocket _iopub = new();
    readonly ResponseSocket _heartbeat = new();
    readonly NetMQQueue<(Channel Channel, JupyterMessage Message)> _outgoing = new();
    readonly NetMQPoller _poller;
    readonly MessageSignature _signature;

    /// <summary>Binds the sockets.</summary>
    /// <param name="connection">Where to, and the key.</param>
    /// <exception cref="NotebookException">A port is taken, or the address is not this machine's.</exception>
    public Wire(ConnectionFile connection)
    {
        _signature = new MessageSignature(connection.Key);
        Bind(_shell, connection, connection.Shell);
        Bind(_control, connection, connection.Control);
        Bind(_stdin, connection, connection.Stdin);
        Bind(_iopub, connection, connection.Iopub);
        Bind(_heartbeat, connection, connection.Heartbeat);
        _iopub.Options.SendHighWatermark = 0;
        _shell.ReceiveReady += (_, _) => Receive(_shell, Channel.Shell);
        _control.ReceiveReady += (_, _) => Receive(_control, Channel.Control);
        _stdin.ReceiveReady += (_, _) => _stdin.ReceiveMultipartMessage();
        _heartbeat.ReceiveReady += (_, _) => _heartbeat.SendMultipartMessage(_heartbeat.ReceiveMultipartMessage());
        _outgoing.ReceiveReady += (_, _) => SendAll();
        _poller = [_shell, _control, _stdin, _heartbeat, _outgoing];
    }

    /// <summary>Called with every message that is Jupyter's, on the thread of the sockets: it must return at once.</summary>
    public Action<Channel, JupyterMessage>? Received { get; init; }

    /// <summary>Sends a message, from any thread.</summary>
    public void Send(Channel channel, JupyterMessage message) => _outgoing.Enqueue((channel, message));

    /// <summary>Receives and sends until <see cref="Stop"/>, then sends what is still to be sent.</summary>
    public void Run()
    {
        _poller.Run();
        SendAll();
    }

    /// <summary>Ends <see cref="Run"/>, from any thread.</summary>
    public void Stop() => _poller.StopAsync();

    public void Dispose()
    {
        _poller.Dispose();
        foreach (var socket in new NetMQSocket[] { _shell, _control, _stdin, _iopub, _heartbeat })
        {
            socket.Options.Linger = Linger;
            socket.Dispose();
        }
        _outgoing.Dispose();
        NetMQConfig.Cleanup();
    }

    static void Bind(NetMQSocket socket, ConnectionFile connection, int port)
    {
        try
        {
            socket.Bind(connection.Address(port));
        }
        catch (NetMQException e)
        {
            throw new NotebookException($"The kernel cannot listen at {connection.Address(port)}: {e.Message}");
        }
    }

    void Receive(RouterSocket socket, Channel channel)
    {
        if (JupyterMessage.Read(socket.ReceiveMultipartMessage(), _signature) is { } message)
        {
            Received?.Invoke(channel, message);
        }
    }

    void SendAll()
    {
        while (_outgoing.TryDequeue(out var next, TimeSpan.Zero))
        {
            NetMQSocket socket = next.Channel switch
            {
                Channel.Shell => _shell,
                Channel.Control => _control,
                Channel.Iopub => _iopub,
                var other => throw new InvalidOperationException($"There is no socket for the channel {other}."),
            };
            socket.SendMultipartMessage(next.Message.Frames(_signature));
        }
    }
}

/// <summary>The channels of Jupyter's protocol on which the kernel speaks.</summary>
enum Channel
{
    /// <summary>Requests that are answered one after another: execute, complete, inspect.</summary>
    Shell,

    /// <summary>Requests that are answered while a cell runs: interrupt, shutdown.</summary>
    Control,

    /// <summary>What all front ends hear: output and status.</summary>
    Iopub,
}
