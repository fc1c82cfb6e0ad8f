#!/usr/bin/env dotnet
// Two replications of Kherson and a small sweep by Studies and what is below it: the same fingerprints must come out of a
// program that is trimmed, as one for a browser is. tests/trimmed/check publishes it, trimmed, and compares.
#:project ../../src/RiverCrossingSim.Studies
#:property PublishAot=false
#:property PublishTrimmed=true
#:property TrimMode=full
#:property NoWarn=$(NoWarn);MA0047

using RiverCrossingSim.Model;
using RiverCrossingSim.Scenarios;
using RiverCrossingSim.Studies;

var scenario = Scenario.Load(args[0]);
var run = Study.Run(scenario, new StudyOptions { Replications = 2 });
Console.WriteLine($"scenario {run.ScenarioHash}");
foreach (var fingerprint in run.Table.Fingerprints)
{
    Console.WriteLine($"{fingerprint:x16}");
}
var sweep = scenario.Sweep("sites.city-ferries.craft", [8, 20], replications: 2);
foreach (var point in sweep.Points)
{
    Console.WriteLine($"{point.Hash} {point.Outputs[0].Mean:R}");
}
Console.WriteLine(
    $"{ScenarioSchema.Text().Length} characters of schema, {ScenarioFile.Write(scenario).Length} of scenario"
);
