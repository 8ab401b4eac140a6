using System.CommandLine;
using System.Globalization;
using Pleiades.Catalog;
using Pleiades.Cli.Output;
using Pleiades.Evidence.Conflicts;
using Pleiades.Store;

namespace Pleiades.Cli.Commands;

/// <summary><c>facts show</c>: the sentence, the page, the offsets, other mentions, conflicts, decisions.</summary>
internal static class FactShow
{
    public static Argument<string> Id() => new("fact") { Description = "Identifier of the fact, or its beginning" };

    public static Command Build(Shell shell)
    {
        var (id, workspace) = (Id(), Common.Workspace());
        var command = new Command("show", "Open one fact: its sentence, page, offsets, other mentions and conflicts") { id, workspace };
        command.SetAction(r =>
        {
            using var store = WorkspaceStore.Open(r.GetRequiredValue(workspace), shell.Time, StoreAccess.ReadOnly);
            Write(shell.Out, store, Find(store, r.GetRequiredValue(id)), CatalogueInUse.OfWorkspace(r.GetRequiredValue(workspace)));
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>The fact of an identifier or of its beginning.</summary>
    /// <param name="store">The workspace.</param>
    /// <param name="text">What the user wrote.</param>
    /// <exception cref="UseException">No fact, or more than one, begins like this.</exception>
    public static StoredFact Find(WorkspaceStore store, string text)
    {
        if (store.Fact(new FactId(text)) is { } exact) return exact;
        var all = store.Facts(new FactQuery { IncludeRejected = true, IncludeSuperseded = true });
        var found = all.Where(f => f.Fact.Id.Value.StartsWith(text, StringComparison.OrdinalIgnoreCase)).Take(3).ToList();
        return found switch
        {
            [var one] => one,
            [] => throw new UseException($"{text}: no such fact in this workspace; pleiades facts list shows them"),
            _ => throw new UseException($"{text}: several facts begin like this ({string.Join(", ", found.Select(f => f.Fact.Id))} …)"),
        };
    }

    private static void Write(TextWriter output, WorkspaceStore store, StoredFact stored, Catalogue catalogue)
    {
        var fact = stored.Fact;
        var document = store.Read(fact.Citation.Document)!.Document;
        Line(output, "fact", $"{fact.Id}  ({FactColumns.Word(stored.Standing)}{(stored.SupersededBy is { } by ? $" by {by}" : "")})");
        if (fact.Illustrative) Line(output, "note", "示例 illustrative: the source is invented sample data");
        if (fact.Scanned) Line(output, "note", SecondSourceNote(store, fact));
        Line(output, "subject", FactText.Subject(fact));
        Line(output, "indicator", FactText.Indicator(fact, catalogue));
        Line(output, "value", FactText.Value(fact, catalogue));
        Line(output, "period", FactText.Period(fact, "not given"));
        Line(output, "status", FactColumns.Word(fact.Status));
        if (fact.Scope.Length > 0) Line(output, "scope", fact.Scope);
        if (fact.Speaker.Length > 0) Line(output, "speaker", fact.Speaker);
        Line(output, "confidence", fact.Confidence.ToString("0.00", CultureInfo.InvariantCulture));
        output.WriteLine();
        Line(output, "sentence", fact.Citation.Quotation);
        Line(output, "source", Source(document, fact.Citation));
        if (store.Documents().FirstOrDefault(d => d.Id == document.Id) is { } record) Line(output, "read with", $"program {record.Program}{(record.Catalogue.Length > 0 ? $", catalogue {record.Catalogue[..12]}{(record.Catalogue == catalogue.Fingerprint ? "" : " (another than the one in use now)")}" : "")}");
        WriteMentions(output, document.Text, fact);
        WriteNeighbours(output, store, fact, catalogue);
        foreach (var decision in store.History(fact.Id))
            Line(output, "decision", $"{FactColumns.Word(decision.Verdict)} by {decision.Who}, {decision.When.ToString("u", CultureInfo.InvariantCulture)}{(decision.Why.Length > 0 ? $": {decision.Why}" : "")}");
    }

    private static string SecondSourceNote(WorkspaceStore store, Fact fact) =>
        SecondSource.Missing(store.Facts(new FactQuery { Indicator = fact.Indicator, SubjectIds = [fact.Subject.Id] }).Select(f => f.Fact).Append(fact)).Contains(fact.Id)
            ? "scanned: recognised in a picture and in no printed text; needs a second source before it is published"
            : "scanned: recognised in a picture; a second source prints the same figure";

    private static string Source(Evidence.Documents.SourceDocument document, Citation citation) => string.Join(", ", new[]
    {
        document.Name,
        document.Publisher,
        document.Issued?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
        citation.Article.Length > 0 ? $"article {citation.Article}" : "",
        citation.Page is { } page ? string.Create(CultureInfo.InvariantCulture, $"page {page}") : "",
        citation.Cell.Length > 0 ? $"cell {citation.Cell}" : "",
        $"characters {citation.Span}",
    }.Where(p => p.Length > 0));

    private static void WriteMentions(TextWriter output, string text, Fact fact)
    {
        var points = new CodePoints(text);
        foreach (var also in fact.Also)
            Line(output, "also", $"{text[points.ToUnit(also.Start)..points.ToUnit(also.End)]}  (characters {also})");
    }

    private static void WriteNeighbours(TextWriter output, WorkspaceStore store, Fact fact, Catalogue catalogue)
    {
        var others = store.Facts(new FactQuery { Indicator = fact.Indicator, SubjectIds = [fact.Subject.Id] }).Where(f => f.Fact.Id != fact.Id);
        foreach (var other in others)
            Line(output, "compare", $"{other.Fact.Id}  {FigureText.Of(other.Fact.Value, catalogue)}  {other.Fact.Period?.ToShortString()}  {FactColumns.Word(other.Fact.Status)}  {other.Fact.Scope}");
        var all = store.Facts(new FactQuery()).Select(f => f.Fact).ToList();
        foreach (var conflict in ConflictFinder.Find(all, catalogue).Where(c => c.Facts.Contains(fact.Id)))
            Line(output, "conflict", $"{FactColumns.Word(conflict.Kind)} ({conflict.Rule}): {conflict.Arithmetic}  with {string.Join(", ", conflict.Facts.Where(f => f != fact.Id))}");
    }

    private static void Line(TextWriter output, string name, string text) => output.WriteLine($"{name,-11}{text}");
}
