using RiverCrossingSim.Model;
using RiverCrossingSim.Reporting.Description;
using RiverCrossingSim.Reporting.Diagrams;
using RiverCrossingSim.Results;

namespace RiverCrossingSim.Reporting;

/// <summary>Describing a scenario in a notebook or a script: <c>scenario.Describe()</c>.</summary>
public static class DescriptionTyping
{
    extension(Scenario scenario)
    {
        /// <summary>
        /// The description of the model by the STRESS-DES guideline, as Markdown. A scenario in memory knows the sources of its
        /// assumptions alone; <c>rcsim describe FILE</c> names those of all figures.
        /// </summary>
        public string Describe() => DescriptionWriter.Markdown(ModelDescription.Of(scenario));

        /// <summary>Writes the description as a folder: Markdown, a page for any browser, and the diagram of the crossing.</summary>
        /// <param name="folder">Where to; it is made.</param>
        /// <param name="replace">Whether an older description there may be replaced.</param>
        /// <exception cref="IOException">The folder may not or cannot be written; nothing is then changed.</exception>
        public void Describe(string folder, bool replace = false)
        {
            using var place = ResultPlace.Take(folder, ResultKind.Describe, replace);
            var description = ModelDescription.Of(scenario);
            place.Publish(
                DescriptionWriter.Manifest(description, "scenario.Describe(folder)"),
                files => DescriptionWriter.Write(description, files)
            );
        }

        /// <summary>The diagram of the crossing as an SVG file.</summary>
        public string CrossingSvg() => new CrossingDiagram(scenario).File();
    }
}
