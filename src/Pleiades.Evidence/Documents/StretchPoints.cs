namespace Pleiades.Evidence.Documents;

/// <summary>The translation of offsets of a text, made once for all articles of the text: it costs as much as the text is long.</summary>
internal static class StretchPoints
{
    [ThreadStatic]
    private static (string Text, int First, CodePoints Points)? s_last;

    /// <summary>The translation for a document or stretch; the one asked for last on this thread is kept.</summary>
    /// <param name="document">The document or stretch.</param>
    public static CodePoints Of(SourceDocument document)
    {
        if (s_last is { } last && ReferenceEquals(last.Text, document.Text) && last.First == document.FirstCodePoint) return last.Points;
        var points = new CodePoints(document.Text, document.FirstCodePoint);
        s_last = (document.Text, document.FirstCodePoint, points);
        return points;
    }
}
