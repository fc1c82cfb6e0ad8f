using RiverCrossingSim.Model;

namespace RiverCrossingSim.Studies;

/// <summary>Reads what a subject reports by the declarations of its measures: <c>site.Measures.Of(SiteMeasures.Use)</c>.</summary>
public static class MeasureReading
{
    extension(IReadOnlyDictionary<string, MeasureSummary> measures)
    {
        /// <summary>How a measure is spread; null where the subject does not have it.</summary>
        /// <param name="measure">A measure of the subject's group.</param>
        /// <exception cref="ArgumentException">It is a measure of another group.</exception>
        public MeasureSummary? Of(Measure measure)
        {
            ArgumentNullException.ThrowIfNull(measure);
            foreach (var own in measures.Values)
            {
                if (own.Measure.Group != measure.Group)
                {
                    throw new ArgumentException(
                        $"'{measure}' is not among the measures of the group '{own.Measure.Group}'.",
                        nameof(measure)
                    );
                }
            }
            return measures.GetValueOrDefault(measure.Name);
        }

        /// <summary>The mean of a measure; 0 where the subject does not have it, or there is no mean.</summary>
        /// <param name="measure">A measure of the subject's group.</param>
        /// <exception cref="ArgumentException">It is a measure of another group.</exception>
        public double Mean(Measure measure) =>
            measures.Of(measure) is { } own && double.IsFinite(own.Mean) ? own.Mean : 0;
    }
}
