using System.Text.RegularExpressions;

namespace Pleiades.Evidence.Pages;

/// <summary>The forms of lines that newspapers share.</summary>
internal static partial class LinePatterns
{
    /// <summary>Longest beginning of a paragraph that tells a lead.</summary>
    internal const int LongestLead = 48;

    /// <summary>Notes in 〔〕, imprints, indexes of pages and page numbers.</summary>
    [GeneratedRegex(@"^(?:〔[^〕]*〕|(?:责任编辑|责编|本版编辑|本版责编|美术编辑|美编|版式|校对|校读|校检|审校|值班编委|值班主任|组版)[/／:：\s\u3000][^。]{1,60}|[^。]{0,60}(?:国内统一连续出版物号|国内统一刊号|邮发代号|零售每份|零售价|新闻热线：)[^。]{0,60}|今日导读|导读|要闻导读|(?:[A-Z]?\d{1,2}|第[一二三四五六七八九十]{1,3})版[\s\u3000]+\S{2,40}|第?[A-Z]?\d{1,3}版|第[一二三四五六七八九十]{1,3}版|[-—]\s?\d{1,4}\s?[-—]|第\s?\d{1,4}\s?页(?:[，,]?\s?共\s?\d{1,4}\s?页)?|\d{1,4})$", RegexOptions.CultureInvariant)]
    internal static partial Regex Furniture();

    /// <summary>Nothing but the name of a paper, with or without its English name: furniture at the top of a page.</summary>
    [GeneratedRegex(@"^(?:[\u4e00-\u9fff]{2,8}(?:日报|晚报|早报|晨报|时报|商报|都市报|导报|快报|周报|青年报|劳动报)|中国[\u4e00-\u9fff]{1,5}报)(?:[\s\u3000]+[A-Za-z ]{4,40})?$", RegexOptions.CultureInvariant)]
    internal static partial Regex NameOfPaper();

    /// <summary>2018年3月2日: a line that is nothing but a day.</summary>
    [GeneratedRegex(@"^[（(]?(?:19|20)\d\d年\d{1,2}月\d{1,2}日[）)]?$", RegexOptions.CultureInvariant)]
    internal static partial Regex DayAlone();

    /// <summary>Nothing but offices that sign what they publish: …统计局 …调查队.</summary>
    [GeneratedRegex(@"^(?:[\u4e00-\u9fff]{2,16}(?:统计局|调查队|调查总队|课题组|编辑部|评论部|宣传部|新闻办公室|政府办公室)(?:$|[\s\u3000、]+(?=.))){1,3}$", RegexOptions.CultureInvariant)]
    internal static partial Regex SigningOffices();

    /// <summary>一、…, （二）…, 3. …: a heading that is counted stands inside a story.</summary>
    [GeneratedRegex(@"^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、](?!\d)|第[一二三四五六七八九十]{1,3}[章节部])", RegexOptions.CultureInvariant)]
    internal static partial Regex Numbered();

    /// <summary>A heading that reports: it bears a number, or names somebody and a colon.</summary>
    [GeneratedRegex(@"\d|^[“《]?[\u4e00-\u9fffA-Z]{2,5}[”》]?[：:]|[一二三四五六七八九十百千万亿][个家万亿户项成倍年天]", RegexOptions.CultureInvariant)]
    internal static partial Regex Reports();

    /// <summary>馆、将军门楼等…: the rest of a word and a longer item; 一、… counts and 水、电、… is a list of short words.</summary>
    [GeneratedRegex(@"^(?![一二三四五六七八九十甲乙丙丁])[\u4e00-\u9fff]、[\u4e00-\u9fff]{2}", RegexOptions.CultureInvariant)]
    internal static partial Regex InsideList();

    /// <summary>复制推广和推介；…: a few words up to a semicolon, or a mark that cannot begin anything: the end of a sentence that began elsewhere.</summary>
    [GeneratedRegex(@"^(?:[，、。；：”）]|[^，。：；、“（\d]{2,8}；)", RegexOptions.CultureInvariant)]
    internal static partial Regex EndOfClause();

