namespace RiverCrossingSim.Reporting.Tests;

/// <summary>A chart, and the lines of a notebook that make it.</summary>
/// <param name="Study">The study of whose results it is.</param>
/// <param name="Question">What it answers.</param>
/// <param name="Code">The lines, which are those that made it here.</param>
/// <param name="Chart">What they make.</param>
sealed record ChartRecipe(string Study, string Question, string Code, Chart Chart)
{
    /// <summary>The type of the chart, by which the source has it.</summary>
    public string Type => Chart.GetType().Name;
}
