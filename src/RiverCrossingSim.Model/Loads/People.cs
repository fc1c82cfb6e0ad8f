namespace RiverCrossingSim.Model;

/// <summary>A number of people, some of them wounded.</summary>
/// <param name="Count">All of them, at least 0.</param>
/// <param name="Wounded">Those of them who are wounded, from 0 to <paramref name="Count"/>.</param>
public readonly record struct People(int Count, int Wounded)
{
    /// <summary>Two groups as one.</summary>
    public static People operator +(People a, People b) => new(a.Count + b.Count, a.Wounded + b.Wounded);

    /// <summary>The group without another that was part of it.</summary>
    public static People operator -(People a, People b) => new(a.Count - b.Count, a.Wounded - b.Wounded);

    /// <summary>A part of the group, with its share of the wounded, rounded down.</summary>
    /// <param name="count">People of the part, from 0 to <see cref="Count"/>.</param>
    public People Part(int count) => Count == 0 ? this : new(count, (int)((long)Wounded * count / Count));

    /// <summary>
    /// The group after a hit: the killed are gone, the newly wounded are counted among those who were not. Whether
    /// somebody was wounded before does not change the chance to be hurt, so the killed include their share of them.
    /// </summary>
    public People After(int killed, int hurt)
    {
        var left = this - Part(killed);
        return left with { Wounded = Math.Min(left.Count, left.Wounded + hurt) };
    }
}