    /// <summary>The lead of a report: a day in front, or somebody who did or published something on a day that the reader knows.</summary>
    [GeneratedRegex(@"^(?:(?:(?:\d{4}年)?\d{1,2}月\d{1,2}日|本月\d{1,2}日|\d{1,2}日|昨日|昨天|前天|今天|今日|日前|近日|前不久)(?:[上下]午|晚|至|从|[，,—]|[\u4e00-\u9fff]{2,6}(?:获悉|通报|发布|公布|宣布|透露|举行|召开))|[^。，]{2,24}(?:昨日|昨天|前天|今天|日前|近日)(?:在[^。，]{1,10})?(?:召开|举行|举办|发布|通报|公布|宣布|透露|披露|启动|开工|投产|印发)|[^。，]{0,4}记者[^，。]{0,14}(?:获悉|了解到))", RegexOptions.CultureInvariant)]
    internal static partial Regex Lead();

    /// <summary>A scene or a source in front, with which a story may begin but need not.</summary>
    [GeneratedRegex(@"^(?:走进|来到|在[^，。]{4,24}(?:里|内|上|中|，)|据[^，。]{2,20}(?:统计|消息|通报|数据|发布|显示))", RegexOptions.CultureInvariant)]
    internal static partial Regex Scene();

    /// <summary>【广告】 in front of a line, or a line that says nothing else.</summary>
    [GeneratedRegex(@"^(?:[【\[（(〔](?:广告|推广|公益广告)[】\]）)〕]|广告$)", RegexOptions.CultureInvariant)]
    internal static partial Regex AdMark();

    /// <summary>招聘启事, 遗失声明, 拍卖公告: a heading that says that what follows was paid for or put in by somebody.</summary>
    [GeneratedRegex(@"^[【\[■●◆□▲\s]*(?:遗失|挂失|招聘|招租|招商|出租|出售|转让|拍卖|寻人|寻物|征婚|减资|注销|清算|作废|迁坟|债权转让|催收)(?:声明|启事|公告|通告|广告|信息)[】\]]?$", RegexOptions.CultureInvariant)]
    internal static partial Regex NoticeHead();

    /// <summary>◀(上接1版①), 下转第3版, at the whole line.</summary>
    [GeneratedRegex(@"^[^\u4e00-\u9fff（(\[【]{0,4}[（(\[【]?(?<from>上接|紧接|接)?(?<to>下转|转)?第?[A-Z]?[0-9０-９一二三四五六七八九十]{1,3}版[^。，]{0,10}$", RegexOptions.CultureInvariant)]
    internal static partial Regex JumpLine();

    /// <summary>（上接第一版） at the beginning of a paragraph.</summary>
    [GeneratedRegex(@"^[（(\[【]\s*(?:上接|紧接)[^（）()。，]{0,4}?(?:第\s?)?[A-Z]?[0-9０-９一二三四五六七八九十]{1,3}\s?版[^（）()。，]{0,8}[）)\]】]", RegexOptions.CultureInvariant)]
    internal static partial Regex JumpHead();

    /// <summary>(下转3版) at the end of a paragraph.</summary>
    [GeneratedRegex(@"[▶►→◆\s]*[（(\[【]\s*(?<from>上接|紧接)?(?<to>下转)?[^（）()。，]{0,4}?[A-Z]?[0-9０-９一二三四五六七八九十]{1,3}版[^（）()。，]{0,8}[）)\]】]$", RegexOptions.CultureInvariant)]
    internal static partial Regex JumpTail();

    /// <summary>湖南日报2月17日讯(记者 …), 新华社北京11月11日电, 本报讯（记者 …）, 本报8日讯, 晚报讯（…）, 佛山日报讯 记者 …报道： at the beginning.</summary>
    [GeneratedRegex(@"^(?<line>(?:据)?(?<pub>[\u4e00-\u9fffA-Za-z]{0,10}?(?:报|社|网|台|客户端))?[\u4e00-\u9fff/、]{0,12}?(?<m>\d{1,2})月(?<d>\d{1,2})日(?:讯|电|消息)|(?:本报|本网|本刊|本台)[\u4e00-\u9fff]{0,6}(?:\d{1,2}日)?(?:讯|消息)|[\u4e00-\u9fff]{0,6}报讯(?=[\s\u3000（(]|记者|通讯员))[\s\u3000]*(?:[（(](?<by>[^）)\n]{2,90})[）)]|(?<by>(?:记者|通讯员)[^。，：:（(]{2,30}?)报道[：:])?[\s\u3000]*", RegexOptions.CultureInvariant)]
    internal static partial Regex Dateline();

    /// <summary>(新华社北京11月11日电), （据新华社电） as a line or at the end of a paragraph.</summary>
    [GeneratedRegex(@"[（(](?<line>(?:据|均据|综合)?(?:新华社|中新社|新华网|人民日报|中新网|央视|[\u4e00-\u9fff]{2,8}报)[^（）()。，]{0,24}?(?:电|讯|消息|报道))[）)]$", RegexOptions.CultureInvariant)]
    internal static partial Regex AgencyTail();

