using System.Collections.Immutable;
using Pleiades.Evidence.Documents;
using Pleiades.Store;

namespace Pleiades.Workbench.Benchmarks;

/// <summary>A workspace with facts written by hand, each standing alone in a document of its own.</summary>
internal sealed class Sample : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pleiades-").FullName;
    private int _documents;

    public Sample() => Store = WorkspaceStore.Create(Path.Combine(_folder, "w"), TimeProvider.System);

    public WorkspaceStore Store { get; }

    public static Subject Changsha { get; } = new(new SubjectId("cluster:changsha-construction-machinery"), "长沙市工程机械集群", SubjectType.Cluster);

    public static Subject City { get; } = new(new SubjectId("region:430100"), "长沙市", SubjectType.City);

    public static Subject Province { get; } = new(new SubjectId("region:430000"), "湖南省", SubjectType.Province);

    public FactId Add(Subject subject, string indicator, Quantity value, string period, FactStatus status = FactStatus.Actual, IndicatorKind kind = IndicatorKind.Stock, DocumentFormat format = DocumentFormat.Text)
    {
        var text = $"第{++_documents}页：{subject.Name}{indicator}{value}。";
        var document = new SourceDocument { Id = DocumentId.Of(System.Text.Encoding.UTF8.GetBytes(text)), Name = $"{_documents}.txt", Text = text, Format = format };
        Assert.True(Period.TryParse(period, out var when));
        var fact = new Fact
        {
            Id = FactId.Of(document.Id.Value, indicator),
            Subject = subject,
            Indicator = new IndicatorId(indicator),
            Value = value,
            Period = when,
            PeriodBasis = PeriodBasis.Explicit,
            Status = status,
            Kind = kind,
            Citation = new Citation(document.Id, new TextSpan(0, text.Length), text) { Sentence = new TextSpan(0, text.Length) },
        };
        Store.Import(new DocumentReading { Document = document, Facts = ImmutableArray.Create(fact) }, System.Text.Encoding.UTF8.GetBytes(text), document.Name, "test");
        return fact.Id;
    }

    public void Dispose()
    {
        Store.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
