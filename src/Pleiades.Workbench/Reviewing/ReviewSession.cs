using System.Collections.Immutable;
using Pleiades.Store;

namespace Pleiades.Workbench.Reviewing;

/// <summary>One sitting of a reviewer: goes through a queue, records each decision at once, and can take them back one by one.</summary>
/// <remarks>Nothing is ever overwritten: taking back is a further row, so that the history of a fact tells of it. Stopping loses nothing.</remarks>
public sealed class ReviewSession
{
    private const string TakenBack = "taken back";
    private readonly WorkspaceStore _store;
    private readonly TimeProvider _time;
    private readonly string _who;
    private readonly ReviewItem[] _items;
    private readonly Stack<Step> _steps = new();
    private readonly long _started;

    /// <summary>Begins.</summary>
    /// <param name="store">The workspace, open for writing.</param>
    /// <param name="items">The queue.</param>
    /// <param name="time">The clock.</param>
    /// <param name="who">Who decides.</param>
    public ReviewSession(WorkspaceStore store, ImmutableArray<ReviewItem> items, TimeProvider time, string who)
    {
        ArgumentNullException.ThrowIfNull(time);
        (_store, _items, _time, _who) = (store, [.. items], time, who);
        _started = time.GetTimestamp();
    }

    private enum Act
    {
        Skip,
        Accept,
        Reject,
        Correct,
    }

    private readonly record struct Step(Act Act, FactId Now);

    /// <summary>Number of facts in the queue.</summary>
    public int Total => _items.Length;

    /// <summary>Number of facts behind: decided or passed over.</summary>
    public int Position => _steps.Count;

    /// <summary>The fact to look at; null behind the last.</summary>
    public ReviewItem? Current => Position < _items.Length ? _items[Position] : null;

    /// <summary>Number of facts accepted.</summary>
    public int Accepted => Count(Act.Accept);

    /// <summary>Number of facts rejected.</summary>
    public int Rejected => Count(Act.Reject);

    /// <summary>Number of facts corrected.</summary>
    public int Corrected => Count(Act.Correct);

    /// <summary>Number of facts passed over.</summary>
    public int Skipped => Count(Act.Skip);

    /// <summary>Time for one fact so far; zero before the first.</summary>
    public TimeSpan Pace => Position == 0 ? TimeSpan.Zero : _time.GetElapsedTime(_started) / Position;

    /// <summary>Time for the facts that are left, at the pace so far; zero before the first.</summary>
    public TimeSpan Left => Pace * (Total - Position);

    /// <summary>Confirms the fact.</summary>
    /// <exception cref="StoreException">The workspace refuses; the fact stays current.</exception>
    public void Accept() => Decide(Act.Accept, FactVerdict.Accept, null, "");

    /// <summary>Sets the fact aside.</summary>
    /// <param name="why">The reason; not empty.</param>
    /// <exception cref="StoreException">The workspace refuses; the fact stays current.</exception>
    public void Reject(string why) => Decide(Act.Reject, FactVerdict.Reject, null, why);

    /// <summary>Puts a corrected fact in the place of the current one.</summary>
    /// <param name="corrected">The corrected fact.</param>
    /// <param name="why">The reason; not empty.</param>
    /// <exception cref="StoreException">The workspace refuses; the fact stays current.</exception>
    public void Correct(Fact corrected, string why) => Decide(Act.Correct, FactVerdict.Correct, corrected, why);

    /// <summary>Passes the fact over; it comes last when the queue is made again.</summary>
    public void Skip()
    {
        var item = Item();
        _store.Audit(_who, ReviewOrder.SkipAction, item.Fact.Id.Value, "");
        _steps.Push(new Step(Act.Skip, item.Fact.Id));
    }

    /// <summary>Takes the last step of this sitting back: its fact is current again and stands where it stood.</summary>
    /// <returns>Whether there was a step to take back.</returns>
    /// <exception cref="StoreException">The fact was decided on elsewhere meanwhile; nothing is changed.</exception>
    public bool Back()
    {
        if (!_steps.TryPeek(out var step)) return false;
        var item = _items[Position - 1];
        var now = step.Now;
        if (step.Act == Act.Correct) now = _store.Decide(now, FactVerdict.Correct, item.Fact, _who, TakenBack);
        if (step.Act != Act.Skip) _store.Decide(now, FactVerdict.Reopen, null, _who, $"{TakenBack}: {step.Act.ToString().ToLowerInvariant()}");
        _steps.Pop();
        _items[Position] = item with { Fact = item.Fact with { Id = now } };
        return true;
    }

    private void Decide(Act act, FactVerdict verdict, Fact? corrected, string why)
    {
        RequireUndecided(Item().Fact.Id);
        var now = _store.Decide(Item().Fact.Id, verdict, corrected, _who, why);
        _steps.Push(new Step(act, now));
    }

    /// <summary>Two people may sit over one queue: what the other has decided meanwhile is told and not overruled in passing.</summary>
    private void RequireUndecided(FactId id)
    {
        if (_store.Fact(id) is not { Standing: FactStanding.Accepted or FactStanding.Rejected } found || _store.History(id) is not { Count: > 0 } history) return;
        var why = history[^1].Why.Length > 0 ? $" ({history[^1].Why})" : "";
        throw new StoreException(StoreProblem.Refused, $"{found.Standing.ToString().ToLowerInvariant()} by {history[^1].Who} meanwhile{why}; s goes on, 'pleiades facts accept|reject|edit {id}' decides otherwise");
    }

    private ReviewItem Item() => Current ?? throw new InvalidOperationException("The queue is at its end.");

    private int Count(Act act) => _steps.Count(s => s.Act == act);
}
