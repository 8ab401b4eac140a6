using System.Text.RegularExpressions;

namespace Pleiades.Catalog;

/// <summary>The forms in which a subject's name is written: registered ones, and those that follow by rule.</summary>
internal static partial class NameForms
{
    private const string Cluster = "集群";

    private static readonly (string Long, string Short)[] s_parkWords =
    [
        ("经济技术开发区", "经开区"), ("经济开发区", "经开区"), ("高新技术产业开发区", "高新区"), ("高新技术产业园区", "高新区"), ("综合保税区", "综保区"),
    ];

    public static IEnumerable<NameEntry> Of(SubjectEntry subject)
    {
        yield return new NameEntry(subject, subject.Name.Zh, NameForm.Full);
        if (subject.BareName.Length > 0) yield return new NameEntry(subject, subject.BareName, NameForm.Bare);
        if (subject.Name.En.Length > 0) yield return new NameEntry(subject, subject.Name.En, NameForm.English);
        foreach (var alias in subject.Aliases) yield return new NameEntry(subject, alias, NameForm.Alias);
        foreach (var derived in Derived(subject)) yield return new NameEntry(subject, derived, NameForm.Derived);
        foreach (var colloquial in subject.Colloquial) yield return new NameEntry(subject, colloquial, NameForm.Colloquial);
    }

    /// <summary>A company name without its legal form; the name itself when it has none.</summary>
    public static string WithoutLegalForm(string name) => LegalForm().Replace(name, "");

    /// <summary>A key without legal form and without 集团 or Group.</summary>
    public static string Core(string key) => Group().Replace(WithoutLegalForm(key), "");

    /// <summary>A region's name without its level word and the peoples before it; the level word comes separately, empty when there is none.</summary>
    public static (string Stem, string Level) SplitRegion(string name)
    {
        var match = RegionLevel().Match(name);
        return match.Success ? (match.Groups["stem"].Value, match.Groups["level"].Value) : (name, "");
    }

    private static IEnumerable<string> Derived(SubjectEntry subject) => subject.Type switch
    {
        SubjectType.Province when subject.Name.En.Length > 0 => [subject.Name.En + " Province"],
        SubjectType.City when subject.Name.En.Length > 0 => [EnglishCity().Replace(subject.Name.En, ""), EnglishCity().Replace(subject.Name.En, "") + " City"],
        SubjectType.Park => new[] { subject.Name.Zh }.Concat(subject.Aliases).SelectMany(ParkForms),
        SubjectType.Cluster => ClusterForms(subject.Name.Zh),
        SubjectType.Enterprise when WithoutLegalForm(subject.Name.Zh) is { Length: >= 4 } core && core != subject.Name.Zh => [core],
        _ => [],
    };

    private static IEnumerable<string> ParkForms(string name) =>
        s_parkWords.Where(w => name.EndsWith(w.Long, StringComparison.Ordinal)).Select(w => name[..^w.Long.Length] + w.Short);

    // 长沙市工程机械集群 is also written without 市 and with 产业 or 先进制造业 before 集群.
    private static IEnumerable<string> ClusterForms(string name)
    {
        if (!name.EndsWith(Cluster, StringComparison.Ordinal)) yield break;
        foreach (var core in new[] { name[..^Cluster.Length], name[..^Cluster.Length].Replace("市", "", StringComparison.Ordinal) }.Distinct())
        {
            if (core + Cluster != name) yield return core + Cluster;
            yield return core + "产业集群";
            yield return core + "先进制造业集群";
        }
    }

    [GeneratedRegex(@"^株式会社|(股份有限公司|有限责任公司|有限公司|株式会社|公司)$|( (co ltd|company limited|limited|ltd|inc|corporation|corp|company|gmbh|ag|sa|se|ab|plc|spa))+$", RegexOptions.ExplicitCapture)]
    private static partial Regex LegalForm();

    [GeneratedRegex(@"(集团| group)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Group();

    [GeneratedRegex(@" (City|Prefecture)$", RegexOptions.ExplicitCapture)]
    private static partial Regex EnglishCity();

    [GeneratedRegex(@"^(?<stem>..+?)((?<level>省|市|地区|盟|州|县|区|旗)|(?<people>(蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|普米|塔吉克|怒|鄂温克|保安|裕固|独龙|鄂伦春|各)族?)*(?<level>自治区|自治州|自治县|自治旗|特别行政区))$", RegexOptions.ExplicitCapture)]
    private static partial Regex RegionLevel();
}
