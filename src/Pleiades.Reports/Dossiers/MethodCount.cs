namespace Pleiades.Reports.Dossiers;

/// <summary>A count of the method page.</summary>
/// <param name="Code">What was counted; worded by <c>count.CODE</c> in the language files: <c>documents</c>, <c>articles</c>, <c>repeats</c>, <c>facts</c>, <c>actual</c>, <c>estimate</c>, <c>planned</c>, <c>target</c>, <c>conflicts</c>, <c>issues</c>.</param>
/// <param name="Value">The count.</param>
public sealed record MethodCount(string Code, int Value);
