using System.Text;
using System.Text.Json.Nodes;
using NetMQ;

namespace RiverCrossingSim.Notebook.Protocol;

/// <summary>One message of Jupyter's protocol, version 5.3: who it is for, what it is and answers, and its content.</summary>
/// <param name="Identities">The routing frames before the delimiter; on iopub the topic.</param>
/// <param name="Header">Its own header.</param>
/// <param name="Parent">The header of what it answers; empty for none.</param>
/// <param name="Content">Its content.</param>
public sealed record JupyterMessage(
    IReadOnlyList<byte[]> Identities,
    JsonObject Header,
    JsonObject Parent,
    JsonObject Content
)
{
    /// <summary>The version of the protocol spoken.</summary>
    public const string Version = "5.3";

    static readonly byte[] Delimiter = Encoding.ASCII.GetBytes("<IDS|MSG>");

    /// <summary>What kind of message it is, such as <c>execute_request</c>.</summary>
    public string Type => (string?)Header["msg_type"] ?? "";

    /// <summary>Takes the frames of a message apart.</summary>
    /// <returns>The message; null where it is none, or its signature is not of this session's key.</returns>
    public static JupyterMessage? Read(NetMQMessage frames, MessageSignature signature)
    {
        var delimiter = 0;
        while (delimiter < frames.FrameCount && !frames[delimiter].ToByteArray().AsSpan().SequenceEqual(Delimiter))
        {
            delimiter++;
        }
        if (frames.FrameCount < delimiter + 6)
        {
            return null;
        }
        var parts = Enumerable.Range(delimiter + 2, 4).Select(i => frames[i].ToByteArray()).ToArray();
        if (!signature.IsOf(frames[delimiter + 1].ToByteArray(), parts))
        {
            return null;
        }
        try
        {
            return new JupyterMessage(
                [.. Enumerable.Range(0, delimiter).Select(i => frames[i].ToByteArray())],
                JsonNode.Parse(parts[0])!.AsObject(),
                JsonNode.Parse(parts[1])!.AsObject(),
                JsonNode.Parse(parts[3])!.AsObject()
            );
        }
        catch (Exception e)
            when (e is System.Text.Json.JsonException or InvalidOperationException or NullReferenceException)
        {
            return null;
        }
    }

    /// <summary>The frames of the message, signed.</summary>
    public NetMQMessage Frames(MessageSignature signature)
    {
        byte[][] parts =
        [
            .. new[] { Header, Parent, [], Content }.Select(part => Encoding.UTF8.GetBytes(part.ToJsonString())),
        ];
        var frames = new NetMQMessage();
        foreach (var identity in Identities)
        {
            frames.Append(identity);
        }
        frames.Append(Delimiter);
        frames.Append(signature.Of(parts));
        foreach (var part in parts)
        {
            frames.Append(part);
        }
        return frames;
    }

    /// <summary>A message of this session.</summary>
    /// <param name="type">What kind of message.</param>
    /// <param name="content">Its content.</param>
    /// <param name="parent">What it answers; null for nothing.</param>
    /// <param name="session">The kernel's session.</param>
    /// <param name="identities">Who it is for.</param>
    public static JupyterMessage Make(
        string type,
        JsonObject content,
        JupyterMessage? parent,
        string session,
        IReadOnlyList<byte[]> identities
    ) =>
        new(
            identities,
            new JsonObject
            {
                ["msg_id"] = $"{Guid.NewGuid():n}",
                ["msg_type"] = type,
                ["session"] = session,
                ["username"] = "kernel",
                ["date"] = DateTime.UtcNow.ToString("yyyy-MM-ddTHH:mm:ss.ffffffZ"),
                ["version"] = Version,
            },
            parent?.Header.DeepClone().AsObject() ?? [],
            content
        );
}
