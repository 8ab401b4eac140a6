using System.IO.Compression;
using System.Text;

namespace Pleiades.Evidence.Tests;

/// <summary>Packages of Office Open XML, made part by part.</summary>
internal static class OfficePackage
{
    /// <summary>The bytes of a package.</summary>
    /// <param name="parts">Names and contents of its parts.</param>
    public static byte[] Of(params ReadOnlySpan<(string Name, string Content)> parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in parts)
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }

        return stream.ToArray();
    }
}
