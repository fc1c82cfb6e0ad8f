using RiverCrossingSim.Reporting.Diagrams;

namespace RiverCrossingSim.Reporting.Tests;

/// <summary>No text of any chart is cut off or lies over another, whichever of the usual fonts a machine has.</summary>
public class PictureTests
{
    public static TheoryData<string, string> Walls =>
        [.. Families.Common.SelectMany(family => Gallery.Names.Select(name => ((string)family, name)))];

    [Theory]
    [MemberData(nameof(Walls))]
    public void No_text_of_a_chart_is_cut_off_or_lies_over_another(string family, string wall)
    {
        using var _ = Families.Use(family);

        Tidiness.Assert(Gallery.Charts(wall));
    }

    [Theory]
    [MemberData(nameof(Families.Preferred), MemberType = typeof(Families))]
    public void Every_preferred_family_has_room(string family)
    {
        using var _ = Families.Use(family);

        Tidiness.Assert(Gallery.Charts("kherson-2022.yaml"));
        Tidiness.Assert(Gallery.Charts("comparison of two"));
        Tidiness.Assert(new CrossingDiagram(Shipped.Read("kherson-2022.yaml").Scenario!).File());
    }

    [Fact]
    public void Every_type_of_chart_is_looked_at()
    {
        var looked = Gallery
            .Names.SelectMany(Gallery.Charts)
            .Where(chart => chart.Absence is null)
            .Select(chart => chart.GetType())
            .ToHashSet();
        var types = typeof(Chart)
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Chart)) && !type.IsAbstract)
            // What stands in the place of a chart that failed has a test of its own.
            .Where(type => type != typeof(UndrawnChart));

        Assert.Empty(types.Where(type => !looked.Contains(type)).Select(type => type.Name));
    }
}