    /// <summary>（本报记者 …） at the end of a paragraph.</summary>
    [GeneratedRegex(@"[（(](?<by>[^（）()。，]{0,14}(?:记者|通讯员|作者|文[/／]|供稿|整理)[^（）()。]{1,40})[）)]$", RegexOptions.CultureInvariant)]
    internal static partial Regex BylineTail();

    /// <summary>A word by which a line names who wrote it.</summary>
    [GeneratedRegex(@"^[【\[（(■●◆□▲◎○⊙☉\s\u3000]*(?:文[/／图]?|图[/／文]?|[\u4e00-\u9fff/／·—-]{0,16}?(?:记者|通讯员|作者|评论员|撰稿|撰文|实习生|采写|执笔))[\s\u3000:：/／]", RegexOptions.CultureInvariant)]
    internal static partial Regex BylineWord();

    /// <summary>… 摄, … 摄影报道, … 供图 at the end of a line.</summary>
    [GeneratedRegex(@"(?:(?<=[\s\u3000/／])摄|摄影报道|摄影|供图|摄制|图片报道)[）)]?$", RegexOptions.CultureInvariant)]
    internal static partial Regex CreditTail();

    /// <summary>The name of a photographer in front of 摄: nothing else on the line.</summary>
    [GeneratedRegex(@"^[（(]?(?:[\u4e00-\u9fff·]{2,4}[\s\u3000、/]+){1,4}(?:摄|摄影报道|摄影|供图)[）)]?$", RegexOptions.CultureInvariant)]
    internal static partial Regex CreditLine();

    /// <summary>A telephone number, an invitation to scan a code, or an address to come to.</summary>
    [GeneratedRegex(@"(?<!\d)(?:1[3-9]\d{9}|0\d{2,3}[-—－ ]?\d{7,8}|400[-—－ ]?\d{3,4}[-—－ ]?\d{3,4}|800[-—－ ]?\d{3}[-—－ ]?\d{4})(?!\d)|扫码|扫一扫|扫描(?:二维码|进入|下方)|(?:咨询|订购|预订|招商|服务|销售|免费|抢购|加盟|售楼|预约|热线)(?:热线|电话)|(?:咨询|门店|公司|工厂|展厅|店铺|项目)?地址[:：]|(?:抖音|淘宝|天猫|京东|微信)(?:店铺|号|公众号|小店)|www\.|https?://", RegexOptions.CultureInvariant)]
    internal static partial Regex Contact();

    /// <summary>Words that ask a reader to buy.</summary>
    [GeneratedRegex(@"零添加|无添加|无污染|优惠|特价|促销|抢购|预订|订购|包邮|热销|钜惠|巨惠|限时|限量|折扣|认购|开盘|楼盘|招租|诚聘|加盟|品质|首选|秒杀|出租(?!车)|月租|旺铺|减[0-9０-９]+元|[0-9０-９]折|新品上市|买一送|全场|清仓|预售|尊享|[元￥¥]\s*/\s*(?:件|盒|斤|瓶|箱|套|平|㎡)", RegexOptions.CultureInvariant)]
    internal static partial Regex Selling();

    /// <summary>A time clause, which opens a sentence and hardly a headline: 汛情发生之后，….</summary>
    [GeneratedRegex(@"^[^，。：]{1,14}(?:之后|以来|之际|期间|当天|当日|当晚|上午|下午|凌晨|\d时|时候|过程中|同时|\d日|\d月|\d年)，", RegexOptions.CultureInvariant)]
    internal static partial Regex TimeClause();

    /// <summary>…指出，: the beginning of a report of what somebody said.</summary>
    [GeneratedRegex(@"^[\u4e00-\u9fff]{2,8}(?:指出|强调|表示|认为|介绍|要求|说|坦言|透露)，", RegexOptions.CultureInvariant)]
    internal static partial Regex Speech();

    /// <summary>Words after which a sentence cannot end.</summary>
    [GeneratedRegex(@"(?:[、，,的和与及在对把将被为于向从以并或而是有等让使给就且]|通过|推动|推进|实现|包括|要求|认为|表示|指出|强调|把握|进行|开展|作为|成为|其中|以及|根据|按照|由于|关于|截至|(?:面积|总额|投资|产值|总产|总长|占地|共)约|超过|达到|努力)$", RegexOptions.CultureInvariant)]
    internal static partial Regex Unfinished();
}
