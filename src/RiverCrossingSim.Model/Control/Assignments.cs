namespace RiverCrossingSim.Model;

/// <summary>A rule that binds loads to sites.</summary>
interface IAssignment
{
    /// <summary>The only way that a serial may go; null where none can carry it.</summary>
    /// <param name="type">The type of its vehicles; null for people on foot.</param>
    /// <param name="options">The sites that its unit may use.</param>
    Option? Bind(VehicleType? type, Option[] options);
}

/// <summary>The rules by name.</summary>
static class Assignments
{
    /// <summary>The rule of a name; null for the one that binds nobody: see <see cref="Decision"/>.</summary>
    public static IAssignment? For(Assignment assignment) =>
        assignment switch
        {
            Assignment.Soonest => null,
            Assignment.Nearest => new Nearest(),
            Assignment.Dedicated => new Dedicated(),
            _ => throw new InvalidOperationException($"no rule for {assignment}"),
        };
}

/// <summary>The shortest way, of equals the first.</summary>
sealed class Nearest : IAssignment
{
    public Option? Bind(VehicleType? type, Option[] options) =>
        options
            .Where(option => option.CanEverCarry(type))
            .MinBy(option => option.Route?.TravelTime(type is null) ?? TimeSpan.Zero);
}

/// <summary>The first site of the unit's list.</summary>
sealed class Dedicated : IAssignment
{
    public Option? Bind(VehicleType? type, Option[] options) =>
        options.FirstOrDefault(option => option.CanEverCarry(type));
}
