using System.Globalization;
using System.Text;
using Pleiades.Evidence.Documents;
using Pleiades.Evidence.Pages;

namespace Pleiades.Evidence.Tests.Pages;

/// <summary>Inputs on which a step that is quadratic in the page would not come to an end.</summary>
public sealed class PageSizeTests
{
    public static TheoryData<string, string> Inputs => new()
    {
        { "one letter", new string('钢', 1_000_000) },
        { "one line", string.Concat(Enumerable.Range(0, 50_000).Select(i => $"第{Number(i)}家厂开工，")) },
        { "short lines", string.Concat(Enumerable.Range(0, 100_000).Select(i => $"厂{Number(i)}\n")) },
        { "one story", string.Concat(Enumerable.Range(0, 20_000).Select(i => $"第{Number(i)}家机床厂今年又招了{Number(i + 7)}名工人。\n\n")) },
        { "subheads", string.Concat(Enumerable.Range(0, 10_000).Select(i => $"小标题{Number(i)}\n\n第{Number(i)}家机床厂今年又招了{Number(i + 7)}名工人。\n\n")) },
        { "stories", string.Concat(Enumerable.Range(0, 10_000).Select(i => $"青石日报3月2日讯 第{Number(i)}家机床厂今年又招了工人。\n\n务。第{Number(i)}座渔港动工兴建。\n\n")) },
        { "open ends", string.Concat(Enumerable.Range(0, 5_000).Select(i => $"第{Number(i)}家机床厂今年又招了{Number(i + 7)}名工人，产品卖到东\n\n")) },
    };

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Read_LargeInput_EndsWithEverySpanInsideTheText(string name, string text)
    {
        var document = DocumentReader.Read(Encoding.UTF8.GetBytes(text), "page.txt").Value!;
        var page = PageReader.Read(document);
        var spans = page.Articles.SelectMany(article => article.Body).ToArray();
        Assert.True(page.Articles.Length > 0, name);
        Assert.All(spans, span => Assert.InRange(span.End, span.Start + 1, document.Text.Length));
        Assert.Equal(spans.Length, spans.Distinct().Count());
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
