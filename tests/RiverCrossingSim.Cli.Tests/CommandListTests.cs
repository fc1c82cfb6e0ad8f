using RiverCrossingSim.Cli.Commands;

namespace RiverCrossingSim.Cli.Tests;

/// <summary>Every command of the list is called by its name, and says what it does.</summary>
public sealed class CommandListTests
{
    public static TheoryData<string> Names => [.. CommandList.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_command_is_made_alone_when_it_is_called(string name)
    {
        var command = Assert.Single(CommandList.Called([name]));
        Assert.Equal(name, command.Name);
        Assert.EndsWith(".", command.Description, StringComparison.Ordinal);
        Assert.True(command.Action is not null || command.Subcommands.Count > 0);
    }

    [Fact]
    public void Where_none_is_called_all_are_made_each_once()
    {
        var made = CommandList.Called([]).Select(command => command.Name).ToList();
        Assert.Equal(CommandList.Names, made);
        Assert.Distinct(made);
    }
}
