using System.Text.RegularExpressions;

namespace Pleiades.Evidence.Documents;

/// <summary>The line at the top of a page: paper, day, weekday, number of the issue or of the page.</summary>
internal static partial class Masthead
{
    /// <summary>
    /// 2023年2月18日 星期六, 湘报 2023年2月18日 总第208期, 2018年11月22日 A03 财经, ２０１７年１１月８日 第二版, 2023-02-18 08:30 来源：…, or a line that is nothing but a full date.
    /// Groups: <c>pub</c> the paper, where it stands in front; <c>y</c>, <c>m</c>, <c>d</c> the day.
    /// </summary>
    [GeneratedRegex(@"^(?:(?<pub>[\u4e00-\u9fff]{2,10}(?:报|周刊|月刊|杂志|导刊))[\s\u3000]+)?[^。，]{0,20}?(?<y>(?:[1１][9９]|[2２][0０])\d\d)[年\-./](?<m>\d{1,2})[月\-./](?<d>\d{1,2})日?[\s\u3000]*(?:(?:星期|周|农历)[一二三四五六日天甲乙丙丁戊己庚辛壬癸正七八九十冬腊][^。]{0,40}|\d{1,2}[:：]\d\d(?:[:：]\d\d)?[^。，]{0,40}|(?:来源|作者|字号)[^。，]{0,40}|(?:总|今日)?第?\s?[A-ZＡ-Ｚ]?(?:\d{1,6}|[一二三四五六七八九十]{1,3})[期版号][^。]{0,30}|(?<=[\s\u3000])(?:[A-ZＡ-Ｚ]\d{1,3}版?|\d{1,3}版)(?:[\s\u3000][^。，]{0,30})?)?\r?$", RegexOptions.CultureInvariant)]
    internal static partial Regex Line();
}
