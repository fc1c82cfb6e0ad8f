using System.Reflection;

namespace RiverCrossingSim.Model.Tests;

/// <summary>Where a type names its kinds one by one and lists them, whoever adds a kind and not its place in the list is told.</summary>
public sealed class ListsOfKinds
{
    const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    public static TheoryData<Type> Types =>
        [.. typeof(Plan).Assembly.GetTypes().Where(type => Elements(type) is not null).OrderBy(type => type.FullName)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Everyone_that_has_a_name_is_in_the_list(Type type)
    {
        var listed = ((System.Collections.IEnumerable)type.GetProperty("All", Static)!.GetValue(null)!).Cast<object>();
        var named = type.GetProperties(Static)
            .Where(property => property.PropertyType == Elements(type))
            .ToDictionary(property => property.Name, property => property.GetValue(null)!);
        Assert.NotEmpty(named);
        Assert.Empty(named.Where(one => !listed.Contains(one.Value)).Select(one => one.Key));
    }

    static Type? Elements(Type type) =>
        type.GetProperty("All", Static)?.PropertyType is { IsGenericType: true } list
        && list.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)
        && type.GetProperties(Static).Any(property => property.PropertyType == list.GetGenericArguments()[0])
            ? list.GetGenericArguments()[0]
            : null;
}
