namespace Pleiades.Catalog.Tests.Names;

public class NamePropertyTests
{
    private static Catalogue Built => Catalogue.BuiltIn;

    [Fact]
    public void Match_EveryRegisteredName_FindsItsSubject()
    {
        var lost = Registered().Where(p => Built.Names.Match(p.Name).Candidates.All(c => c.Subject.Id != p.Subject.Id));

        Assert.Empty(lost.Select(p => p.Name));
    }

    [Fact]
    public void Match_EveryRegisteredName_IsExactOrAmbiguous()
    {
        var doubtful = Registered().Where(p => Built.Names.Match(p.Name) is not (NameMatch.Exact or NameMatch.Ambiguous));

        Assert.Empty(doubtful.Select(p => p.Name));
    }

    [Fact]
    public void Match_EveryNameWithItsType_StillFindsItsSubject()
    {
        var lost = Registered().Where(p => Built.Names.Match(p.Name, p.Subject.Type).Candidates.All(c => c.Subject.Id != p.Subject.Id));

        Assert.Empty(lost.Select(p => p.Name));
    }

    [Fact]
    public void Match_EveryRegionBehindItsProvince_IsThatRegion()
    {
        var cities = Built.Subjects.OfType(SubjectType.City).Concat(Built.Subjects.OfType(SubjectType.County));
        var lost = cities.Where(c => Built.Names.Match(Province(c).Name.Zh + c.Name.Zh).Candidates.All(x => x.Subject.Id != c.Id));

        Assert.Empty(lost.Select(c => c.Name.Zh));
    }

    [Fact]
    public void Match_FullWidthForm_GivesTheSameAnswer() =>
        Assert.Empty(Registered().Where(p => Ids(Widened(p.Name)) != Ids(p.Name)).Select(p => p.Name));

    [Fact]
    public void Find_EveryRegisteredNameAlone_IsFoundWhole()
    {
        var lost = Registered().Where(p => p is { Name.Length: > 1, Subject.OnlyAfterParent: false })
            .Where(p => Built.Scanner.Find(p.Name) is not [var m] || m.Length != p.Name.Length || m.Candidates.All(c => c.Subject.Id != p.Subject.Id));

        Assert.Empty(lost.Select(p => p.Name));
    }

    private static IEnumerable<(SubjectEntry Subject, string Name)> Registered() =>
        from subject in Built.Subjects.All
        from name in new[] { subject.Name.Zh, subject.Name.En, subject.BareName }.Concat(subject.Aliases)
        where name.Length > 0
        select (subject, name);

    private static SubjectEntry Province(SubjectEntry region) => Built.Subjects.RegionsAbove(region.Id).First(r => r.Type == SubjectType.Province);

    private static string Ids(string name) => string.Join(",", Built.Names.Match(name).Candidates.Select(c => c.Subject.Id));

    private static string Widened(string name) =>
        string.Concat(name.Select(c => c is > ' ' and <= '~' ? (char)(c + 0xFEE0) : c));
}
