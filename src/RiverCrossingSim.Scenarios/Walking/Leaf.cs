namespace RiverCrossingSim.Scenarios;

/// <summary>A single value of a scenario, at the end of a path of keys.</summary>
/// <param name="Path">The path, with places in lists: <c>force.units[2].ready</c>.</param>
/// <param name="NamedPath">The path, with the names of list items where they have one: <c>force.units.staff.ready</c>.</param>
/// <param name="Value">The value; null where an optional key has none.</param>
/// <param name="Key">The key in which it stands.</param>
/// <param name="Form">How it is written.</param>
/// <param name="Owner">The record that has the key.</param>
readonly record struct Leaf(string Path, string NamedPath, object? Value, Key Key, Form Form, object Owner)
{
    /// <summary>The value as a file has it, with its unit.</summary>
    public string Text =>
        Value is null ? "none" : ((ScalarNode)Form.Write(Value, Key, Owner, WritingStyle.Friendly)).Text;

    /// <summary>Whether it measures or counts something in the world, or sets a time: what can have a source.</summary>
    public bool IsFigure =>
        Value
            is not (
                null
                or Model.Quantity.Assumed
                or Model.Quantity.Constant { Value: double.PositiveInfinity }
                or double.PositiveInfinity
            )
        && Form is NumberForm or QuantityForm or DistributionForm or ClockForm or InstantForm;
}
