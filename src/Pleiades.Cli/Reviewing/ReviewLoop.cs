using System.Globalization;
using Pleiades.Catalog;
using Pleiades.Cli.Output;
using Pleiades.Store;
using Pleiades.Workbench.Reviewing;

namespace Pleiades.Cli.Reviewing;

/// <summary>Takes keys and turns them into decisions, one fact after the other, until the queue or the person is at the end.</summary>
internal sealed class ReviewLoop(ReviewSession session, IReviewKeys keys, ReviewScreen screen, ReviewPage page, Catalogue catalogue)
{
    private const string Keys = "a accept  c correct  s skip  b back  x page around it  h help  q quit";

    private static readonly string[] Help =
    [
        "a        accept: the fact is right as shown",
        "c        correct: change subject, indicator, value, period, base, status or scope; the corrected fact takes the place, both are kept",
        "1 … 7    reject at once, with the reason of that number;  0  reject with a reason in your own words;  r  the same, asks for the number",
        "s        skip: decide later; the fact comes last when you start again",
        "b        back: takes your last decision back, as a further row of the history (Backspace does the same)",
        "x        the page around the figure",
        "q        quit; every decision is kept already, and the next review goes on with what is left (Esc and Ctrl-C do the same)",
        "",
        "First comes what matters most: 10 × (1 − confidence), + 5 when the fact takes part in a conflict, + 3 when a board measures its",
        "indicator. 'pleiades facts history' shows every decision.",
    ];

    private string _message = "";

    /// <summary>Runs.</summary>
    public void Run()
    {
        while (true)
        {
            Draw();
            var key = keys.Read();
            if (key is null or 'q') return;
            _message = "";
            try
            {
                Press(key.Value);
            }
            catch (StoreException e)
            {
                _message = e.Message;
            }
        }
    }

    private void Draw()
    {
        if (session.Current is { } item) Show(item, item.Fact, [RejectReasons.Line, Keys]);
        else screen.Show([Progress(), Rule()], ["", "That was the last one."], [_message, "b back  q quit"]);
    }

    private void Press(char key)
    {
        if (key == 'b') Back();
        else if (session.Current is not { } item) _message = "the queue is at its end: b takes the last decision back, q quits";
        else if (key == 'a') session.Accept();
        else if (key == 's') session.Skip();
        else if (key == 'c') Correct(item);
        else if (key == 'r') Reject(keys.Read());
        else if (char.IsAsciiDigit(key)) Reject(key);
        else if (key == 'x') Pause(page.Context(item.Fact, screen.Width));
        else if (key is 'h' or '?') Pause([.. Help.SelectMany(l => CellText.Wrap(l, screen.Width).DefaultIfEmpty(""))]);
        else _message = $"'{(char.IsControl(key) ? "this key" : key)}' does nothing here; h shows the keys";
    }

    private void Back() => _message = session.Back() ? "taken back" : "nothing to take back in this sitting; 'pleiades facts history' shows earlier ones";

    private void Reject(char? key)
    {
        var why = key is RejectReasons.Own ? keys.ReadText("reason: ")?.Trim() : key is { } k ? RejectReasons.Of(k) : null;
        if (string.IsNullOrEmpty(why)) _message = "not rejected: 1 to 7 is the reason, or 0 and your own words";
        else session.Reject(why);
    }

    private void Correct(ReviewItem item)
    {
        var correction = new Correction(item.Fact, new FactFields(catalogue), keys);
        while (true)
        {
            Show(item, correction.Draft, [.. correction.Lines(screen.Width), Correction.Keys]);
            var key = keys.Read();
            _message = "";
            if (key is null or 'q' or 'b') return;
            if (key is not ('y' or '\n'))
            {
                correction.Press(key.Value);
                continue;
            }

            var changes = page.Changes(item.Fact, correction.Draft);
            if (changes.Length == 0) _message = "nothing is changed yet";
            else if (correction.Doubt is { Length: > 0 } doubt) _message = doubt;
            else
            {
                session.Correct(correction.Draft with { Confidence = 1 }, correction.Why.Length > 0 ? correction.Why : changes);
                return;
            }
        }
    }

    private void Pause(IReadOnlyList<string> lines)
    {
        screen.Show([Progress(), Rule()], lines, ["", "any key goes back"]);
        keys.Read();
    }

    private void Show(ReviewItem item, Fact draft, string[] foot)
    {
        page.Document(item.Fact.Citation.Document);
        screen.Show(
            [Progress(item), CellText.Cut($"first because: {item.Reason}", screen.Width), Rule()],
            page.Lines(item, draft, screen.Width),
            [Rule(), .. CellText.Wrap(_message, screen.Width), .. foot.SelectMany(line => CellText.Wrap(line, screen.Width))]);
    }

    private string Rule() => new('─', screen.Width);

    private string Progress(ReviewItem? item = null)
    {
        var pace = session.Position == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" · {session.Pace.TotalSeconds:0.0} s each · {Minutes(session.Left)} left");
        var head = string.Create(CultureInfo.InvariantCulture, $"{Math.Min(session.Position + 1, session.Total)} of {session.Total}{pace}");
        return item is null ? head : CellText.Cut($"{head} · {item.Fact.Id} · confidence {item.Fact.Confidence.ToString("0.00", CultureInfo.InvariantCulture)}", screen.Width);
    }

    private static string Minutes(TimeSpan time) => time.TotalMinutes < 1 ? "under a minute" : string.Create(CultureInfo.InvariantCulture, $"about {time.TotalMinutes:0} min");
}
