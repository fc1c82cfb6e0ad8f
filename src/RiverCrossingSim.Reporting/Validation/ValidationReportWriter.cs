using Microsoft.AspNetCore.Components;
using RiverCrossingSim.Reporting.Report;
using RiverCrossingSim.Reporting.Validating;
using RiverCrossingSim.Results;
using RiverCrossingSim.Validation;

namespace RiverCrossingSim.Reporting;

/// <summary>Writes the report of a validation: <c>validation.html</c>, one file that needs nothing else.</summary>
public static class ValidationReportWriter
{
    /// <summary>The report's file.</summary>
    public const string File = "validation.html";

    /// <summary>What groups show beyond their tables, by the group's name: a section of the page, made from what came out of it.</summary>
    static readonly Dictionary<string, Func<GroupResult, RenderFragment>> Details = new()
    {
        [HistoryChecks.Name] = group =>
            builder =>
            {
                builder.OpenComponent<HistoryDetails>(0);
                builder.AddComponentParameter(1, nameof(HistoryDetails.Group), group);
                builder.CloseComponent();
            },
    };

    /// <summary>Writes the report.</summary>
    /// <param name="result">The validation.</param>
    /// <param name="files">Where to.</param>
    public static void Write(ValidationResult result, ResultFiles files)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(files);
        files.Text(File, Page(result, Details));
    }

    /// <summary>The page.</summary>
    /// <param name="result">The validation.</param>
    /// <param name="details">What groups show beyond their tables, by name.</param>
    internal static string Page(
        ValidationResult result,
        IReadOnlyDictionary<string, Func<GroupResult, RenderFragment>> details
    ) =>
        RazorPage.Of<ValidationPage>(
            (nameof(ValidationPage.Result), result),
            (nameof(ValidationPage.Details), details)
        );
}
