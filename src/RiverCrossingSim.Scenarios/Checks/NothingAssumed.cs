using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>The scenario assumes nothing: every value is given as certain.</summary>
sealed class NothingAssumed : ICheck
{
    public string Code => "RC302";

    public Severity Severity => Severity.Note;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        if (scenario.Assumptions.Count == 0)
        {
            yield return new(
                "",
                "no assumptions: every value is given as certain, so that the results show chance and no doubt"
            );
        }
    }
}
