using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Pleiades.Reports.Languages;
using Pleiades.Reports.Markups;

namespace Pleiades.Reports.Dossiers.Sections;

/// <summary>What every section needs: the dossier, the words, the facts by identifier, and the small pieces of markup that recur.</summary>
internal sealed partial class PageContext
{
    private readonly FrozenDictionary<FactId, DossierFact> _facts;
    private readonly ImmutableHashSet<FactId> _unsupported;
    private readonly FrozenDictionary<DocumentId, DossierDocument> _documents;

    /// <summary>Prepares a page and checks that every figure leads to a fact, and every fact to a document.</summary>
    public PageContext(Dossier dossier, Language language)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        (Dossier, Words) = (dossier, Phrasebook.Of(language));
        _documents = dossier.Documents.ToFrozenDictionary(d => d.Id);
        _facts = dossier.Groups.SelectMany(g => g.Facts).ToFrozenDictionary(f => f.Fact.Id);
        _unsupported = SecondSource.Missing(_facts.Values.Select(f => f.Fact));
        foreach (var fact in _facts.Values) _ = Document(fact.Fact);
        foreach (var id in Cited(dossier)) _ = Fact(id);
    }

    /// <summary>The dossier.</summary>
    public Dossier Dossier { get; }

    /// <summary>The words.</summary>
    public Phrasebook Words { get; }

    /// <summary>The reader's language.</summary>
    public Language Language => Words.Language;

    /// <summary>Data of the charts drawn so far, for the script.</summary>
    public List<Markup> Charts { get; } = [];

    /// <summary>Whether anything on the page is invented sample data.</summary>
    public bool IsIllustrative => Dossier.Documents.Any(d => d.Illustrative) || _facts.Values.Any(f => f.Fact.Illustrative)
        || Dossier.Headlines.Any(h => h.Illustrative) || Dossier.Peers.Any(p => p.Illustrative)
        || (Dossier.Board?.Pillars.Any(IsIllustrativePillar) ?? false);

    /// <summary>The mark every invented figure carries, in both languages for whoever reads only one.</summary>
    public static Markup Illustrative(bool illustrative) =>
        illustrative ? new Markup(" <small class=\"illustrative\">示例 / illustrative</small>") : Markup.Empty;

    /// <summary>The mark of a figure that is said to be invented, or of whose facts one is.</summary>
    public Markup Illustrative(bool illustrative, ImmutableArray<FactId> facts) => Illustrative(IsIllustrativeFigure(illustrative, facts));

    /// <summary>Whether a figure is said to be invented, or one of its facts is.</summary>
    public bool IsIllustrativeFigure(bool illustrative, ImmutableArray<FactId> facts) => illustrative || facts.Any(f => IsIllustrativeFact(Fact(f).Fact));

    /// <summary>Whether a pillar's score rests on an invented figure.</summary>
    public bool IsIllustrativePillar(PillarBoard pillar) => pillar.Indicators.Any(i => IsIllustrativeFigure(i.Illustrative, i.Facts));

    /// <summary>What stands behind a figure of several documents: that they agree where all its facts say the same, else only their number.</summary>
    public Markup Basis(ImmutableArray<FactId> facts, int documents)
    {
        if (documents < 2) return Markup.Empty;
        var same = facts.Select(f => Fact(f).Fact.Value).Select(v => v.InCanonical() ?? v).Distinct().Count() == 1;
        return Markup.Of($""" <span class="{(same ? "agree" : "basis")}">{Words.With(same ? "agree" : "agree.not", Words.Small(documents))}</span>""");
    }

    /// <summary>A name in a chart, with the mark of invented figures below it.</summary>
    public static string ChartName(string name, bool illustrative) => illustrative ? name + "\n示例 / illustrative" : name;

    /// <summary>A name, marked as Chinese where the reader's language has none.</summary>
    public Markup Name(Wording wording) => wording.En.Length == 0 ? Chinese(wording.Zh) : Markup.Text(Of(wording));

    /// <summary>Text that is Chinese whatever the reader's language is.</summary>
    public Markup Chinese(string text) =>
        Language == Language.Chinese || text.Length == 0 ? Markup.Text(text) : Markup.Of($"""<span lang="zh-CN">{text}</span>""");

    /// <summary>A wording in the reader's language.</summary>
    public string Of(Wording wording) => Words.Of(wording);

    /// <summary>A wording at the head of a row or a chapter: in English with a capital, as the vocabulary has none.</summary>
    public string Heading(Wording wording)
    {
        var text = Of(wording);
        return Language == Language.English && text.Length > 0 ? char.ToUpperInvariant(text[0]) + text[1..] : text;
    }

    /// <summary>The fact of an identifier.</summary>
    public DossierFact Fact(FactId id) => _facts.TryGetValue(id, out var fact)
        ? fact
        : throw new ArgumentException($"A figure cites the fact {id}, which is in no group of the dossier.");

    /// <summary>The document of a fact.</summary>
    public DossierDocument Document(Fact fact) => _documents.TryGetValue(fact.Citation.Document, out var document)
        ? document
        : throw new ArgumentException($"The fact {fact.Id} cites the document {fact.Citation.Document}, which is not in the dossier.");

    /// <summary>Whether a fact is invented sample data, by itself or by its document.</summary>
    public bool IsIllustrativeFact(Fact fact) => fact.Illustrative || Document(fact).Illustrative;

    /// <summary>What is to be known of a fact before its figure is used: that it is invented, or read from a scan alone.</summary>
    public Markup Doubts(Fact fact) => _unsupported.Contains(fact.Id)
        ? Markup.Of($"""{Illustrative(IsIllustrativeFact(fact))} <span class="tag">{Words["scan.alone"]}</span>""")
        : Illustrative(IsIllustrativeFact(fact));

    /// <summary>A figure that opens the sentence it came from.</summary>
    /// <param name="text">The figure in words.</param>
    /// <param name="facts">The facts it rests on, at least one.</param>
    public static Markup Figure(string text, ImmutableArray<FactId> facts) => facts.IsDefaultOrEmpty
        ? throw new ArgumentException($"The figure '{text}' rests on no fact.")
        : Markup.Of($"""<a class="figure" href="#{facts[0].Value}">{Numerals(text)}</a>""");

    /// <summary>Links to further facts behind a figure, numbered from 2.</summary>
    public Markup Further(ImmutableArray<FactId> facts) => facts.Length < 2 ? Markup.Empty : Markup.Of(
        $"""<span class="further">{Markup.Join(" ", facts.Skip(1).Select((f, i) => Markup.Of($"""<a href="#{f.Value}" aria-label="{Words.With("figure.also", Number(i + 2))}">[{i + 2}]</a>""")))}</span>""");

    /// <summary>A figure's text with its digits set apart from its words.</summary>
    public static Markup Numerals(string text) => Markup.Join(
        Digits().Split(text).Where(p => p.Length > 0).Select(p => Digits().IsMatch(p) ? Markup.Of($"<b>{p}</b>") : Markup.Text(p)));

    /// <summary>A status as a tag; what is not actual stands out.</summary>
    public Markup Status(FactStatus status) =>
        Markup.Of($"""<span class="status {Lower(status.ToString())}">{Figures.Format(status, Language)}</span>""");

    /// <summary>The figure of a quantity, worded as growth where it is one.</summary>
    public string Amount(Quantity value, IndicatorKind kind, string basis) => Figures.Format(value, kind, basis, Language);

    /// <summary>Lower-case name of an enumeration member, for class names.</summary>
    public static string Lower(string name) => name.ToLowerInvariant();

    /// <summary>A whole number as text.</summary>
    public static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<FactId> Cited(Dossier dossier) =>
        dossier.Headlines.SelectMany(h => h.Facts)
            .Concat(dossier.Series.SelectMany(s => s.Points).SelectMany(p => p.Facts))
            .Concat(dossier.Conflicts.SelectMany(c => c.Conflict.Facts))
            .Concat(dossier.Board?.Pillars.SelectMany(p => p.Indicators).SelectMany(i => i.Facts) ?? []);

    [GeneratedRegex(@"([−+]?\d[\d,.–]*)")]
    private static partial Regex Digits();
}
