using System.Globalization;
using System.Text.RegularExpressions;
using Pleiades.Reports.Dossiers.Sections;

namespace Pleiades.Reports.Tests.Dossiers;

public sealed partial class StyleSheetTests
{
    private static readonly string Style = Asset.Text("dossier.css");

    public static TheoryData<string, string, string> Pairs => [.. from theme in new[] { "light", "dark", "print" }
        from pair in new[]
        {
            ("ink", "paper"), ("soft", "paper"), ("soft", "card"), ("soft", "sunk"), ("link", "paper"), ("accent", "card"), ("note", "note-paper"),
            ("strong", "sunk"), ("weak", "sunk"), ("undecided", "sunk"), ("note", "paper"), ("ink", "tint"), ("ink", "strong-tint"), ("benchmark", "card"),
        }
        select new TheoryDataRow<string, string, string>(theme, pair.Item1, pair.Item2)];

    /// <summary>WCAG 2.2, success criterion 1.4.3: at least 4.5 to 1 for text.</summary>
    [Theory]
    [MemberData(nameof(Pairs))]
    public void Tokens_TextOnItsGround_HasContrastOfLevelAa(string theme, string text, string ground)
    {
        var (a, b) = (Luminance(Token(theme, text)), Luminance(Token(theme, ground)));
        var contrast = (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
        Assert.True(contrast >= 4.5, $"{text} on {ground} in {theme}: {contrast.ToString("0.00", CultureInfo.InvariantCulture)}");
    }

    [Fact]
    public void Contrast_BlackOnWhite_IsTwentyOne() => Assert.Equal(21, (Luminance("#fff") + 0.05) / (Luminance("#000") + 0.05), 6);

    private static string Token(string theme, string name)
    {
        var roots = Root().Matches(Style);
        var index = theme switch { "light" => 0, "dark" => 1, _ => 2 };
        return Regex.Match(roots[index].Value, $@"--{Regex.Escape(name)}:\s*(#[0-9a-f]+)").Groups[1].Value;
    }

    private static double Luminance(string colour)
    {
        var digits = colour.Length == 4 ? string.Concat(colour[1..].Select(c => $"{c}{c}")) : colour[1..];
        double Channel(int at)
        {
            var share = int.Parse(digits.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Channel(0)) + (0.7152 * Channel(2)) + (0.0722 * Channel(4));
    }

    [GeneratedRegex(@":root \{[^}]*\}")]
    private static partial Regex Root();
}
