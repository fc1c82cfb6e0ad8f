using RiverCrossingSim.Cli;

return CommandLine.Run(args);
