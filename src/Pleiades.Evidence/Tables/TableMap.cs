using System.Collections.Immutable;

namespace Pleiades.Evidence.Tables;

/// <summary>Says which column of a table is what. Written as a small YAML file beside the table.</summary>
public sealed record TableMap
{
    /// <summary>The map of a table whose header row uses the names of the roles: subject, indicator, value, period and, where present, the others.</summary>
    public static TableMap Plain { get; } = new()
    {
        Roles = TableMapReader.Roles.ToImmutableDictionary(role => role, role => new TableRole(role, "")),
    };

    /// <summary>Name of the sheet; <c>*</c> (the default) for every sheet.</summary>
    public string Sheet { get; init; } = "*";

    /// <summary>Row of the headers, counted from 1, the default. What stands above is not read.</summary>
    public int HeaderRow { get; init; } = 1;

    /// <summary>One fact a row or one fact a cell.</summary>
    public TableLayout Layout { get; init; }

    /// <summary>The roles by name: subject, indicator, value, unit, period, comparator, status, scope, source, illustrative.</summary>
    public required ImmutableDictionary<string, TableRole> Roles { get; init; }

    /// <summary>For a wide table: the headers that are read, and what they mean.</summary>
    public ImmutableDictionary<string, WideColumn> Columns { get; init; } = ImmutableDictionary<string, WideColumn>.Empty;

    /// <summary>Reads a mapping file.</summary>
    /// <param name="reader">The YAML text, at most 256 kB, without anchors.</param>
    /// <returns>The map, or no map and what is wrong with it, with line and column.</returns>
    public static Reading<TableMap> Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return new TableMapReader().Read(reader);
    }
}
