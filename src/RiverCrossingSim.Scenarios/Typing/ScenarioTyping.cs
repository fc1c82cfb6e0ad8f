using System.Globalization;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>
/// Scenarios in a notebook or a script: <c>Scenario.Load("kherson-2022.yaml").With("river.width", "1200 m")</c>. What the
/// files are checked for is checked here too, with the same messages.
/// </summary>
public static class ScenarioTyping
{
    extension(Scenario)
    {
        /// <summary>Reads a scenario file, and those that it extends.</summary>
        /// <param name="path">The file, relative to the folder of the notebook or of the process.</param>
        /// <exception cref="ScenarioException">The file cannot be read or is wrong; the exception lists all problems.</exception>
        public static Scenario Load(string path) => Sound(ScenarioFile.Read(path));

        /// <summary>Reads a scenario from a text in the format of the files.</summary>
        /// <param name="yaml">The text; files that it extends are looked for in the current folder.</param>
        /// <exception cref="ScenarioException">The text is wrong; the exception lists all problems.</exception>
        public static Scenario Parse(string yaml) => Sound(ScenarioFile.Parse(yaml));

        /// <summary>What is wrong or doubtful in a scenario file, without running it; empty if nothing is.</summary>
        /// <param name="path">The file.</param>
        public static IReadOnlyList<Problem> Check(string path) => ScenarioFile.Read(path).Problems;
    }

    extension(Scenario scenario)
    {
        /// <summary>
        /// The same scenario with one value changed; this one stays as it is. Paths are those of the files and of <c>--set</c>:
        /// <c>river.width</c>, <c>sites.ferries.craft</c>, <c>force.units[0].personnel</c>, and <c>*</c> for any name, <c>fire.*.rate</c>.
        /// </summary>
        /// <param name="path">The key.</param>
        /// <param name="value">The value as a file writes it, with its unit, a distribution or an assumption's name: <c>"1200 m"</c>.</param>
        /// <exception cref="ScenarioException">There is no such key, or the value does not fit; with the messages that the file would give.</exception>
        public Scenario With(string path, string value) => scenario.With((path, value));

        /// <inheritdoc cref="With(Scenario, string, string)"/>
        /// <param name="path">The key.</param>
        /// <param name="value">A count, a share from 0 to 1, or any number without a unit.</param>
        public Scenario With(string path, double value) => scenario.With((path, value));

        /// <inheritdoc cref="With(Scenario, string, string)"/>
        /// <param name="path">The key.</param>
        /// <param name="value">A time.</param>
        public Scenario With(string path, TimeSpan value) => scenario.With((path, value));

        /// <summary>The same scenario with several values changed at once, and checked when all are: for changes that need each other.</summary>
        /// <param name="changes">Each a key and its value: a text as a file writes it, a number, a truth value or a <see cref="TimeSpan"/>.</param>
        /// <exception cref="ScenarioException">Any of them does not fit.</exception>
        public Scenario With(params ReadOnlySpan<(string Path, object Value)> changes)
        {
            var settings = new List<Setting>();
            foreach (var (path, value) in changes)
            {
                ArgumentNullException.ThrowIfNull(path);
                settings.Add(Change($"With {settings.Count + 1}", path, value));
            }
            return Sound(ScenarioFile.ReadMade(scenario, settings));
        }

        /// <summary>
        /// What a file says that extends this scenario: the same with values changed and others added, such as a site, an
        /// assumption or a fire source; <c>null</c> takes one away.
        /// </summary>
        /// <param name="yaml">The text in the format of the files: <c>sites: {ford: {means: boats, craft: 4, persons: 12}}</c>.</param>
        /// <exception cref="ScenarioException">The text is wrong, or the whole is; the exception lists all problems.</exception>
        public Scenario Extend(string yaml) => Sound(ScenarioFile.Parse(yaml, scenario, "Extend"));

        /// <summary>What is wrong or doubtful in this scenario, as <c>rcsim check</c> says it; empty if nothing is.</summary>
        public IReadOnlyList<Problem> Check() => ScenarioFile.ReadMade(scenario, []).Problems;

        /// <summary>The scenario as a file, every default written out; it reads back to the same results, bit for bit.</summary>
        public string ToYaml() => ScenarioFile.Write(scenario);

        /// <summary>Writes the scenario as a file, every default written out.</summary>
        /// <param name="path">Where to; a file there is replaced.</param>
        /// <exception cref="IOException">The file cannot be written.</exception>
        public void Save(string path) => File.WriteAllText(path, ScenarioFile.Write(scenario));
    }

    static Scenario Sound(ScenarioReading reading) => reading.Scenario ?? throw new ScenarioException(reading.Problems);

    /// <summary>A text may be all that a file can have; anything else is a single value.</summary>
    static Setting Change(string name, string path, object value)
    {
        var text = Text(value);
        return new Setting(name, $"{path}={text}")
        {
            PathLength = path.Length,
            Scalar = value is null or bool or IFormattable ? text : null,
        };
    }

    static string Text(object value) =>
        value switch
        {
            null => "null",
            bool truth => truth ? "true" : "false",
            TimeSpan time => $"{time.TotalSeconds.ToString("R", CultureInfo.InvariantCulture)} s",
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? "",
        };
}
