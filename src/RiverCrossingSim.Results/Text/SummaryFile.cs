using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace RiverCrossingSim.Results;

/// <summary>
/// <c>summary.json</c> and <c>manifest.json</c>: names in snake_case, hours under names that end in <c>_h</c>, and
/// <c>null</c> for a number that is infinite or does not exist, which JSON cannot say. Seeds, which have any 64 bits, are text:
/// many readers of JSON round numbers above 2^53.
/// </summary>
public static class SummaryFile
{
    static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = new Naming(),
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new FiniteOrNull(),
            new SeedAsText(),
            new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower),
        },
    };

    /// <summary>A result as JSON, with a newline at its end: <c>summary.json</c>, <c>manifest.json</c>.</summary>
    /// <param name="result">A summary or a manifest.</param>
    public static string Text<TResult>(TResult result) => JsonSerializer.Serialize(result, Options) + "\n";

    /// <summary>Reads back what <see cref="Text" /> wrote.</summary>
    /// <param name="json">The text.</param>
    /// <exception cref="JsonException">It is not the text of such a result.</exception>
    internal static TResult? Read<TResult>(string json) => JsonSerializer.Deserialize<TResult>(json, Options);

    /// <summary><c>VehiclesHours</c> is <c>vehicles_h</c>.</summary>
    sealed class Naming : JsonNamingPolicy
    {
        const string Hours = "_hours";

        public override string ConvertName(string name)
        {
            var snake = SnakeCase.Of(name);
            return snake.EndsWith(Hours, StringComparison.Ordinal) ? snake[..^Hours.Length] + "_h" : snake;
        }
    }

    sealed class SeedAsText : JsonConverter<ulong>
    {
        public override ulong Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            ulong.Parse(reader.GetString()!, System.Globalization.CultureInfo.InvariantCulture);

        public override void Write(Utf8JsonWriter writer, ulong value, JsonSerializerOptions options) =>
            writer.WriteStringValue($"{value}");
    }

    sealed class FiniteOrNull : JsonConverter<double>
    {
        public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.Null ? double.NaN : reader.GetDouble();

        public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options)
        {
            if (double.IsFinite(value))
            {
                writer.WriteNumberValue(value);
            }
            else
            {
                writer.WriteNullValue();
            }
        }
    }
}
