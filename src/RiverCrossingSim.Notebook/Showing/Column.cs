using System.Reflection;
using System.Runtime.CompilerServices;

namespace RiverCrossingSim.Notebook;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="IsNumber">Whether its values stand to the right.</param>
/// <param name="Value">What a row has there.</param>
sealed record Column(string Name, bool IsNumber, Func<object, object?> Value);

/// <summary>The columns that a type's values have in a table: its public properties.</summary>
static class TableColumns
{
    /// <summary>Whether a type is there to hold named values: a record, an anonymous type.</summary>
    public static bool IsRecordLike(Type type) =>
        type.IsDefined(typeof(CompilerGeneratedAttribute))
        || type.GetMethod("<Clone>$") is not null
        || IsRecordStruct(type);

    /// <summary>The columns of a type; one for the value itself where it has no parts to show.</summary>
    public static IReadOnlyList<Column> Of(Type type)
    {
        if (!IsRecordLike(type) || HasWords(type))
        {
            return [new Column("value", CellText.IsNumber(type), value => value)];
        }
        return
        [
            .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.GetIndexParameters().Length == 0)
                .Select(property => new Column(
                    property.Name,
                    CellText.IsNumber(property.PropertyType),
                    property.GetValue
                )),
        ];
    }

    /// <summary>Whether a record says in its own words what it is.</summary>
    static bool HasWords(Type type) =>
        type.GetMethod(nameof(ToString), Type.EmptyTypes) is { } words
        && words.DeclaringType == type
        && !words.IsDefined(typeof(CompilerGeneratedAttribute))
        && !type.IsDefined(typeof(CompilerGeneratedAttribute));

    static bool IsRecordStruct(Type type) =>
        type.IsValueType && type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null;
}
