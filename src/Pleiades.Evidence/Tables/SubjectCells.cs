using Pleiades.Catalog;

namespace Pleiades.Evidence.Tables;

/// <summary>Finds out whom the names in a table mean.</summary>
/// <param name="catalogue">The catalogue.</param>
/// <param name="type">What a name is that the catalogue does not know; empty when such a name is refused.</param>
internal sealed class SubjectCells(Catalogue catalogue, string type)
{
    private readonly Dictionary<string, (Subject? Subject, string Issue)> _known = new(StringComparer.Ordinal);

    /// <summary>The subject of a name or identifier, or null; the issue is empty when the name is clear.</summary>
    /// <param name="name">As the cell has it.</param>
    internal (Subject? Subject, string Issue) Find(string name)
    {
        if (_known.TryGetValue(name, out var known)) return known;
        return _known[name] = Look(name);
    }

    private (Subject? Subject, string Issue) Look(string name)
    {
        if (name.Length == 0) return (null, "the name of the subject is missing");
        if (catalogue.Subjects.Find(new SubjectId(name)) is { } byId) return (byId.ToSubject(), "");
        if (catalogue.FindCluster(name) is { } cluster && catalogue.Subjects.Find(cluster.Id) is { } entry) return (entry.ToSubject(), "");
        SubjectType? wanted = Enum.TryParse<SubjectType>(type, true, out var parsed) ? parsed : null;
        return catalogue.Names.Match(name, wanted) switch
        {
            NameMatch.Exact exact => (exact.Subject.ToSubject(), ""),
            NameMatch.Likely { Candidate: var likely } when wanted is null =>
                (null, $"'{name}' is no name of the catalogue; meant is perhaps '{likely.Subject.Name.Zh}' ({likely.Subject.Id})"),
            NameMatch.Ambiguous ambiguous =>
                (null, $"'{name}' may mean {string.Join(" or ", ambiguous.Subjects.Take(4).Select(one => $"{one.Subject.Name.Zh} ({one.Subject.Id})"))}; write the identifier"),
            _ when wanted is { } kind => (new Subject(SubjectIds.Unregistered(kind, name), name, kind), ""),
            _ => (null, $"'{name}' is no name of the catalogue; a type in the map (subject: {{column: …, type: city}}) would admit it"),
        };
    }
}
