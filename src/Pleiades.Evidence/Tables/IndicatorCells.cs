using System.Collections.Immutable;
using Pleiades.Catalog;

namespace Pleiades.Evidence.Tables;

/// <summary>An indicator a table may name.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Kind">How it behaves.</param>
/// <param name="Domain">Its domain.</param>
/// <param name="Units">Codes of the canonical units it is measured in, the usual one first.</param>
internal sealed record KnownIndicator(IndicatorId Id, IndicatorKind Kind, string Domain, ImmutableArray<string> Units);

/// <summary>Finds the indicators that a table names: of the vocabulary, or of a framework's board where the vocabulary has no word.</summary>
/// <param name="catalogue">The catalogue.</param>
internal sealed class IndicatorCells(Catalogue catalogue)
{
    /// <summary>The indicator of an identifier or a Chinese name, or null.</summary>
    /// <param name="words">As the cell has it.</param>
    internal KnownIndicator? Find(string words)
    {
        var found = catalogue.Indicators.Find(new IndicatorId(words)) ?? ByName(words);
        if (found is not null) return new KnownIndicator(found.Id, found.Kind, found.Domain, found.Units);
        var board = catalogue.Frameworks.SelectMany(framework => framework.Indicators).FirstOrDefault(indicator => indicator.Id == words);
        return board is null ? null : new KnownIndicator(new IndicatorId(board.Id), IndicatorKind.Unknown, "", [board.Unit]);
    }

    /// <summary>The unit that words name, if the indicator is measured in it; without words the usual one.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="words">The words; empty for none.</param>
    internal Unit? Unit(KnownIndicator indicator, string words)
    {
        if (words.Length == 0) return Canonical(indicator.Units[0]);
        if (indicator.Units.Contains(words)) return Canonical(words);
        if ((CellReader.Unit(words, catalogue) ?? Quotient(words)) is not { } unit) return null;
        if (indicator.Units.Contains(unit.Canonical)) return unit;
        foreach (var code in indicator.Units)
            if (catalogue.Units.Factor(unit.Canonical, code) is { } factor && catalogue.Units.UnitOf(code) is { } target)
                return new Unit(unit.Symbol, code, target.Dimension, unit.Scale * factor);
        return null;
    }

    /// <summary>家/人: two unit words with a stroke between them, where the catalogue knows the quotient of their canonical units.</summary>
    private Unit? Quotient(string words)
    {
        var stroke = words.AsSpan().IndexOfAny('/', '／');
        if (stroke <= 0 || CellReader.Unit(words[..stroke], catalogue) is not { } above || CellReader.Unit(words[(stroke + 1)..], catalogue) is not { } below) return null;
        return catalogue.Units.UnitOf($"{above.Canonical}/{below.Canonical}") is { } known
            ? new Unit(words, known.Canonical, known.Dimension, above.Scale / below.Scale)
            : null;
    }

    private Unit Canonical(string code) => catalogue.Units.UnitOf(code) ?? new Unit(code, code, Dimension.None, 1);

    private Indicator? ByName(string words)
    {
        var named = catalogue.Indicators.All.Where(indicator => indicator.Name.Zh == words).Take(2).ToArray();
        return named.Length == 1 ? named[0] : null;
    }
}
