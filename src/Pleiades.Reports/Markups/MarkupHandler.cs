using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Pleiades.Reports.Markups;

/// <summary>Builds <see cref="Markup"/> from an interpolated string; called by the compiler.</summary>
[InterpolatedStringHandler]
internal readonly ref struct MarkupHandler
{
    private readonly StringBuilder _html;

    /// <summary>Starts a piece.</summary>
    /// <param name="literalLength">Characters of the literal parts.</param>
    /// <param name="formattedCount">Number of holes.</param>
    public MarkupHandler(int literalLength, int formattedCount) => _html = new StringBuilder(literalLength + (formattedCount * 16));

    /// <summary>Adds a literal part as it is.</summary>
    /// <param name="value">The part.</param>
    public void AppendLiteral(string value) => _html.Append(value);

    /// <summary>Adds markup as it is.</summary>
    /// <param name="value">The markup.</param>
    public void AppendFormatted(Markup value) => _html.Append(value.Html);

    /// <summary>Adds text, encoded.</summary>
    /// <param name="value">The text; null adds nothing.</param>
    public void AppendFormatted(string? value) => _html.Append(Markup.Encode(value ?? ""));

    /// <summary>Adds a whole number.</summary>
    /// <param name="value">The number.</param>
    public void AppendFormatted(int value) => _html.Append(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>The HTML so far.</summary>
    public string ToStringAndClear() => _html.ToString();
}
