using RiverCrossingSim.Kernel;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>Where a value stands among those that an assumption may have.</summary>
static class AssumptionRanks
{
    extension(Assumption assumption)
    {
        /// <summary>
        /// The rank of what a uniform draws, from 0 to 1: the uniform itself, but for what is drawn together with others, where the
        /// uniform stands for a row of their table.
        /// </summary>
        /// <param name="uniform">The uniform.</param>
        public double Rank(double uniform) =>
            assumption.Value is JointDraws draws ? draws.Cumulative(draws.Drawn(uniform)) : uniform;
    }
}
