using System.Buffers;
using System.Text.RegularExpressions;

namespace Pleiades.Evidence.Documents;

/// <summary>The line at the top of a page: paper, day, weekday, number of the issue or of the page.</summary>
internal static partial class Masthead
{
    /// <summary>2019年1月17日, 2019-01-17, 二〇一九年一月十七日; groups <c>y</c>, <c>m</c>, <c>d</c>.</summary>
    internal const string FullDate =
        @"(?:(?<y>(?:[1１][9９]|[2２][0０])\d\d)\s?[年\-./]\s?(?<m>\d{1,2})\s?[月\-./]\s?(?<d>\d{1,2})(?:\s?日)?|(?<y>(?:一九|二[〇○零])[〇○零一二三四五六七八九]{2})年(?<m>[一二三四五六七八九十]{1,2})月(?<d>[一二三四五六七八九十]{1,3})日)";

    private static readonly SearchValues<char> s_marks = SearchValues.Create("年-./");
    private static readonly SearchValues<char> s_firsts = SearchValues.Create("1１2２一二");

    // What stands behind a date at the head of a page: weekday, lunar date, edition, page, clock, editors, a closing bracket.
    private const string Furniture =
        @"(?:(?:星期|周|农历)[一二三四五六日天甲乙丙丁戊己庚辛壬癸正七八九十冬腊]|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年|[腊正冬]月|(?:印发|出版|发行)(?=[\s\u3000]|\r?$)|\d{1,2}[:：]\d\d|(?:来源|作者|字号|浏览|点击|阅读|责编|责任编辑|编辑|主编|本版|美编|版式|校对|组版|值班|出版)"
        + @"|(?:总|今日)?第?\s?[A-ZＡ-Ｚ]?(?:\d{1,6}|[一二三四五六七八九十]{1,3})[期版号]|今日\d{1,3}版|(?<=[\s\u3000|｜])[A-ZＡ-Ｚ]?\d{1,3}\s?版?(?![^\s\u3000|｜）)】]))[^。]{0,60}|(?<=[\s\u3000|｜])[\u4e00-\u9fff]{2,8}(?:日|晚|早|晨|商|时|导)报(?:[\s\u3000|｜][^。]{0,40})?|[）)】]";

    /// <summary>Whether a line may be one: where it holds nothing of a day the patterns need not be tried.</summary>
    /// <param name="line">The line.</param>
    internal static bool MayBe(ReadOnlySpan<char> line) => line.LastIndexOfAny(s_marks) is > 0 and var mark && line[..mark].IndexOfAny(s_firsts) >= 0;

    /// <summary>
    /// 2023年2月18日 星期六, 湘报 2023年2月18日 总第208期, 2018年11月22日 A03 财经, ２０１７年１１月８日 第二版, 2023-02-18 08:30 来源：…, 柳州日报 2021年7月27日 要闻 A1, or a line that is nothing but a full date.
    /// Groups: <c>pub</c> the paper, where it stands in front; <c>y</c>, <c>m</c>, <c>d</c> the day.
    /// </summary>
    [GeneratedRegex(@"^(?:(?<pub>(?:21)?[\u4e00-\u9fff]{2,10}(?:报道|报|周刊|月刊|杂志|导刊|通讯|快讯))[\s\u3000]+)?[^。，]{0,20}?" + FullDate + @"[\s\u3000|｜]*(?:" + Furniture + @")?\r?$|^(?<pub>(?:21)?[\u4e00-\u9fff]{2,10}(?:报|周刊|月刊|杂志|导刊))[\s\u3000|｜]+" + FullDate + @"[\s\u3000|｜]+[^。，：]{1,40}\r?$", RegexOptions.CultureInvariant)]
    internal static partial Regex Line();

    /// <summary>中国建材报 2017年4月 要闻 A1, 开发区简报 2020年7月 第7期: the head of a page that names its month and no day. Groups as above, without the day.</summary>
    [GeneratedRegex(@"^(?:(?<pub>(?:21)?[\u4e00-\u9fff]{2,12}(?:报道|报|周刊|月刊|杂志|导刊|通讯|快讯))[\s\u3000]+)?(?:[^。，]{0,20}[\s\u3000（(])?(?<y>[1１2２][9９0０]\d\d)年(?<m>\d{1,2})月(?:号|刊)?(?:[\s\u3000|｜]+[^。，]{0,60}|第[^。，]{0,60})?\r?$", RegexOptions.CultureInvariant)]
    internal static partial Regex MonthLine();
}
