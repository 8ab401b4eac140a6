using System.Collections.Immutable;
using System.Data;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Pleiades.Store.Rows;

namespace Pleiades.Store;

/// <summary>The text form of decisions: one JSON object a line, in the order in which they were taken.</summary>
public static class DecisionLog
{
    private static readonly JsonSerializerOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly string[] s_whole = ["illustrative", "span_start", "span_end", "sentence_start", "sentence_end", "period_words_start", "period_words_end", "page"];

    private static readonly string[] s_maybe = ["period_start", "period_end", "period_words_start", "period_words_end", "page"];

    /// <summary>The line of a decision, without its end.</summary>
    /// <param name="logged">The decision.</param>
    public static string Line(LoggedDecision logged)
    {
        ArgumentNullException.ThrowIfNull(logged);
        var decision = logged.Decision;
        var line = new JsonObject
        {
            ["fact"] = decision.Fact.Value,
            ["verdict"] = EnumText.Of(decision.Verdict),
            ["who"] = decision.Who,
            ["when"] = Invariant.Text(decision.When),
            ["why"] = decision.Why,
            ["about"] = logged.About,
        };
        if (decision.Replacement is { } next) line["replacement"] = next.Value;
        if (logged.Corrected is { } fact) line["corrected"] = ToJson(fact);
        return line.ToJsonString(s_json);
    }

    /// <summary>Reads a log.</summary>
    /// <param name="lines">Its lines; empty ones are passed over.</param>
    /// <returns>The decisions, and a finding for each line that is none, with the number of the line.</returns>
    public static (ImmutableArray<LoggedDecision> Decisions, ImmutableArray<Issue> Issues) Read(IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var decisions = ImmutableArray.CreateBuilder<LoggedDecision>();
        var issues = ImmutableArray.CreateBuilder<Issue>();
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            try
            {
                decisions.Add(Parse(JsonNode.Parse(line) as JsonObject ?? throw new FormatException("a JSON object is expected")));
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException or ArgumentException or OverflowException)
            {
                issues.Add(new Issue("decision", $"no decision of a log: {e.Message}", string.Create(CultureInfo.InvariantCulture, $"line {number}")));
            }
        }

        return (decisions.ToImmutable(), issues.ToImmutable());
    }

    private static LoggedDecision Parse(JsonObject line) => new(
        new FactDecision(new FactId(Text(line, "fact")), EnumText.Parse<FactVerdict>(Text(line, "verdict")), line["replacement"] is { } next ? new FactId(next.GetValue<string>()) : null)
        {
            Who = Text(line, "who"),
            When = Invariant.ToMoment(Text(line, "when")),
            Why = Text(line, "why"),
        },
        line["corrected"] is JsonObject fact ? ToFact(fact) : null,
        line["about"]?.GetValue<string>() ?? "");

    private static string Text(JsonObject line, string name) =>
        line[name]?.GetValue<string>() ?? throw new FormatException($"'{name}' is missing");

    private static JsonObject ToJson(Fact fact)
    {
        var values = FactRow.Values(fact);
        var json = new JsonObject { ["document"] = fact.Citation.Document.Value };
        for (var i = 0; i < values.Length; i++)
        {
            json[FactRow.Columns[i]] = values[i] switch
            {
                null => null,
                double number => number,
                int number => number,
                var other => Convert.ToString(other, CultureInfo.InvariantCulture),
            };
        }

        return json;
    }

    // A row of the store is read through the reader of the store, so that the two can never differ.
    private static Fact ToFact(JsonObject json)
    {
        using var table = new DataTable { Locale = CultureInfo.InvariantCulture };
        foreach (var column in FactRow.Columns) table.Columns.Add(column, TypeOf(column));
        table.Rows.Add([.. FactRow.Columns.Select(c => Value(json, c))]);
        using var row = table.CreateDataReader();
        row.Read();
        return FactRow.Read(row, 0, new DocumentId(Text(json, "document")));
    }

    private static Type TypeOf(string column) => column == "confidence" ? typeof(double) : s_whole.Contains(column) ? typeof(int) : typeof(string);

    private static object Value(JsonObject json, string column)
    {
        var type = TypeOf(column);
        if (json[column] is not { } node) return s_maybe.Contains(column) ? DBNull.Value : throw new FormatException($"'{column}' is missing");
        return type == typeof(double) ? node.GetValue<double>() : type == typeof(int) ? node.GetValue<int>() : node.GetValue<string>();
    }
}
