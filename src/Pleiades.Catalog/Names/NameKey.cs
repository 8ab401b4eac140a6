using System.Text;

namespace Pleiades.Catalog;

/// <summary>Makes spellings of one name equal: width, case, blanks, quotation marks, dots and the punctuation of company names.</summary>
internal static class NameKey
{
    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        var blank = false;
        foreach (var raw in name)
        {
            var c = TextFold.Fold(raw);
            if (c is '"' or '\'' or '·' or '.') continue;
            if (c == '&') AppendWord(key, "and", ref blank);
            else if (char.IsWhiteSpace(c) || c is ',' or '-') blank = true;
            else AppendWord(key, [c], ref blank);
            blank |= c == '&';
        }

        return key.ToString();
    }

    // A blank separates Latin words and means nothing beside a Chinese character.
    private static void AppendWord(StringBuilder key, ReadOnlySpan<char> word, ref bool blank)
    {
        blank |= word.Length > 1;
        if (blank && key.Length > 0 && TextFold.IsLatin(key[^1]) && TextFold.IsLatin(word[0])) key.Append(' ');
        key.Append(word);
        blank = false;
    }
}
