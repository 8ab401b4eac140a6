using static Pleiades.Evidence.Quantities.Characters;

namespace Pleiades.Evidence.Quantities;

/// <summary>Characters behind a one-character unit that make it the beginning of another word: 成 in 成功, 项 never, 人 in 人工.</summary>
internal static class UnitGuards
{
    /// <summary>Words that stand behind a number without counting it, whatever single units they contain.</summary>
    private static readonly string[] s_notUnits =
    [
        "年代", "年级", "年生", "年度", "年版", "年第", "分之", "人大", "人工智能", "对一", "对多", "位一体", "位居", "位于", "家军", "方之间",
    ];

    /// <summary>Whether the unit of the given length at a place is really one.</summary>
    public static bool Stands(ReadOnlySpan<char> text, int at, int length)
    {
        foreach (var word in s_notUnits)
        {
            if (word.Length > length && StartsAt(text, at, word)) return false;
        }

        if (length != 1) return true;
        var next = At(text, at + 1);
        if (next == '\0') return true;
        if (text[at] == '度' && SpeaksOfPower(text, at)) return true;
        var only = Required(text[at]);
        if (only.Length > 0 && !only.Contains(next, StringComparison.Ordinal)) return false;
        return !Forbidden(text[at]).Contains(next, StringComparison.Ordinal);
    }

    // 用电200亿度: kilowatt-hours where the words before the number speak of electricity.
    private static bool SpeaksOfPower(ReadOnlySpan<char> text, int at) => text[Math.Max(0, at - 14)..at].Contains('电') && !IsHan(At(text, at + 1));

    private static string Required(char unit) => unit switch
    {
        '出' => "戏剧",
        '度' => "电",
        '期' => "项工",
        _ => "",
    };

    private static string Forbidden(char unit) => unit switch
    {
        '元' => "旦宵素件器老首帅气",
        '人' => "均民工才社格性脸参物防造力生文",
        '名' => "列次录优牌誉义额城校企产家著人",
        '位' => "居于列置次移阶数",
        '家' => "乡长园具谱",
        '户' => "外籍均型口",
        '成' => "为功立员都果本效长绩分品型就交熟套年片体因语像天",
        '本' => "地省市届级科来质金身土年部领月报校区",
        '份' => "额子量内",
        '批' => "准复发示评量",
        '组' => "织建团合成委装",
        '场' => "景所馆地面域",
        '条' => "件例款约",
        '次' => "日要于生",
        '届' => "一二三四五六七八九十全省市县区中人政党常",
        '种' => "植子业质养",
        '道' => "路德理",
        '节' => "能约点省日假气",
        '对' => "外于接象口标手比应照",
        '间' => "隔断接",
        '处' => "于理罚在分置方",
        '只' => "有是要能需为",
        '张' => "家",
        '头' => "部条",
        '单' => "位项元一独体列品",
        '集' => "群团中聚成体约",
        '站' => "在位上",
        '环' => "比境保节路",
        '首' => "位家个批次席都府府创届先",
        '部' => "署委长队落级位",
        '门' => "店票户类槛",
        '所' => "以有在需属",
        '台' => "阶风湾州",
        '架' => "构设",
        '列' => "入为车出",
        '套' => "餐",
        '款' => "项",
        '类' => "似别",
        '片' => "区",
        '根' => "据本",
        '副' => "主省市总局县厅",
        '轮' => "船胎换值",
        '担' => "任当保忧",
        '段' => "时路",
        '具' => "有体备",
        '员' => "工",
        '克' => "服拉",
        '升' => "至级值高起到",
        '周' => "边期末围岁",
        '天' => "津然气空候宫舟河",
        '米' => "其兰",
        '角' => "度",
        '载' => "客重体人",
        '把' => "手",
        '大' => "关批量幅于约力型致多会",
        '起' => "来步点到",
        '匹' => "配",
        '年' => "龄货会轻",
        '支' => "持付出部书行",
        '件' => "套",
        '床' => "单",
        '双' => "一碳方向创拥循边减随师",
        '块' => "链",
        '方' => "面案便式向针法位米",
        '封' => "闭顶",
        '孔' => "子",
        '口' => "岸袋径号味罩",
        '股' => "份票权",
        '班' => "列子",
        '点' => "多余半整钟左",
        '分' => "之别钟公布为成析支局部校院店类级行摊区管工享开布",
        '尾' => "号气",
        '束' or '档' => "案",
        '席' => "位次卷",
        '办' => "法公理事好学成结证案到实厂",
        '队' => "伍员长列友",
        '省' => "级委政内属道时力油电心直外长",
        '市' => "场值民级委政区内属长辖面价域政容",
        '县' => "级域城委政长区道",
        '区' => "域间块级别县位内长委",
        '国' => "家际内外产有道债资企民防务庆网标营货土籍语足旗画",
        '镇' => "区长级域",
        '乡' => "镇村贤亲道",
        '村' => "民庄委级落道",
        '票' => "房",
        '枚' => "",
        _ => "",
    };
}
