#!/usr/bin/env dotnet
// How many ferries are enough to be done within a day? A script: no project, no notebook.
//   dotnet run notebooks/scripts/how-many-ferries.cs [scenario.yaml] [path of the number of craft]
#:project ../../src/RiverCrossingSim.Reporting/RiverCrossingSim.Reporting.csproj
#:property PublishAot=false

using System.Runtime.CompilerServices;
using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;

var file = args.ElementAtOrDefault(0) ?? Path.Combine(Folder(), "..", "..", "scenarios", "ferries.yaml");
var path = args.ElementAtOrDefault(1) ?? "sites.ferries.craft";
try
{
    var scenario = Scenario.Load(file);
    Console.WriteLine("ferries  median   done within a day (95 % interval)");
    foreach (var ferries in new[] { 4, 6, 8, 10, 12, 16 })
    {
        var durations = scenario.With(path, ferries).Run(400).Durations;
        var (median, within) = (Wording.Time(durations.Median.Value), durations.Within(24));
        Console.WriteLine($"{ferries, 7}  {median, -7}  {within.Text} ({Wording.Percents(within.Low, within.High)})");
    }
    return 0;
}
catch (ScenarioException wrong)
{
    Console.Error.WriteLine(wrong.Message);
    return 2;
}

static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
