using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Pleiades.Evidence.Documents;

namespace Pleiades.Evidence.Pages;

/// <summary>What a jump line says, with what is needed to find its other half.</summary>
internal sealed partial record JumpLine
{
    private const int LongestHeading = 120;

    /// <summary>File name and identity of the document.</summary>
    internal required (string Name, string Id) Document { get; init; }

    /// <summary>Identifier of the article.</summary>
    internal required string Article { get; init; }

    /// <summary>Whether the story goes on elsewhere (下转) rather than comes from elsewhere (上接).</summary>
    internal bool GoesOn { get; init; }

    /// <summary>The page the line names.</summary>
    internal required string Names { get; init; }

    /// <summary>The page the line stands on; empty when unknown.</summary>
    internal string StandsOn { get; init; } = "";

    /// <summary>The sign or title by which the line tells its story from others (①, 《…》); empty when it has none.</summary>
    internal string Mark { get; init; } = "";

    /// <summary>Day of issue; null when unknown.</summary>
    internal DateOnly? Date { get; init; }

    /// <summary>Publisher; empty when unknown.</summary>
    internal string Publisher { get; init; } = "";

    /// <summary>Headline; empty when the article has none.</summary>
    internal string Headline { get; init; } = "";

    /// <summary>Kicker, headline and subheads before the story begins.</summary>
    internal ImmutableArray<string> Headings { get; init; } = [];

    /// <summary>Dateline; empty when it has none.</summary>
    internal string Dateline { get; init; } = "";

    /// <summary>Reads the jump line of an article; null when it has none that names a page.</summary>
    /// <param name="document">The document.</param>
    /// <param name="article">The article.</param>
    /// <param name="page">The page it stands on; empty when unknown.</param>
    internal static JumpLine? Of(SourceDocument document, Article article, string page)
    {
        if (article.JumpMarker is not { } span) return null;
        var points = new CodePoints(document.Text, document.FirstCodePoint);
        if (Form().Match(Words(span)) is not { Success: true } match || match.Groups["to"].Success == match.Groups["from"].Success) return null;
        return new JumpLine
        {
            Document = (document.Name, document.Id.ToString()),
            Article = article.Id,
            GoesOn = match.Groups["to"].Success,
            Names = PageNumber.Normal(match.Groups["page"].Value),
            StandsOn = page,
            Mark = match.Groups["mark"].Value,
            Date = document.Issued,
            Publisher = document.Publisher,
            Headline = article.Headline.Length <= LongestHeading ? article.Headline : article.Headline[..LongestHeading],
            Headings = [.. ArticleTexts.Of(document, article with { Body = article.Body[..Math.Min(1, article.Body.Length)], Captions = [], Joins = [] }).Headings
                .Select(heading => heading.Text).Where(heading => heading.Length <= LongestHeading)],
            Dateline = article.Dateline is { Length: <= LongestHeading } line ? Words(line) : "",
        };

        string Words(TextSpan at) => document.Text[points.ToUnit(at.Start)..points.ToUnit(at.End)];
    }

    /// <summary>Whether this first half and a second half may be one story; what they share, or null.</summary>
    /// <param name="tail">A line that says where its story comes from.</param>
    internal string? Fits(JumpLine tail)
    {
        if (Date != tail.Date || (Publisher.Length > 0 && tail.Publisher.Length > 0 && Publisher != tail.Publisher)) return null;
        if (Date is null && Publisher.Length == 0) return null;
        if (StandsOn.Length > 0 && StandsOn != tail.Names || tail.StandsOn.Length > 0 && tail.StandsOn != Names) return null;
        if (Mark.Length > 0 && tail.Mark.Length > 0 && !SameMark(tail)) return null;
        var pages = StandsOn.Length > 0 || tail.StandsOn.Length > 0 ? $"page {tail.Names} goes on at page {Names}" : "";
        if (Mark.Length > 0 && tail.Mark.Length > 0) return $"both lines bear {Mark}{(pages.Length > 0 ? ", " + pages : "")}";
        if (SharesTitle(tail)) return $"the titles agree{(pages.Length > 0 ? ", " + pages : "")}";
        return pages.Length > 0 ? pages : null;
    }

    /// <summary>Whether title or mark say that the two are one story, and not the numbers of the pages alone.</summary>
    /// <param name="tail">The second half.</param>
    internal bool IsNamedBy(JumpLine tail) => Mark.Length > 0 && tail.Mark.Length > 0 && SameMark(tail) || SharesTitle(tail);

    private bool SameMark(JumpLine tail) => Mark == tail.Mark || Holds(Headline, tail.Mark) || Holds(tail.Headline, Mark);

    private bool SharesTitle(JumpLine tail) =>
        Holds(Headline, tail.Mark) || Holds(tail.Headline, Mark) || Holds(Headline, tail.Headline) || Holds(tail.Headline, Headline);

    /// <summary>Whether a headline begins with, or is, a title of four and more letters.</summary>
    private static bool Holds(string headline, string title)
    {
        var bare = title.Trim('《', '》', '“', '”', ' ', '…');
        return bare.Length >= 4 && headline.Contains(bare, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"(?:(?<from>上接|紧接|接)|(?<to>下转|转))[^\d０-９A-ZＡ-Ｚ一二三四五六七八九十]{0,6}(?:第\s?)?(?<page>[A-ZＡ-Ｚ]{0,2}\d{1,3}|[一二三四五六七八九十]{1,3})\s?版\s*(?<mark>[①-⑳]|《[^》]{2,60}》)?", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
