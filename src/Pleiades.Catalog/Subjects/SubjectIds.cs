namespace Pleiades.Catalog;

/// <summary>How identifiers of subjects are made: <c>region:430100</c>, <c>enterprise:sany-group</c>, or the type and the name where the register has none.</summary>
public static class SubjectIds
{
    private const string Region = "region";

    /// <summary>The identifier of a registered subject.</summary>
    /// <param name="type">What kind of thing it is; country, province, city and county share the prefix <c>region</c>.</param>
    /// <param name="key">Its code or slug.</param>
    public static SubjectId Of(SubjectType type, string key) => new($"{(IsRegion(type) ? Region : Name(type))}:{key}");

    /// <summary>The identifier of a subject that the register does not hold: type and name.</summary>
    /// <param name="type">What kind of thing it is.</param>
    /// <param name="name">Its name as established from the page.</param>
    public static SubjectId Unregistered(SubjectType type, string name) => new($"{Name(type)}:{name}");

    /// <summary>The name of a type in files: lower case.</summary>
    /// <param name="type">The type.</param>
    public static string Name(SubjectType type) => type.ToString().ToLowerInvariant();

    /// <summary>Whether a type is a level of administration that has a code: country, province, city or county.</summary>
    /// <param name="type">The type.</param>
    public static bool IsRegion(SubjectType type) =>
        type is SubjectType.Country or SubjectType.Province or SubjectType.City or SubjectType.County;
}
