namespace Pleiades.Evidence.Conflicts;

/// <summary>Which region lies in which, read from GB/T 2260 codes: 430121 in 4301 in 43 in the country.</summary>
internal static class Places
{
    private const string Prefix = "region:";

    /// <summary>The country's subject.</summary>
    public const string Country = "region:CN";

    /// <summary>The region above; null for what is no region of the code, and above a province the country.</summary>
    /// <param name="subject">Identifier of a subject.</param>
    public static string? Parent(string subject)
    {
        if (!subject.StartsWith(Prefix, StringComparison.Ordinal)) return null;
        var code = subject.AsSpan(Prefix.Length);
        if (code.Length != 6 || code.ContainsAnyExceptInRange('0', '9')) return null;
        if (code.EndsWith("0000", StringComparison.Ordinal)) return Country;
        return code.EndsWith("00", StringComparison.Ordinal) ? $"{Prefix}{code[..2]}0000" : $"{Prefix}{code[..4]}00";
    }
}
