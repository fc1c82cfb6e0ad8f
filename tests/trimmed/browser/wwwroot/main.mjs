// Runs the published program in node on the files that are given: node main.mjs scenario.yaml
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { dotnet } from "./_framework/dotnet.js";

const { Module, runMain } = await dotnet.create();
const scenario = process.argv[2];
Module.FS_createDataFile("/", basename(scenario), readFileSync(scenario), true, true);
process.exit(await runMain(undefined, ["/" + basename(scenario)]));
