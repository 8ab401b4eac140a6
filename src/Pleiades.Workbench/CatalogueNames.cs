using Pleiades.Catalog;

namespace Pleiades.Workbench;

/// <summary>Names for readers, whatever register holds the identifier.</summary>
public static class CatalogueNames
{
    /// <summary>The name of an indicator: of the vocabulary, else of a framework that brings it along, else its identifier.</summary>
    /// <param name="catalogue">The catalog.</param>
    /// <param name="id">The indicator.</param>
    public static Wording IndicatorName(this Catalogue catalogue, IndicatorId id) =>
        catalogue.Indicators.Find(id)?.Name
        ?? catalogue.Frameworks.SelectMany(f => f.Indicators).FirstOrDefault(i => i.Id == id.Value)?.Name
        ?? new Wording(id.Value, id.Value);

    /// <summary>The name of a subject in both languages where the catalog knows it.</summary>
    /// <param name="catalogue">The catalog.</param>
    /// <param name="subject">The subject.</param>
    public static Wording SubjectName(this Catalogue catalogue, Subject subject) => catalogue.Subjects.Find(subject.Id)?.Name ?? new Wording(subject.Name, "");
}
