using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>The scenario does not say what it is there to answer.</summary>
sealed class NoQuestion : ICheck
{
    public string Code => "RC301";

    public Severity Severity => Severity.Note;

    public IEnumerable<Finding> Find(Scenario scenario)
    {
        if (string.IsNullOrWhiteSpace(scenario.Question))
        {
            yield return new(
                "",
                "the key 'question' says what a scenario is there to answer; the report opens with it"
            );
        }
    }
}
