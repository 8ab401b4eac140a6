using System.Collections.Immutable;
using System.Text;
using Pleiades.Reports.Dossiers;

namespace Pleiades.Reports.Tests.Dossiers;

/// <summary>Builds facts from a document's text by the words that carry them.</summary>
internal sealed class SampleFacts(string name, string text, DateOnly issued, bool illustrative)
{
    private static readonly Subject Cluster = new(new SubjectId("cluster:star-city-machinery"), "星城工程机械集群", SubjectType.Cluster);
    private static readonly Wording ClusterName = new("星城工程机械集群", "Star City construction machinery");

    public DocumentId Id { get; } = DocumentId.Of(Encoding.UTF8.GetBytes(text));

    public DossierDocument Document(params ImmutableArray<DossierArticle> articles) => new()
    {
        Id = Id,
        Name = name,
        Text = text,
        Publisher = "样例日报",
        Issued = issued,
        Illustrative = illustrative,
        Articles = articles,
        Facts = 8,
    };

    public TextSpan Find(string words, int occurrence = 1)
    {
        var at = -1;
        for (var i = 0; i < occurrence; i++) at = text.IndexOf(words, at + 1, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{words}' is not in the sample.");
        return new CodePoints(text).Span(at, at + words.Length);
    }

    public DossierFact Fact(string sentence, string number, Quantity value, SampleKind kind)
    {
        var whole = Find(sentence);
        var start = Find(number, 1 + Count(text[..text.IndexOf(sentence, StringComparison.Ordinal)], number));
        var fact = new Fact
        {
            Id = FactId.Of(name, sentence, number),
            Subject = Cluster,
            Indicator = new IndicatorId(kind.Indicator),
            Value = value,
            Kind = kind.Kind,
            Base = kind.Base,
            Period = kind.Period,
            Status = kind.Status,
            Citation = new Citation(Id, start, sentence) { Sentence = whole, Article = "a1" },
            Illustrative = illustrative,
        };
        return new DossierFact(fact, kind.Name, ClusterName);
    }

    private static int Count(string before, string words)
    {
        var count = 0;
        for (var at = before.IndexOf(words, StringComparison.Ordinal); at >= 0; at = before.IndexOf(words, at + 1, StringComparison.Ordinal)) count++;
        return count;
    }
}
