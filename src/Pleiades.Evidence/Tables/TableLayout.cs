namespace Pleiades.Evidence.Tables;

/// <summary>How a table holds its facts.</summary>
public enum TableLayout
{
    /// <summary>One fact a row; <c>long</c> in files. The default.</summary>
    Tall,

    /// <summary>One fact a cell: the header says indicator, unit and period; <c>wide</c> in files.</summary>
    Wide,
}
