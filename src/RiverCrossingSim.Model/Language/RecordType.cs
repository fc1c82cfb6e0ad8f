using System.Diagnostics.CodeAnalysis;

namespace RiverCrossingSim.Model;

/// <summary>
/// The type of a record that scenario files fill. Reading one takes its constructor and its properties by reflection; a program
/// that is trimmed, as for a browser, keeps them because the type is named here.
/// </summary>
public sealed class RecordType
{
    const DynamicallyAccessedMemberTypes Needed =
        DynamicallyAccessedMemberTypes.PublicParameterlessConstructor | DynamicallyAccessedMemberTypes.PublicProperties;

    RecordType([DynamicallyAccessedMembers(Needed)] Type type) => Type = type;

    /// <summary>The type.</summary>
    [DynamicallyAccessedMembers(Needed)]
    public Type Type { get; }

    /// <summary>The type of a record.</summary>
    /// <typeparam name="T">A record whose keys have <see cref="KeyAttribute"/>, with a public constructor without parameters.</typeparam>
    public static RecordType Of<[DynamicallyAccessedMembers(Needed)] T>()
        where T : class => new(typeof(T));

    /// <inheritdoc/>
    public override string ToString() => Type.Name;
}
