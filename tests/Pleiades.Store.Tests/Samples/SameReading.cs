using Pleiades.Evidence.Documents;
using Pleiades.Evidence.Pages;

namespace Pleiades.Store.Tests.Samples;

/// <summary>Compares readings member by member; the lists inside compare by content.</summary>
internal static class SameReading
{
    public static void Assert(DocumentReading expected, DocumentReading? actual)
    {
        Xunit.Assert.NotNull(actual);
        Xunit.Assert.Equal(expected.Document with { PageBreaks = [] }, actual.Document with { PageBreaks = [] });
        Xunit.Assert.Equal(expected.Document.PageBreaks, actual.Document.PageBreaks);
        Xunit.Assert.Equal(expected.Articles.Length, actual.Articles.Length);
        Xunit.Assert.All(expected.Articles.Zip(actual.Articles), pair => Assert(pair.First, pair.Second));
        Xunit.Assert.Equal(expected.Dropped.Select(d => (d.Kind, d.First, string.Join(' ', d.Repeats), d.Reason)), actual.Dropped.Select(d => (d.Kind, d.First, string.Join(' ', d.Repeats), d.Reason)));
        Xunit.Assert.Equal(expected.Facts.Length, actual.Facts.Length);
        Xunit.Assert.All(expected.Facts.Zip(actual.Facts), pair => Assert(pair.First, pair.Second));
        Xunit.Assert.Equal(expected.Issues, actual.Issues);
    }

    public static void Assert(Fact expected, Fact actual)
    {
        Xunit.Assert.Equal(expected with { Also = [] }, actual with { Also = [] });
        Xunit.Assert.Equal(expected.Also, actual.Also);
    }

    private static void Assert(Article expected, Article actual)
    {
        Xunit.Assert.Equal(Bare(expected), Bare(actual));
        Xunit.Assert.Equal(expected.Subheads, actual.Subheads);
        Xunit.Assert.Equal(expected.Body, actual.Body);
        Xunit.Assert.Equal(expected.Captions, actual.Captions);
        Xunit.Assert.Equal(expected.Joins, actual.Joins);
    }

    private static Article Bare(Article article) => article with { Subheads = [], Body = [], Captions = [], Joins = [] };
}
