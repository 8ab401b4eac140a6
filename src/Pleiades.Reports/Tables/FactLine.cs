namespace Pleiades.Reports.Tables;

/// <summary>A fact with the name of the file it came from, as the tables of facts list it.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="File">Name of the document's file.</param>
public sealed record FactLine(Fact Fact, string File);
