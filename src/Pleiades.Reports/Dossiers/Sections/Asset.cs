using System.Security.Cryptography;
using System.Text;

namespace Pleiades.Reports.Dossiers.Sections;

/// <summary>The files embedded in the library that go into the page.</summary>
internal static class Asset
{
    /// <summary>The text of an embedded file.</summary>
    /// <param name="name">Its name.</param>
    public static string Text(string name)
    {
        using var stream = typeof(Asset).Assembly.GetManifestResourceStream($"Pleiades.Reports.Assets.{name}")
            ?? throw new InvalidOperationException($"The resource {name} is not embedded; build Pleiades.Reports with Node.js and npm at hand.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n").Trim();
    }

    /// <summary>The content policy: nothing from outside, and no script but these.</summary>
    /// <param name="scripts">The texts of the page's scripts.</param>
    public static string Policy(IEnumerable<string> scripts)
    {
        var hashes = string.Join(' ', scripts.Select(s => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(s)))}'"));
        return $"default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src {(hashes.Length == 0 ? "'none'" : hashes)}; base-uri 'none'; form-action 'none'";
    }
}
