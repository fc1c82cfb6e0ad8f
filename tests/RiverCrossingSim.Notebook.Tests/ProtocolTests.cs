using System.Text;
using RiverCrossingSim.Notebook.Protocol;

namespace RiverCrossingSim.Notebook.Tests;

public class ProtocolTests
{
    [Fact]
    public void Messages_are_signed_with_HMAC_SHA256_over_their_four_parts()
    {
        // RFC 4231, test case 2: key "Jefe", data "what do ya want for nothing?".
        byte[][] parts = [.. new[] { "what do ", "ya want ", "for ", "nothing?" }.Select(Encoding.ASCII.GetBytes)];
        var signature = new MessageSignature("Jefe");
        Assert.Equal(
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
            Encoding.ASCII.GetString(signature.Of(parts))
        );
        Assert.True(signature.IsOf(signature.Of(parts), parts));
        Assert.False(new MessageSignature("jefe").IsOf(signature.Of(parts), parts));
        Assert.Empty(new MessageSignature("").Of(parts));
    }

    [Fact]
    public void A_message_survives_the_wire_with_its_identities()
    {
        var signature = new MessageSignature("key");
        var message = JupyterMessage.Make(
            "execute_request",
            new() { ["code"] = "ä" },
            null,
            "session",
            [
                [1, 2],
            ]
        );
        var read = JupyterMessage.Read(message.Frames(signature), signature)!;
        Assert.Equal([1, 2], read.Identities.Single());
        Assert.Equal(("execute_request", "ä"), (read.Type, (string?)read.Content["code"]));
        Assert.Equal("5.3", (string?)read.Header["version"]);
        Assert.Null(JupyterMessage.Read(message.Frames(signature), new MessageSignature("other")));
    }

    [Theory]
    [InlineData("abc", 2, 2)]
    [InlineData("a\U0001F6F6b", 2, 3)]
    [InlineData("a\U0001F6F6b", 3, 4)]
    [InlineData("abc", 9, 3)]
    public void Places_are_counted_in_code_points(string text, int points, int units)
    {
        Assert.Equal(units, CodePoints.ToUnits(text, points));
        Assert.Equal(Math.Min(points, text.EnumerateRunes().Count()), CodePoints.FromUnits(text, units));
    }

    [Theory]
    [InlineData("{", "no connection file of Jupyter")]
    [InlineData("""{"ip": "127.0.0.1"}""", "no connection file of Jupyter")]
    [InlineData(
        """{"transport": "ipc", "ip": "x", "shell_port": 1, "iopub_port": 2, "stdin_port": 3, "control_port": 4, "hb_port": 5}""",
        "speaks tcp signed with hmac-sha256, not ipc"
    )]
    public void A_connection_file_that_is_none_is_said_to_be_none(string text, string message)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, text);
            var problem = Assert.Throws<NotebookException>(() => ConnectionFile.Read(path));
            Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
