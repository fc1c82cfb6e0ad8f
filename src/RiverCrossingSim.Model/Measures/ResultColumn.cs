namespace RiverCrossingSim.Model;

/// <summary>A column of a row of results: a measure of one subject.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Subject">The site, source, assumption, cause or stage that it is about; empty where the measure needs none.</param>
/// <param name="Called">The subject in words.</param>
public sealed record ResultColumn(Measure Measure, string Subject, string Called)
{
    /// <summary>What it is about.</summary>
    public MeasureGroup Group => Measure.Group;

    /// <summary>The unit in words or symbols; empty for counts and shares.</summary>
    public string Unit => Measure.Unit;

    /// <summary>One line of documentation.</summary>
    public string About => WithSubject(Measure.About);

    /// <summary>What it is, as a chart, a table or a sentence says it.</summary>
    public string Label => WithSubject(Measure.Label);

    /// <summary>The heading in <c>replications.csv</c>: group, subject and measure, those that are not empty, joined by dots.</summary>
    public string Name { get; } =
        string.Join('.', new[] { Measure.Group.Name, Subject, Measure.Name }.Where(part => part.Length > 0));

    string WithSubject(string text) => text.Replace(Measure.Subject, Called, StringComparison.Ordinal);
}
