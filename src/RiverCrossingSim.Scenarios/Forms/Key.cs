using System.Reflection;
using RiverCrossingSim.Model;

namespace RiverCrossingSim.Scenarios;

/// <summary>A key of the format, as declared by <see cref="KeyAttribute"/> beside the property that holds its value.</summary>
sealed class Key
{
    readonly PropertyInfo _property;
    readonly KeyAttribute _declared;

    public Key(PropertyInfo property, KeyAttribute declared, object? defaultValue, Forms? forms = null)
    {
        (_property, _declared) = (property, declared);
        IsRequired = property.IsDefined(
            typeof(System.Runtime.CompilerServices.RequiredMemberAttribute),
            inherit: false
        );
        Default = IsRequired ? null : defaultValue;
        Form = (forms ?? Forms.Of(ScenarioLanguage.Default)).Of(property.PropertyType);
    }

    public string Name => _declared.Name;

    public string About => _declared.About;

    public Dimension Dimension => _declared.Dimension;

    public Level Level => _declared.Level;

    public double Min => _declared.Min;

    public double Max => _declared.Max;

    public bool AboveMin => _declared.AboveMin;

    public string? Names => _declared.Names;

    public bool IsComment => _declared.IsComment;

    /// <summary>A value as it should be written, for messages; null where any text would do.</summary>
    public string? Example => _declared.Example ?? (Form is NumberForm or QuantityForm ? NumberExample : null);

    /// <summary>The example that the declaration gives; null where it gives none.</summary>
    public string? DeclaredExample => _declared.Example;

    /// <summary>A word that was once a value, and the one that is written in its place now; empty for none.</summary>
    public string Formerly => _declared.Formerly;

    /// <summary>A single number as it should be written, for messages.</summary>
    public string NumberExample
    {
        get
        {
            if (_declared.Example is { } example && Measured.LooksLikeNumber(example))
            {
                return example;
            }

            var usual = Default is Quantity.Constant constant
                ? constant.Value
                : Default as double? ?? Default as int? ?? 0;
            return usual > 0 && double.IsFinite(usual) ? MeasureText.Friendly(usual, Dimension) : Dimension.Example();
        }
    }

    /// <summary>Whether a file must give it.</summary>
    public bool IsRequired { get; }

    /// <summary>The value where a file does not give it; null for a required key, and for none.</summary>
    public object? Default { get; }

    /// <summary>How the value is written.</summary>
    public Form Form { get; }

    /// <summary>Whether <c>unlimited</c> may be written.</summary>
    public bool MayBeUnlimited => double.IsPositiveInfinity(Max) && Dimension != Dimension.Duration;

    public object? Get(object record) => _property.GetValue(record);

    public void Set(object record, object value) => _property.SetValue(record, value);
}
