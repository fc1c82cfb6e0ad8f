using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace RiverCrossingSim.Cli;

/// <summary>Help that ends with examples.</summary>
static class ExamplesInHelp
{
    /// <summary>Adds examples to the end of a command's help.</summary>
    /// <param name="command">The command.</param>
    /// <param name="examples">The examples, a line each.</param>
    public static void AddExamples(this Command command, params string[] examples)
    {
        var help = command.Options.OfType<HelpOption>().FirstOrDefault();
        if (help is null)
        {
            help = new HelpOption();
            command.Add(help);
        }
        help.Action = new HelpWithExamples((HelpAction)help.Action!, command, examples);
    }

    sealed class HelpWithExamples(HelpAction help, Command own, string[] examples) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            help.MaxWidth = 110;
            HideArgumentsAbove(parseResult.CommandResult);
            var result = help.Invoke(parseResult);
            if (parseResult.CommandResult.Command != own)
            {
                // The help of rcsim itself is that of every part without examples of its own.
                return result;
            }
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (var example in examples)
            {
                output.WriteLine($"  {example}");
            }
            return result;
        }

        /// <summary>A part of a command does not take what the command takes by itself.</summary>
        static void HideArgumentsAbove(CommandResult command)
        {
            foreach (var argument in command.Above().SelectMany(parent => parent.Command.Arguments))
            {
                argument.Hidden = true;
            }
        }
    }
}
