using System.Text.RegularExpressions;
using Pleiades.Reports.Languages;
using Pleiades.Scoring.Boards;

namespace Pleiades.Reports.Dossiers;

/// <summary>Puts reasons into words.</summary>
internal static partial class Sentences
{
    /// <summary>The sentence of a reason; its code where the language file has none.</summary>
    public static string Of(Reason reason, Phrasebook words)
    {
        var template = words.Find($"reason.{reason.Code}");
        return template is null ? reason.Code : Fill(template, words, name =>
        {
            var blank = reason.Blanks.FirstOrDefault(b => b.Name == name);
            return blank is null ? null : (object?)blank.Number ?? words.Of(blank.Words!);
        });
    }

    /// <summary>The sentence of a board's reason.</summary>
    public static string Of(BoardReason reason, Phrasebook words) =>
        Fill(words[$"board.{reason.Code}"], words, name => name == "found" ? reason.Found : reason.Required);

    private static string Fill(string template, Phrasebook words, Func<string, object?> blank) =>
        Blank().Replace(template, match => blank(match.Groups["name"].Value) switch
        {
            double number when match.Groups["form"].Value == "share" => Figures.Share(number, words.Language),
            double number => Figures.End(number, words),
            string text => text,
            _ => match.Value,
        });

    [GeneratedRegex(@"\{(?<name>\w+)(:(?<form>\w+))?\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Blank();
}
