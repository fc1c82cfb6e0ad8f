global using RiverCrossingSim.Kernel;
global using Process = RiverCrossingSim.Kernel.Process;
