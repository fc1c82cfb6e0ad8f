using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using RiverCrossingSim.Kernel;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>How values of all types are written in one language; each form is made once.</summary>
sealed class Forms
{
    static readonly ConditionalWeakTable<ScenarioLanguage, Forms> Known = [];
    readonly ConcurrentDictionary<Type, Form> _forms = new();

    readonly Dictionary<Type, RecordType> _records;

    Forms(ScenarioLanguage language, params ReadOnlySpan<RecordType> more)
    {
        Language = language;
        _records = ScenarioRecords
            .All.Concat(language.Means.SelectMany(means => means.Parts))
            .Concat([.. more])
            .DistinctBy(record => record.Type)
            .ToDictionary(record => record.Type);
    }

    /// <summary>The language.</summary>
    public ScenarioLanguage Language { get; }

    /// <summary>How a scenario is written.</summary>
    public RecordForm Scenario => (RecordForm)Of(typeof(Scenario));

    /// <summary>The forms of a language.</summary>
    public static Forms Of(ScenarioLanguage language) => Known.GetValue(language, static known => new Forms(known));

    /// <summary>The forms of a language, with those of records that stand in other files than scenarios.</summary>
    /// <param name="language">The language.</param>
    /// <param name="records">The records.</param>
    public static Forms With(ScenarioLanguage language, params ReadOnlySpan<RecordType> records) =>
        new(language, records);

    /// <summary>The form of a type.</summary>
    public Form Of(Type type)
    {
        if (_forms.TryGetValue(type, out var known))
        {
            return known;
        }
        var form = Make(Nullable.GetUnderlyingType(type) ?? type);
        return _forms.GetOrAdd(type, form);
    }

    Form Make(Type type)
    {
        if (type == typeof(string))
        {
            return new TextForm();
        }
        if (type == typeof(double) || type == typeof(int) || type == typeof(TimeSpan))
        {
            return new NumberForm(type);
        }
        if (type == typeof(ulong))
        {
            return new SeedForm();
        }
        if (type == typeof(Quantity))
        {
            return new QuantityForm();
        }
        if (type == typeof(Distribution))
        {
            return new DistributionForm();
        }
        if (type == typeof(TimeOnly))
        {
            return new ClockForm();
        }
        if (type == typeof(DateTimeOffset))
        {
            return new InstantForm();
        }
        if (type == typeof(OperatingWindow))
        {
            return new WindowForm();
        }
        if (type == typeof(bool))
        {
            return new ChoiceForm(type, ["false", "true"], [false, true]);
        }
        if (type == typeof(TargetKind))
        {
            return new ChoiceForm(type, [.. Language.Targets.Select(kind => kind.Name)], Language.Targets);
        }
        if (type.IsEnum)
        {
            return ChoiceForm.OfEnum(type);
        }
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            return new ListForm(type.GetGenericArguments()[0], this);
        }
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>))
        {
            return new MapForm(type.GetGenericArguments()[0], type.GetGenericArguments()[1], this);
        }
        if (type == typeof(Site))
        {
            return RecordForm.OfSites(this);
        }
        return _records.TryGetValue(type, out var record)
            ? RecordForm.Of(record, this)
            : throw new InvalidOperationException(
                $"{type.Name} is no record that files can hold: name it in {nameof(ScenarioRecords)}, or among the {nameof(MeansOfCrossing.Parts)} of its means."
            );
    }
}
