namespace Pleiades.Scoring.Screening;

/// <summary>A pillar in which a subject is not scored.</summary>
/// <param name="Row">Position of the subject among those that stay.</param>
/// <param name="Subject">The subject.</param>
/// <param name="Pillar">Code of the pillar.</param>
/// <param name="Available">Share of its indicators that are there; fraction 0..1.</param>
public sealed record WithheldPillar(int Row, SubjectId Subject, string Pillar, double Available);
