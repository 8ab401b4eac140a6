using System.Globalization;
using Pleiades.Catalog;
using Pleiades.Cli.Output;
using Pleiades.Evidence.Documents;
using Pleiades.Store;
using Pleiades.Workbench;
using Pleiades.Workbench.Reviewing;

namespace Pleiades.Cli.Reviewing;

/// <summary>A fact as the lines of a screen: what was read, the sentence with the figure standing out, and what speaks for or against it.</summary>
/// <param name="store">The workspace.</param>
/// <param name="catalogue">Names.</param>
internal sealed class ReviewPage(WorkspaceStore store, Catalogue catalogue)
{
    private const int Label = 11;
    private const int ContextBefore = 400;
    private const int ContextBehind = 400;
    private const int MostCompared = 4;
    private DocumentReading? _document;

    /// <summary>The lines.</summary>
    /// <param name="item">The fact and why it is shown.</param>
    /// <param name="draft">The correction being made of it; the fact itself when there is none.</param>
    /// <param name="width">Cells in a line.</param>
    public IReadOnlyList<string> Lines(ReviewItem item, Fact draft, int width)
    {
        var lines = new List<string>();
        void Add(string label, string text) => lines.AddRange(Labelled(label, text, width));
        foreach (var (label, text) in Fields(item.Fact, draft)) Add(label, text);
        lines.Add("");
        Add("sentence", Sentence(item.Fact));
        Add("source", Source(item.Fact.Citation));
        foreach (var also in item.Fact.Also) Add("also", Around(also, 24, 24));
        foreach (var conflict in item.Conflicts) Add("conflict", Conflict(conflict, item.Fact.Id));
        foreach (var other in Compared(item)) Add("compare", other);
        return lines;
    }

    /// <summary>The page around the figure.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="width">Cells in a line.</param>
    public IReadOnlyList<string> Context(Fact fact, int width) =>
        [.. CellText.Wrap(Around(fact.Citation.Span, ContextBefore, ContextBehind, keepLines: true), width), "", .. Labelled("source", Source(fact.Citation), width)];

    /// <summary>What a correction changes, as its reason: <c>value 1400亿元 → 1500亿元</c>.</summary>
    /// <param name="before">The fact as read.</param>
    /// <param name="after">The correction.</param>
    public string Changes(Fact before, Fact after) => string.Join("; ", Values(before).Zip(Values(after))
        .Where(p => p.First.Text != p.Second.Text)
        .Select(p => $"{p.First.Label} {p.First.Text} → {p.Second.Text}"));

    private IEnumerable<(string Label, string Text)> Fields(Fact fact, Fact draft) => Values(fact).Zip(Values(draft), (was, now) =>
        (was.Label, was.Text == now.Text ? was.Text : $"{CellText.On}{now.Text}{CellText.Off}  (was {was.Text})"));

    private IEnumerable<(string Label, string Text)> Values(Fact fact)
    {
        yield return ("subject", Clean(FactText.Subject(fact)));
        yield return ("indicator", FactText.Indicator(fact, catalogue));
        yield return ("value", FactText.Value(fact, catalogue));
        yield return ("period", FactText.Period(fact, "none"));
        yield return ("status", $"{FactColumns.Word(fact.Status)}{(fact.Illustrative ? "  示例 illustrative: the source is invented sample data" : "")}");
        yield return ("scope", fact.Scope.Length > 0 ? Clean(fact.Scope) : "–");
    }

    private static IEnumerable<string> Labelled(string label, string text, int width) =>
        CellText.Wrap(text, width - Label).DefaultIfEmpty("").Select((line, at) => $"{(at == 0 ? label : ""),-Label}{line}");

    private string Sentence(Fact fact)
    {
        var citation = fact.Citation;
        if (citation.Cell.Length > 0 || !citation.Sentence.Contains(citation.Span)) return Clean(citation.Quotation);
        return Around(citation.Span, citation.Span.Start - citation.Sentence.Start, citation.Sentence.End - citation.Span.End);
    }

    private string Around(TextSpan span, int before, int behind, bool keepLines = false)
    {
        var text = Document(_document!.Document.Id).Document.Text;
        var points = new CodePoints(text);
        string Part(int start, int end) => Clean(text[points.ToUnit(Math.Max(0, start))..points.ToUnit(Math.Min(points.Count, end))], keepLines);
        return $"{Part(span.Start - before, span.Start)}{CellText.On}{Part(span.Start, span.End)}{CellText.Off}{Part(span.End, span.End + behind)}";
    }

    private string Source(Citation citation)
    {
        var reading = Document(citation.Document);
        var article = reading.Articles.FirstOrDefault(a => a.Id == citation.Article);
        return Clean(string.Join(", ", new[]
        {
            reading.Document.Name,
            reading.Document.Publisher,
            reading.Document.Issued?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            citation.Page is { } page ? string.Create(CultureInfo.InvariantCulture, $"page {page}") : "",
            article is { Headline.Length: > 0 } ? $"《{article.Headline}》" : citation.Article,
            citation.Cell.Length > 0 ? $"cell {citation.Cell}" : "",
        }.Where(p => p.Length > 0)));
    }

    private string Conflict(Conflict conflict, FactId own) =>
        $"{FactColumns.Word(conflict.Kind)} ({conflict.Rule}): {conflict.Arithmetic}  with {string.Join("; ", conflict.Facts.Where(f => f != own).Select(f => store.Fact(f) is { } other ? Short(other.Fact) : f.Value))}";

    // Figures of the same period speak first; those that stand under a conflict already are not said twice.
    private IEnumerable<string> Compared(ReviewItem item)
    {
        var told = item.Conflicts.SelectMany(c => c.Facts).Append(item.Fact.Id).ToHashSet();
        return store.Facts(new FactQuery { Indicator = item.Fact.Indicator, SubjectIds = [item.Fact.Subject.Id] }).Select(f => f.Fact)
            .Where(f => !told.Contains(f.Id)).OrderByDescending(f => f.Period == item.Fact.Period).Take(MostCompared).Select(Short);
    }

    private string Short(Fact fact) => Clean(
        $"{fact.Subject.Name} {catalogue.IndicatorName(fact.Indicator).Zh} {FigureText.Of(fact.Value, catalogue)} {fact.Period?.ToShortString()} {FactColumns.Word(fact.Status)} {fact.Scope} ({fact.Id})".Replace("  ", " ", StringComparison.Ordinal));

    /// <summary>The document of a citation, kept for the next line that asks for it.</summary>
    /// <param name="id">The document.</param>
    public DocumentReading Document(DocumentId id) => _document is { } kept && kept.Document.Id == id ? kept : _document = store.Read(id)!;

    // A page is a stranger's text: what would command the terminal becomes a blank.
    private static string Clean(string text, bool keepLines = false) =>
        string.Concat(text.Replace("\r\n", "\n", StringComparison.Ordinal).Select(c => keepLines && c == '\n' ? c : char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c));
}
