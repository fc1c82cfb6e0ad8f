#!/usr/bin/env dotnet
// What does fire cost at Kherson, under the same luck? Prints the verdict and writes a chart.
//   dotnet run notebooks/scripts/calm-or-contested.cs [folder for the chart]
#:project ../../src/RiverCrossingSim.Reporting/RiverCrossingSim.Reporting.csproj
#:property PublishAot=false

using System.Runtime.CompilerServices;
using RiverCrossingSim.Model;
using RiverCrossingSim.Reporting;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;

var scenarios = Path.Combine(Folder(), "..", "..", "scenarios");
var contested = Scenario.Load(Path.Combine(scenarios, "kherson-2022.yaml"));
var calm = Scenario.Load(Path.Combine(scenarios, "kherson-2022-calm.yaml"));

var comparison = new[] { ("under fire", contested), ("let go", calm) }.Compare(replications: 300);
Console.WriteLine(comparison.Summarize().Verdict);

var folder = args.ElementAtOrDefault(0) ?? Path.GetTempPath();
ChartFiles.Write(comparison.Chart(), folder);
Console.WriteLine($"The durations of both: {Path.Combine(folder, comparison.Chart().Name)}.svg");

static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
