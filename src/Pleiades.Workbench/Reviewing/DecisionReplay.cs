using System.Collections.Immutable;
using System.Globalization;
using Pleiades.Store;

namespace Pleiades.Workbench.Reviewing;

/// <summary>Carries decisions out of a workspace, and takes them again where the same documents were imported afresh.</summary>
public static class DecisionReplay
{
    /// <summary>Every decision of a workspace, oldest first, with all that is needed to take it again.</summary>
    /// <param name="store">The workspace.</param>
    public static ImmutableArray<LoggedDecision> Export(WorkspaceStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        var files = store.Documents().ToDictionary(d => d.Id, d => d.Name);
        return
        [
            .. store.Decisions().Select(d => new LoggedDecision(d, d.Replacement is { } next ? store.Fact(next)!.Fact : null, About(store.Fact(d.Fact)!.Fact, files))),
        ];
    }

    /// <summary>Takes decisions again, in their order and with their own persons, moments and reasons; those taken already are passed over.</summary>
    /// <param name="store">The workspace, open for writing.</param>
    /// <param name="decisions">The decisions.</param>
    /// <returns>How many were taken and how many were there already; and those that could not be taken, with the reason.</returns>
    /// <remarks>
    /// A fact is known by its identifier, which follows from document, place and content: the same document read the same way has the same facts.
    /// Replaying a whole history on a fresh import gives the same facts, standings and records, to the last digest.
    /// </remarks>
    public static ReplaySummary Apply(WorkspaceStore store, IEnumerable<LoggedDecision> decisions)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(decisions);
        var there = store.Decisions().Select(Key).ToHashSet(StringComparer.Ordinal);
        var left = ImmutableArray.CreateBuilder<(LoggedDecision, string)>();
        var (taken, already) = (0, 0);
        foreach (var logged in decisions)
        {
            if (there.Contains(Key(logged.Decision))) already++;
            else if (Refusal(store, logged) is { } reason) left.Add((logged, reason));
            else taken++;
        }

        return new ReplaySummary(taken, already, left.ToImmutable());
    }

    private static string? Refusal(WorkspaceStore store, LoggedDecision logged)
    {
        if (store.Fact(logged.Decision.Fact) is not { } found) return "there is no such fact here: its document is missing, or is read differently now";
        if (found.SupersededBy is { } next) return $"the fact was superseded by {next} here";
        try
        {
            // What is cited stays what is cited: a log cannot move a fact to another sentence.
            var corrected = logged.Corrected is { } fact ? fact with { Citation = found.Fact.Citation, Also = found.Fact.Also, Illustrative = found.Fact.Illustrative } : null;
            store.Decide(logged.Decision, corrected);
            return null;
        }
        catch (ArgumentException e)
        {
            return e.Message;
        }
    }

    private static string Key(FactDecision d) => string.Join('\u001f', d.Fact, d.Verdict, d.Who, d.When.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture), d.Why);

    private static string About(Fact fact, Dictionary<DocumentId, string> files) => string.Create(
        CultureInfo.InvariantCulture, $"{fact.Subject.Name} {fact.Indicator} {fact.Value.Bound.Symbol()} {fact.Value.Value:0.############} {fact.Value.Unit.Canonical} {fact.Period?.ToShortString() ?? "(no period)"} in {files[fact.Citation.Document]} {fact.Citation.Span}");
}
