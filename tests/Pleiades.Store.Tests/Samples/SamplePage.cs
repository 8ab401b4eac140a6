using System.Globalization;
using System.Text;
using Pleiades.Evidence.Documents;
using Pleiades.Evidence.Pages;

namespace Pleiades.Store.Tests.Samples;

/// <summary>Generated pages with facts that point into them. The same number gives the same page, everywhere.</summary>
internal sealed record SamplePage(DocumentReading Reading, byte[] Bytes)
{
    private static readonly Unit HundredMillionYuan = new("亿元", "CNY", Dimension.Money, 100_000_000);

    /// <summary>A page with some sentences, each of which asserts one fact.</summary>
    public static SamplePage Number(int number, int sentences = 4)
    {
        var chance = new SeededRandom((ulong)number);
        // A sign outside the basic plane stands first, so that code points and UTF-16 units differ.
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"𠮷林报 第{number}号\n产业集群观察\n"));
        var drafts = new List<(int Start, int Number, int End, decimal Value, int Year)>();
        for (var i = 0; i < sentences; i++)
        {
            var start = text.Length;
            var year = 2015 + chance.NextInt32(10);
            var value = chance.NextInt32(100_000) / 10m;
            text.Append(CultureInfo.InvariantCulture, $"第{i + 1}家企业{year}年产值");
            var at = text.Length;
            text.Append(CultureInfo.InvariantCulture, $"{value}亿元");
            drafts.Add((start, at, text.Length, value, year));
            text.Append("，位居全省前列。\n");
        }

        // Odd pages begin with a byte-order mark, so that their bytes are not the UTF-8 of their text.
        byte[] bytes = [.. number % 2 == 1 ? Encoding.UTF8.Preamble : default, .. Encoding.UTF8.GetBytes(text.ToString())];
        var id = DocumentId.Of(bytes);
        var whole = text.ToString();
        var points = new CodePoints(whole);
        return new SamplePage(new DocumentReading
        {
            Document = Document(id, whole, number),
            Articles = [Article(points, whole, drafts.Count == 0 ? whole.Length : drafts[0].Start)],
            Dropped = [new DroppedText("generation_loop", new TextSpan(0, 2), [new TextSpan(2, 4), new TextSpan(4, 6)], "The same words follow themselves.")],
            Facts = [.. drafts.Select((draft, i) => Fact(id, points, whole, i, draft))],
            Issues = [new Issue("period", "No day of issue was found.", "line 1")],
        }, bytes);
    }

    private static SourceDocument Document(DocumentId id, string text, int number) => new()
    {
        Id = id,
        Name = string.Create(CultureInfo.InvariantCulture, $"page-{number:0000}.md"),
        Text = text,
        Format = DocumentFormat.Markdown,
        Encoding = "utf-8",
        Publisher = "吉林报",
        Issued = new DateOnly(2024, 11, 5),
        Illustrative = true,
        PageBreaks = [3],
    };

    private static Article Article(CodePoints points, string text, int body) => new()
    {
        Id = "a1",
        Kind = ArticleKind.Article,
        Title = new TextSpan(0, 5),
        Subheads = [new TextSpan(5, 8)],
        Body = [points.Span(body, text.Length)],
        Joins = [new Join(new TextSpan(0, 2), new TextSpan(3, 4), "word_split")],
        Headline = "产业集群观察",
        Date = new DateOnly(2024, 11, 5),
        DateBasis = "the page's head",
        Publisher = "吉林报",
    };

    private static Fact Fact(
        DocumentId document, CodePoints points, string text, int position, (int Start, int Number, int End, decimal Value, int Year) draft)
    {
        var sentenceEnd = text.IndexOf('。', draft.Start) + 1;
        return new Fact
        {
            Id = FactId.Of(document.Value, position.ToString(CultureInfo.InvariantCulture)),
            Subject = new Subject(new SubjectId($"enterprise:{position + 1}"), $"第{position + 1}家企业", SubjectType.Enterprise),
            Indicator = new IndicatorId("output_value"),
            Value = new Quantity(draft.Value, HundredMillionYuan, Bound.Above),
            Kind = IndicatorKind.Flow,
            Period = Period.Year(draft.Year),
            PeriodBasis = PeriodBasis.AsOfArticle,
            Status = (FactStatus)(position % 4),
            Scope = "工程机械",
            Domain = "output",
            Base = position % 2 == 0 ? "" : "yoy",
            Confidence = 0.1 + 0.2,
            Also = [new TextSpan(1, 2)],
            Illustrative = true,
            Citation = new Citation(document, points.Span(draft.Number, draft.End), text[draft.Start..sentenceEnd])
            {
                Sentence = points.Span(draft.Start, sentenceEnd),
                PeriodWords = points.Span(draft.Number - 7, draft.Number - 2),
                Article = "a1",
                Page = 2,
                Cell = "",
            },
        };
    }
}
