using System.Text;

namespace RiverCrossingSim.Notebook;

/// <summary>
/// Takes what cells write to the console to their output, in pieces of a twentieth of a second, so that a loop of a million
/// lines is no million messages, and before anything else that is shown. The process has one console; it gets it back at the end.
/// </summary>
sealed class CellConsole : ICellOutput, IDisposable
{
    static readonly TimeSpan Every = TimeSpan.FromMilliseconds(50);
    readonly TextWriter _out = Console.Out;
    readonly TextWriter _error = Console.Error;
    readonly TextReader _in = Console.In;
    readonly ICellOutput _output;
    readonly Lock _writing = new();
    readonly StringBuilder _pending = new();
    readonly Timer _timer;
    string _stream = "stdout";

    /// <summary>Takes the console.</summary>
    /// <param name="output">Where to what is written goes.</param>
    public CellConsole(ICellOutput output)
    {
        _output = output;
        _timer = new Timer(_ => Flush(), null, Every, Every);
        Console.SetOut(new Stream(this, "stdout"));
        Console.SetError(new Stream(this, "stderr"));
        Console.SetIn(new NoInput());
    }

    /// <summary>Sends on what was written.</summary>
    public void Flush()
    {
        lock (_writing)
        {
            if (_pending.Length > 0)
            {
                _output.Write(_stream, _pending.ToString());
                _pending.Clear();
            }
        }
    }

    /// <inheritdoc/>
    public void Write(string stream, string text) => Write(stream, text.AsSpan());

    /// <inheritdoc/>
    public void Show(Shown content)
    {
        Flush();
        _output.Show(content);
    }

    /// <inheritdoc/>
    public void ShowPassing(Shown? content)
    {
        Flush();
        _output.ShowPassing(content);
    }

    /// <summary>Gives the console back.</summary>
    public void Dispose()
    {
        _timer.Dispose();
        Flush();
        Console.SetOut(_out);
        Console.SetError(_error);
        Console.SetIn(_in);
    }

    void Write(string stream, ReadOnlySpan<char> text)
    {
        lock (_writing)
        {
            if (_stream != stream)
            {
                Flush();
                _stream = stream;
            }
            _pending.Append(text);
        }
    }

    sealed class Stream(CellConsole console, string name) : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override string NewLine => "\n";

        public override void Write(char value) => console.Write(name, [value]);

        public override void Write(string? value) => console.Write(name, value.AsSpan());

        public override void Write(char[] buffer, int index, int count) =>
            console.Write(name, buffer.AsSpan(index, count));

        public override void Write(ReadOnlySpan<char> buffer) => console.Write(name, buffer);

        public override void WriteLine(string? value) => console.Write(name, $"{value}\n".AsSpan());
    }

    /// <summary>Nobody sits at a cell's keyboard: say so rather than wait.</summary>
    sealed class NoInput : TextReader
    {
        const string Reason = "A cell cannot read from the keyboard; put what it needs into a variable.";

        public override int Read() => throw new NotSupportedException(Reason);

        public override int Peek() => throw new NotSupportedException(Reason);

        public override string? ReadLine() => throw new NotSupportedException(Reason);

        public override string ReadToEnd() => throw new NotSupportedException(Reason);
    }
}
