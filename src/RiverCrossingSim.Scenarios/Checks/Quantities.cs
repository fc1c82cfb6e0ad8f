using System.Collections;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>All quantities of a scenario, wherever they stand.</summary>
static class Quantities
{
    /// <summary>The quantities of a scenario.</summary>
    public static IEnumerable<Quantity> Of(Scenario scenario) => Of(scenario, Form.Of(typeof(Scenario)));

    static IEnumerable<Quantity> Of(object? value, Form form) =>
        (value, form) switch
        {
            (null, _) => [],
            (Quantity quantity, _) => [quantity],
            (_, RecordForm record) => record.ShapeOf(value).Keys.SelectMany(key => Of(key.Get(value), key.Form)),
            (IDictionary map, MapForm { Element: RecordForm element }) => map
                .Values.Cast<object>()
                .SelectMany(item => Of(item, element)),
            (IEnumerable items, ListForm { Element: RecordForm element }) => items
                .Cast<object>()
                .SelectMany(item => Of(item, element)),
            _ => [],
        };
}
