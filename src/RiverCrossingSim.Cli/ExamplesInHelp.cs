using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

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
        help.Action = new HelpWithExamples((HelpAction)help.Action!, examples);
    }

    sealed class HelpWithExamples(HelpAction help, string[] examples) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            help.MaxWidth = 110;
            var result = help.Invoke(parseResult);
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (var example in examples)
            {
                output.WriteLine($"  {example}");
            }
            return result;
        }
    }
}
