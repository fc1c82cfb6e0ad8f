global using Process = RiverCrossingSim.Kernel.Process;
global using RiverCrossingSim.Kernel;
