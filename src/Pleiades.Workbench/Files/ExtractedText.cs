using Pleiades.Evidence.Documents;

namespace Pleiades.Workbench.Files;

/// <summary>Words that an external program took out of a file.</summary>
/// <param name="Words">The words, the pages separated by form feeds.</param>
/// <param name="Format"><see cref="DocumentFormat.Pdf"/> when they were in the file as words, <see cref="DocumentFormat.Scan"/> when they were recognised in a picture.</param>
internal sealed record ExtractedText(string Words, DocumentFormat Format);
