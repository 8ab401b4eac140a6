using System.Collections.Immutable;
using Pleiades.Evidence.Times;

namespace Pleiades.Evidence.English;

/// <summary>Finds the time expressions of English text and resolves them against the day of issue, as <see cref="TimeReader"/> does those of Chinese.</summary>
/// <remarks>
/// One pass, linear in the length of the text. Nothing is invented: what needs a day of issue has no period without one. A part of a year without its year
/// takes the year of its sentence, else the latest that is over or nearly so, else, where the sentence looks ahead, the next.
/// </remarks>
internal sealed class EnglishTimes
{
    private readonly EnglishText _text;
    private readonly EnglishCalendar _calendar;
    private readonly EnglishTimeParts _parts;
    private readonly ImmutableArray<TimeMention>.Builder _found = ImmutableArray.CreateBuilder<TimeMention>();

    private EnglishTimes(EnglishText text, DateOnly? issued)
    {
        _text = text;
        _calendar = new EnglishCalendar(text, issued);
        _parts = new EnglishTimeParts(text, _calendar);
    }

    /// <summary>The time expressions of a text in the order of their places; they do not overlap.</summary>
    /// <param name="text">The text.</param>
    /// <param name="issued">The day of issue; null when it is not known.</param>
    public static ImmutableArray<TimeMention> Read(EnglishText text, DateOnly? issued)
    {
        var reader = new EnglishTimes(text, issued);
        for (var at = 0; at < text.Count;) at = reader.Step(at);
        return reader._found.DrainToImmutable();
    }

    private int Step(int at)
    {
        if (EnglishWords.Behind(_text, at, "year_ago") is var ago && ago > at) return Add(at, ago, null, TimeRole.Base);
        var lead = EnglishWords.Behind(_text, at, "since");
        if (lead > at && Part(lead) is { Period: not null } since) return Add(at, since, _calendar.Since(since.Period.Value), TimeRole.When);
        var ends = Lead(at, out var behind);
        var part = Part(behind);
        if (part is null) return at + 1;
        if (part.IsRange || ends == LeadKind.None) return Add(at, part, part.Period, part.IsBase || (!part.IsRange && IsCompared(at)) ? TimeRole.Base : TimeRole.When);
        var period = part.Period is { } p && (ends != LeadKind.By) ? Period.Day(p.End) : part.Period;
        var isAhead = part.Period is { } known && _calendar.Issued is { } today && known.End > today;
        return Add(at, part, period, ends is LeadKind.By or LeadKind.ByEnd && isAhead ? TimeRole.Deadline : TimeRole.When);
    }

    /// <summary>by, by the end of, at the end of, as of: what stands before a time and says that its end is meant.</summary>
    private LeadKind Lead(int at, out int behind)
    {
        behind = EnglishWords.Behind(_text, at, "by_end_of");
        if (behind > at) return LeadKind.ByEnd;
        behind = EnglishWords.Behind(_text, at, "as_of");
        if (behind > at) return LeadKind.AsOf;
        behind = EnglishWords.Behind(_text, at, "by");
        return behind > at ? LeadKind.By : LeadKind.None;
    }

    private EnglishTimePart? Part(int at)
    {
        if (_parts.At(at) is not { } first) return null;
        var joint = first.Next;
        if (first.Month > 0 && _text[joint].Start == _text[joint - 1].End + 1 && _text.Text[_text[joint].Start - 1] == '-' && _parts.RangeEnd(joint, first) is { } compound) return compound;
        var isRange = _text[joint].Text is "-" or "–" or "—" || _text.Is(joint, "to") || _text.Is(joint, "through") || (_text.Is(joint, "and") && _text.Is(at - 1, "between"));
        if (!isRange || first.Period is null) return first;
        if (_parts.RangeEnd(joint + 1, first) is { } last) return last;
        return first;
    }

    /// <summary>than last year, compared with 2022, up 7.2 percent from 2022: the base of a comparison.</summary>
    private bool IsCompared(int at)
    {
        for (var end = at; end >= at - 1; end--)
        {
            if (EnglishWords.Before(_text, end, "than") < end || EnglishWords.Before(_text, end, "level_of") < end) return true;
            if (!_text.Is(at - 1, "the") && !_text.Is(at - 1, "in")) break;
        }

        return false;
    }

    private int Add(int at, EnglishTimePart part, Period? period, TimeRole role)
    {
        _calendar.Remember(part);
        _found.Add(new TimeMention(_text[at].Start, _text[part.Next - 1].End, period, part.Basis, role));
        return part.Next;
    }

    private int Add(int at, int next, Period? period, TimeRole role)
    {
        _found.Add(new TimeMention(_text[at].Start, _text[next - 1].End, period, PeriodBasis.Relative, role));
        return next;
    }

    private enum LeadKind
    {
        None,
        By,
        ByEnd,
        AsOf,
    }
}

/// <summary>A time without the words before it.</summary>
/// <param name="Next">The lexeme behind it.</param>
/// <param name="Period">What it means; null when it needs a day of issue that is not known.</param>
/// <param name="Basis">Explicit when the year is written.</param>
internal sealed record EnglishTimePart(int Next, Period? Period, PeriodBasis Basis)
{
    /// <summary>Whether it names two ends.</summary>
    public bool IsRange { get; init; }

    /// <summary>Whether it can only be what something is compared with (the previous year).</summary>
    public bool IsBase { get; init; }

    /// <summary>The month it is, when it is one without its year.</summary>
    public int Month { get; init; }
}
