namespace RiverCrossingSim.Studies;

/// <summary>
/// What all studies started within it observe: a token that ends them and an ear for their progress. A notebook's cell
/// is one, so that <c>scenario.Run(10_000)</c> can be interrupted without a token in its arguments. It belongs to the flow of
/// control that entered it, tasks started there included, and to no other: two cells of two sessions know nothing of each other.
/// </summary>
public sealed class StudyScope : IDisposable
{
    static readonly AsyncLocal<StudyScope?> Here = new();
    readonly StudyScope? _outer = Here.Value;
    readonly CancellationToken _cancellation;
    readonly Action<StudyProgress>? _progress;

    StudyScope(Action<StudyProgress>? progress, CancellationToken cancellation)
    {
        (_progress, _cancellation) = (progress, cancellation);
        Here.Value = this;
    }

    /// <summary>Enters a scope; it ends when it is disposed of.</summary>
    /// <param name="cancellation">Ends the studies within: they keep what they have finished.</param>
    /// <param name="progress">Told how far a study is, several times a second, where the study itself was given nobody to tell.</param>
    public static StudyScope Enter(CancellationToken cancellation, Action<StudyProgress>? progress = null) =>
        new(progress, cancellation);

    /// <summary>The token of the scope around the caller; one that is never cancelled where there is no scope.</summary>
    public static CancellationToken Cancellation => Here.Value?._cancellation ?? CancellationToken.None;

    /// <summary>The ear of the scope around the caller; null where there is none.</summary>
    public static Action<StudyProgress>? Progress => Here.Value?._progress;

    /// <summary>A source whose token is cancelled when the caller's or the scope's is.</summary>
    /// <param name="own">The caller's token.</param>
    public static CancellationTokenSource Join(CancellationToken own) =>
        CancellationTokenSource.CreateLinkedTokenSource(own, Cancellation);

    /// <summary>Leaves the scope.</summary>
    public void Dispose() => Here.Value = _outer;
}
