using Pleiades.Evidence.Facts;
using Pleiades.Evidence.Facts.Indicators;
using Pleiades.Evidence.Facts.Periods;
using Pleiades.Evidence.Quantities;

namespace Pleiades.Evidence.English;

/// <summary>Walks through the English sentences of an article and collects what they assert, as <see cref="ArticleReader"/> does with Chinese ones.</summary>
internal sealed class EnglishReader
{
    private readonly ArticleContext _context;
    private readonly EnglishIndicators _indicators;
    private readonly EnglishTopics _topics;
    private readonly EnglishPeriods _periods;
    private readonly EnglishHeadings _headings;
    private readonly FactAssembler _assembler;
    private FactStatus _heading;

    /// <summary>Prepares the walk.</summary>
    /// <param name="context">The article, its names settled.</param>
    public EnglishReader(ArticleContext context)
    {
        _context = context;
        _indicators = new EnglishIndicators(context.Catalogue.Indicators);
        (_topics, _periods, _headings) = (new EnglishTopics(context), new EnglishPeriods(context.Date), new EnglishHeadings(context));
        _assembler = new FactAssembler(context);
    }

    /// <summary>The facts of a paragraph, duplicates included, in reading order.</summary>
    /// <param name="paragraph">The paragraph.</param>
    public IEnumerable<Fact> Read(Paragraph paragraph)
    {
        _topics.BeginParagraph();
        _indicators.Passed(null);
        (_heading, var above) = _headings.Above(paragraph);
        _periods.BeginParagraph(above);
        foreach (var (start, end) in EnglishSentences.Split(paragraph.Text))
        {
            var sentence = new EnglishSentence(new Sentence(paragraph, start, end), paragraph.English!);
            foreach (var fact in Read(sentence)) yield return fact;
            _periods.Passed(sentence.Marks);
            _topics.Passed(sentence);
        }
    }

    private IEnumerable<Fact> Read(EnglishSentence sentence)
    {
        var marks = sentence.Marks.Quantities;
        var readings = new IndicatorReading?[marks.Length];
        var lists = new EnglishLists(sentence);
        for (var i = 0; i < marks.Length; i++)
        {
            if (marks[i].Mention.Form == QuantityForm.Duration && marks[i].Value.Unit.Dimension != Dimension.Duration) continue;
            if (IsDenied(sentence, marks[i])) continue;
            readings[i] = _indicators.Choose(sentence, i, readings, lists.CueOf(i));
            _indicators.Passed(readings[i] ?? readings.LastOrDefault(r => r is not null));
            if (readings[i] is { IsNamed: true } reading && Draft(sentence, marks[i], reading, lists.SubjectOf(i)) is { } draft) yield return _assembler.Make(sentence.Marks, marks[i], draft);
        }
    }

    /// <summary>did not reach, failed to reach, if … reached: nothing is asserted.</summary>
    private static bool IsDenied(EnglishSentence sentence, QuantityMark mark)
    {
        var first = sentence.FirstOf(mark);
        return sentence.Any(sentence.ClauseStart(first), first, "denial");
    }

    private FactDraft? Draft(EnglishSentence sentence, QuantityMark mark, IndicatorReading reading, Subject? listed)
    {
        var governing = EnglishPeriods.Governing(sentence, mark);
        var status = EnglishStatus.Read(sentence, mark, governing, _context.Date);
        if (status == FactStatus.Actual && governing?.Period is null) status = _heading;
        var isPresent = EnglishPeriods.IsPresent(sentence, sentence.First, mark);
        var known = _context.Catalogue.Indicators.Find(new IndicatorId(reading.Indicator));
        var kind = known?.Kind ?? IndicatorKind.Unknown;
        var question = new PeriodQuestion(governing, reading, kind, status, PeriodQuestion.RanksStock(reading, _context.Catalogue.Indicators)) { Domain = known?.Domain ?? "" };
        var period = _periods.Of(governing, question, isPresent);
        if ((listed is null ? _topics.Of(sentence, mark, reading) : (listed, 0)) is not { } owner) return null;
        return new FactDraft(reading, owner.Subject, period, status)
        {
            Mark = mark,
            Governing = governing,
            Grounds = Grounds.Of(reading, owner, period, kind, _context) with { Status = status },
        };
    }
}
