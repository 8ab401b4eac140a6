using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;

namespace Pleiades.Evidence.Documents;

/// <summary>What the markup of an HTML page says of its publication: meta elements, JSON-LD, time elements.</summary>
/// <param name="Publisher">The publisher; empty when the markup names none or several.</param>
/// <param name="Issued">The day of publication; null when the markup gives none or several.</param>
internal sealed partial record PageMeta(string Publisher, DateOnly? Issued)
{
    private const int DeepestJson = 32;
    private const int LongestName = 60;

    /// <summary>Names of meta elements, the most exact first: those of news pages, of government pages in China, of Dublin Core.</summary>
    private static readonly string[] Days = ["article:published_time", "datePublished", "PubDate", "publishdate", "dcterms.issued", "dc.date.issued", "dc.date"];

    private static readonly string[] Sources = ["ContentSource", "publisher", "dc.publisher", "og:site_name", "SiteName"];

    /// <summary>Reads the markup.</summary>
    /// <param name="document">The parsed page.</param>
    internal static PageMeta Of(IHtmlDocument document)
    {
        var metas = document.QuerySelectorAll("meta[content]").ToLookup(
            meta => meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop") ?? "",
            meta => meta.GetAttribute("content")!.Trim(), StringComparer.OrdinalIgnoreCase);
        var linked = document.QuerySelectorAll("script[type='application/ld+json']").SelectMany(script => Statements(script.TextContent)).ToLookup(s => s.Name, s => s.Value);
        var times = document.QuerySelectorAll("time[datetime]").Select(time => time.GetAttribute("datetime")!);
        var days = Days.Select(name => metas[name]).Prepend(linked["datePublished"]).Append(times).Select(values => Only(values.Select(Day)));
        var publishers = Sources.Select(name => metas[name]).Prepend(linked["publisher"]).Select(values => Only(values.Where(v => v.Length is > 0 and <= LongestName)));
        return new PageMeta(publishers.FirstOrDefault(name => name is not null) ?? "", days.FirstOrDefault(day => day is not null));
    }

    /// <summary>The one value that all agree on; nothing when they do not.</summary>
    private static T? Only<T>(IEnumerable<T> values) => values.Distinct().Take(2).ToList() is [var only] ? only : default;

    private static DateOnly? Day(string text) =>
        Dates().Match(text) is { Success: true } match && DateOnly.TryParseExact(
            $"{match.Groups["y"]}-{match.Groups["m"]}-{match.Groups["d"]}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1949 and <= 2100
            ? day : null;

    /// <summary>Day and publisher of every object of a JSON-LD script; none when it is damaged.</summary>
    private static List<(string Name, string Value)> Statements(string json)
    {
        var found = new List<(string, string)>();
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = DeepestJson, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            Collect(document.RootElement, found);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // A page with damaged JSON-LD says nothing there; its words are read all the same.
        }

        return found;
    }

    /// <summary>Recursion is bounded by the depth the parser accepts.</summary>
    private static void Collect(JsonElement element, List<(string Name, string Value)> found)
    {
        if (element.ValueKind == JsonValueKind.Array)
            foreach (var item in element.EnumerateArray()) Collect(item, found);
        if (element.ValueKind != JsonValueKind.Object) return;
        foreach (var property in element.EnumerateObject())
        {
            if (property is { Name: "datePublished", Value.ValueKind: JsonValueKind.String }) found.Add(("datePublished", property.Value.GetString()!));
            else if (property is { Name: "publisher", Value.ValueKind: JsonValueKind.Object } && property.Value.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String)
                found.Add(("publisher", name.GetString()!.Trim()));
            else Collect(property.Value, found);
        }
    }

    [GeneratedRegex(@"^\s*(?<y>(?:19|20)\d\d)[-/.年](?<m>\d{1,2})[-/.月](?<d>\d{1,2})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Dates();
}
