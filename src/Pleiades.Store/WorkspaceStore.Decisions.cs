using System.Data.Common;
using System.Globalization;
using Pleiades.Store.Rows;
using Pleiades.Store.Sql;

namespace Pleiades.Store;

public sealed partial class WorkspaceStore
{
    /// <summary>What was decided about a fact and about those it supersedes, oldest first.</summary>
    /// <param name="id">The fact.</param>
    public IReadOnlyList<FactDecision> History(FactId id) =>
        _database.Query(RecordSql.DecisionsOfFact, row => ReadDecision(row).Decision, ("id", id.Value));

    /// <summary>Every decision of the workspace, oldest first.</summary>
    public IReadOnlyList<FactDecision> Decisions() => _database.Query(RecordSql.DecisionsInOrder, row => ReadDecision(row).Decision);

    /// <summary>Records what a person decided about a fact. Nothing is changed: a decision is appended, and a correction is a new fact.</summary>
    /// <param name="id">The fact; not one that has been superseded.</param>
    /// <param name="verdict">Accept, reject, correct, or reopen to take a decision back.</param>
    /// <param name="corrected">
    /// The fact that takes its place, for a correction only. It cites the same document; its own <see cref="Pleiades.Fact.Id"/> is not used.
    /// </param>
    /// <param name="who">Who decides.</param>
    /// <param name="why">Why; needed for all but an acceptance.</param>
    /// <returns>The fact now standing: <paramref name="id"/>, or the new identifier of the correction.</returns>
    /// <exception cref="ArgumentException">A correction is missing or was given where none belongs, changes nothing, cites elsewhere, or who or why is missing.</exception>
    /// <exception cref="StoreException">There is no such fact, or it has been superseded.</exception>
    public FactId Decide(FactId id, FactVerdict verdict, Fact? corrected, string who, string why) =>
        Decide(new FactDecision(id, verdict, null) { Who = who, When = _time.GetUtcNow(), Why = why }, corrected);

    /// <summary>Records a decision that was taken elsewhere or before, with its own moment: replaying a history gives the same facts and the same records.</summary>
    /// <param name="decision">The decision; its replacement is not used.</param>
    /// <param name="corrected">As for <see cref="Decide(FactId, FactVerdict, Fact?, string, string)"/>.</param>
    /// <returns>The fact now standing.</returns>
    /// <exception cref="ArgumentException">As there.</exception>
    /// <exception cref="StoreException">As there.</exception>
    public FactId Decide(FactDecision decision, Fact? corrected)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentException.ThrowIfNullOrWhiteSpace(decision.Who, "who");
        ArgumentNullException.ThrowIfNull(decision.Why, "why");
        if (decision.Verdict != FactVerdict.Accept) ArgumentException.ThrowIfNullOrWhiteSpace(decision.Why, "why");
        if ((decision.Verdict == FactVerdict.Correct) != (corrected is not null))
            throw new ArgumentException("A corrected fact belongs to a correction, and to nothing else.", nameof(corrected));
        return Write(() =>
        {
            var (id, why) = (decision.Fact, decision.Why);
            var standing = Standing(id);
            var replacement = corrected is null ? null : (FactId?)Supersede(standing, corrected, why);
            AppendDecision(decision with { Replacement = replacement });
            AppendAudit(decision.Who, EnumText.Of(decision.Verdict), id.Value, replacement is { } next ? $"{next}: {why}" : why);
            return replacement ?? id;
        });
    }

    private Fact Standing(FactId id)
    {
        var found = Fact(id) ?? throw new StoreException(
            StoreProblem.NotFound, $"The workspace {_database.File} holds no fact {id}; list them with 'pleiades facts list'.");
        return found.SupersededBy is { } next
            ? throw new StoreException(StoreProblem.Refused, $"Fact {id} was superseded by {next}; decide on that one.")
            : found.Fact;
    }

    private FactId Supersede(Fact old, Fact corrected, string why)
    {
        if (FactRow.Digest(corrected with { Id = old.Id }) == FactRow.Digest(old)) throw new ArgumentException($"The correction of {old.Id} changes nothing.", nameof(corrected));
        var document = SeqOf(old.Citation.Document)!.Value;
        RequireCitation(corrected, old.Citation.Document, new CodePoints(Text(old.Citation.Document)!).Count);
        var id = FactId.Of([old.Id.Value, why, .. FactRow.Values(corrected with { Id = default }).Select(Invariant.Part)]);
        var values = FactRow.Values(corrected with { Id = id });
        InsertFact(document, SeqOf(old.Id), values, FactRow.Digest(values, old.Citation.Document));
        return id;
    }

    private long SeqOf(FactId id) => (long)_database.Scalar(FactSql.SeqOf, ("id", id.Value))!;

    private void AppendDecision(FactDecision decision)
    {
        var previous = (string?)_database.Scalar(RecordSql.LastDecisionDigest) ?? "";
        _database.Execute(
            RecordSql.InsertDecision,
            ("fact", SeqOf(decision.Fact)),
            ("verdict", EnumText.Of(decision.Verdict)),
            ("replacement", decision.Replacement is { } next ? SeqOf(next) : null),
            ("who", decision.Who),
            ("why", decision.Why),
            ("decided", Invariant.Text(decision.When)),
            ("previous", previous),
            ("digest", Digest(decision, previous)));
    }

    private static string Digest(FactDecision decision, string previous) => Fingerprint.Of(
        previous, decision.Fact.Value, EnumText.Of(decision.Verdict), decision.Replacement?.Value ?? "", decision.Who, Invariant.Text(decision.When), decision.Why);

    private static (FactDecision Decision, string Previous, string Digest, string Place) ReadDecision(DbDataReader row) => (
        new FactDecision(new FactId(row.GetString(0)), EnumText.Parse<FactVerdict>(row.GetString(1)), row.FactId(2))
        {
            Who = row.GetString(3),
            Why = row.GetString(4),
            When = row.Moment(5),
        },
        row.GetString(6),
        row.GetString(7),
        string.Create(CultureInfo.InvariantCulture, $"decision {row.GetInt64(8)}"));
}
