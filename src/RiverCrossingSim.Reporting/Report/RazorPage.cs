using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace RiverCrossingSim.Reporting.Report;

/// <summary>Renders a page as text.</summary>
static class RazorPage
{
    /// <summary>The page as text.</summary>
    /// <typeparam name="TPage">The page, which has a parameter <c>Model</c>.</typeparam>
    /// <param name="model">What to show.</param>
    public static string Text<TPage>(object model)
        where TPage : IComponent
    {
        using var services = new ServiceCollection().BuildServiceProvider();
        using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { ["Model"] = model });
        return renderer
            .Dispatcher.InvokeAsync(async () =>
            {
                var page = await renderer.RenderComponentAsync<TPage>(parameters);
                return page.ToHtmlString();
            })
            .GetAwaiter()
            .GetResult();
    }
}
