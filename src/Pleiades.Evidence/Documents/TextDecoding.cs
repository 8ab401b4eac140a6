using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Pleiades.Evidence.Documents;

/// <summary>Turns bytes into text: UTF-8, UTF-16 and GB18030, told apart by their bytes.</summary>
internal static class TextDecoding
{
    private const int ZeroSample = 4096;
    private const int CharactersPerBadByte = 1000;
    private static readonly Encoding StrictUtf8 = new UTF8Encoding(false, true);

    /// <summary>What a decoding gave: the text, or null and the reason.</summary>
    /// <param name="Text">All decoded characters without the byte-order mark; null when refused.</param>
    /// <param name="Encoding">Name of the encoding.</param>
    /// <param name="Issues">Doubts and refusals.</param>
    internal sealed record Decoded(string? Text, string Encoding, ImmutableArray<Issue> Issues);

    static TextDecoding() => System.Text.Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Decodes a whole file.</summary>
    /// <param name="bytes">The file; not empty.</param>
    internal static Decoded Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return DecodeUtf8(bytes, 3, mayBeOther: false);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return DecodeUtf16(bytes, 2, bigEndian: false);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return DecodeUtf16(bytes, 2, bigEndian: true);
        var zero = bytes.IndexOf((byte)0);
        if (zero < 0) return DecodeUtf8(bytes, 0, mayBeOther: true);
        return GuessUtf16(bytes) switch
        {
            Utf16Guess.Little => DecodeUtf16(bytes, 0, bigEndian: false),
            Utf16Guess.Big => DecodeUtf16(bytes, 0, bigEndian: true),
            _ => Refuse("binary", $"byte 0x00 at offset {zero}: not a text file", zero),
        };
    }

    private enum Utf16Guess { No, Little, Big }

    /// <summary>Without a mark, the order of bytes in which nearly all units are ordinary letters, digits and blanks is the right one.</summary>
    private static Utf16Guess GuessUtf16(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..(Math.Min(bytes.Length, ZeroSample) & ~1)];
        if (sample.Length < 4) return Utf16Guess.No;
        int little = 0, big = 0;
        for (var i = 0; i + 1 < sample.Length; i += 2)
        {
            if (IsOrdinary((char)(sample[i] | (sample[i + 1] << 8)))) little++;
            if (IsOrdinary((char)((sample[i] << 8) | sample[i + 1]))) big++;
        }

        var enough = sample.Length / 2 - sample.Length / 100;
        return little > big && little >= enough ? Utf16Guess.Little : big > little && big >= enough ? Utf16Guess.Big : Utf16Guess.No;
    }

    private static bool IsOrdinary(char c) => c is (>= ' ' and <= '~') or '\t' or '\n' or '\r' or (>= '\u4E00' and <= '\u9FFF') or (>= '\u3000' and <= '\u303F')
        or (>= '\uFF00' and <= '\uFFEF') or (>= '\u2000' and <= '\u22FF') or (>= '\u2460' and <= '\u25FF') or (>= '\u00A0' and <= '\u00FF');

    private static Decoded DecodeUtf16(ReadOnlySpan<byte> bytes, int skip, bool bigEndian)
    {
        var name = bigEndian ? "utf-16be" : "utf-16le";
        var body = bytes[skip..];
        var issues = ImmutableArray<Issue>.Empty;
        if (body.Length % 2 != 0)
        {
            issues = [Doubt($"the last character is cut at offset {bytes.Length - 1}: half a unit of UTF-16 is left out", bytes.Length - 1)];
            body = body[..^1];
        }

        var text = new UnicodeEncoding(bigEndian, false, false).GetString(body);
        if (FirstLoneSurrogate(body, bigEndian) is var lone and >= 0)
            issues = issues.Add(Doubt($"half a pair of UTF-16 at offset {skip + lone} stands alone: it and others like it are no characters and were replaced", skip + lone));
        var control = FirstControl(text);
        return control >= 0
            ? Refuse("binary", $"control character 0x{(int)text[control]:X2} at offset {skip + 2 * control}: not a text file", skip + 2 * control)
            : new Decoded(text, name, issues);
    }

    /// <summary>Offset of the first unit that begins or ends a pair without its other half; -1 when there is none.</summary>
    private static int FirstLoneSurrogate(ReadOnlySpan<byte> units, bool bigEndian)
    {
        var open = false;
        for (var i = 0; i < units.Length; i += 2)
        {
            var c = (char)(bigEndian ? (units[i] << 8) | units[i + 1] : units[i] | (units[i + 1] << 8));
            if (open != char.IsLowSurrogate(c)) return open ? i - 2 : i;
            open = char.IsHighSurrogate(c);
        }

        return open ? units.Length - 2 : -1;
    }

    private static Decoded DecodeUtf8(ReadOnlySpan<byte> bytes, int skip, bool mayBeOther)
    {
        var zero = bytes.IndexOf((byte)0);
        if (zero >= 0) return Refuse("binary", $"byte 0x00 at offset {zero}: not a text file", zero);
        var body = bytes[skip..];
        var wrong = FirstWrongByte(body, out var cutAtEnd);
        if (wrong < 0) return RefuseControls(new Decoded(StrictUtf8.GetString(body), "utf-8", []), bytes);
        var at = skip + wrong;
        if (cutAtEnd)
        {
            var issue = Doubt($"the last character is cut: byte 0x{bytes[at]:X2} at offset {at} begins a character of UTF-8 that the file does not finish; "
                + "the rest was read", at);
            return RefuseControls(new Decoded(StrictUtf8.GetString(body[..wrong]), "utf-8", [issue]), bytes);
        }

        if (mayBeOther && DeclaredCharset.Decode(bytes) is { } declared)
        {
            var issue = Doubt($"byte 0x{bytes[at]:X2} at offset {at} is no UTF-8; decoded as {declared.Name}, as the page declares", at);
            return RefuseControls(new Decoded(declared.Text, declared.Name, [issue]), bytes);
        }

        if (mayBeOther && DecodeGb18030(bytes, at) is { } chinese) return chinese;
        return mayBeOther
            ? Refuse("encoding", $"byte 0x{bytes[at]:X2} at offset {at} is no UTF-8, and the file is no GB18030 either: "
                + "UTF-8, UTF-16 and GB18030 are read", at)
            : Refuse("encoding", $"byte 0x{bytes[at]:X2} at offset {at} is no UTF-8, though the file begins with the mark of UTF-8", at);
    }

    private static Decoded? DecodeGb18030(ReadOnlySpan<byte> bytes, int firstWrong)
    {
        var encoding = System.Text.Encoding.GetEncoding("gb18030", EncoderFallback.ExceptionFallback, new DecoderReplacementFallback("\uFFFD"));
        var text = encoding.GetString(bytes);
        var bad = text.AsSpan().Count('\uFFFD');
        var cut = bad == 1 && text[^1] == '\uFFFD';
        if (bad > 1 + text.Length / CharactersPerBadByte || !LooksChinese(text) || FirstControl(text) >= 0) return null;
        var first = Doubt($"byte 0x{bytes[firstWrong]:X2} at offset {firstWrong} is no UTF-8; decoded as GB18030", firstWrong);
        if (bad == 0) return new Decoded(text, "gb18030", [first]);
        if (!cut) return new Decoded(text, "gb18030", [first, BadByte(bytes)]);
        return new Decoded(text[..^1], "gb18030",
            [first, Doubt($"the last character is cut at offset {bytes.Length - 1}: its first byte is left out", bytes.Length - 1)]);
    }

    private static Issue BadByte(ReadOnlySpan<byte> bytes)
    {
        var at = FirstBadGb18030(bytes);
        return Doubt($"byte 0x{bytes[at]:X2} at offset {at} is no GB18030: what it belongs to is lost, the rest was read", at);
    }

    /// <summary>Offset of the first byte that is no part of a character of one, two or four bytes; the last byte when each has the right form.</summary>
    private static int FirstBadGb18030(ReadOnlySpan<byte> bytes)
    {
        for (int at = 0, length; at < bytes.Length; at += length)
        {
            length = bytes[at] < 0x80 ? 1 : Gb18030Length(bytes[at..]);
            if (length == 0) return at;
        }

        return bytes.Length - 1;
    }

    private static int Gb18030Length(ReadOnlySpan<byte> at) =>
        at.Length < 2 || at[0] is 0x80 or 0xFF ? 0
        : at[1] is (>= 0x40 and <= 0x7E) or (>= 0x80 and <= 0xFE) ? 2
        : at.Length >= 4 && at[1] is >= 0x30 and <= 0x39 && at[2] is >= 0x81 and <= 0xFE && at[3] is >= 0x30 and <= 0x39 ? 4 : 0;

    /// <summary>Nearly every byte pair is some character of GB18030; a Chinese text consists mostly of common ones.</summary>
    private static bool LooksChinese(string text)
    {
        int common = 0, other = 0;
        foreach (var c in text)
        {
            if (c < 0x80) continue;
            if (IsOrdinary(c)) common++;
            else other++;
        }

        return common > 0 && other * 10 <= common;
    }

    private static Decoded RefuseControls(Decoded decoded, ReadOnlySpan<byte> bytes)
    {
        var control = FirstControl(decoded.Text!);
        if (control < 0) return decoded;
        var at = bytes.IndexOf((byte)decoded.Text![control]);
        return Refuse("binary", $"control byte 0x{(int)decoded.Text[control]:X2} at offset {at}: not a text file", at);
    }

    /// <summary>The first control character that no text file has; blanks, line ends, form feeds and the old end-of-file mark are allowed.</summary>
    private static int FirstControl(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (text[i] < 0x20 && text[i] is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\x1A' or '\x1B')) return i;
        return -1;
    }

    private static int FirstWrongByte(ReadOnlySpan<byte> bytes, out bool cutAtEnd)
    {
        cutAtEnd = false;
        var at = 0;
        if (System.Text.Unicode.Utf8.IsValid(bytes)) return -1;
        while (at < bytes.Length)
        {
            if (bytes[at] < 0x80)
            {
                at++;
                continue;
            }

            var status = Rune.DecodeFromUtf8(bytes[at..], out _, out var length);
            if (status == System.Buffers.OperationStatus.NeedMoreData) cutAtEnd = true;
            if (status != System.Buffers.OperationStatus.Done) return at;
            at += length;
        }

        return -1;
    }

    private static Issue Doubt(string message, int offset) => new("encoding", message, Place(offset));

    private static Decoded Refuse(string code, string message, int offset) => new(null, "", [new Issue(code, message, Place(offset))]);

    private static string Place(int offset) => string.Create(CultureInfo.InvariantCulture, $"byte {offset}");
}
