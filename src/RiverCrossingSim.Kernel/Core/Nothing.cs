using System.Runtime.InteropServices;

namespace RiverCrossingSim.Kernel;

/// <summary>The result of a method that gives none.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Nothing;
