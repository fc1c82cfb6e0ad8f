using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace RiverCrossingSim.Reporting.Report;

/// <summary>A component as a page of HTML, such as a <see cref="PageFrame"/> with its sections.</summary>
public static class RazorPage
{
    /// <summary>The page.</summary>
    /// <typeparam name="TComponent">The component.</typeparam>
    /// <param name="parameters">The component's parameters, by name.</param>
    public static string Of<TComponent>(params (string Name, object? Value)[] parameters)
        where TComponent : IComponent
    {
        using var services = new ServiceCollection().BuildServiceProvider();
        using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var given = ParameterView.FromDictionary(parameters.ToDictionary(p => p.Name, p => p.Value));
        var page = renderer
            .Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<TComponent>(given)).ToHtmlString())
            .GetAwaiter()
            .GetResult();
        return PageContents.In(page);
    }
}
