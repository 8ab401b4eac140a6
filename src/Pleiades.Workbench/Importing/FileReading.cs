using System.Collections.Immutable;
using Pleiades.Evidence.Documents;
using Pleiades.Workbench.Files;

namespace Pleiades.Workbench.Importing;

/// <summary>What became of one file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Bytes">Its bytes; empty when it could not be opened.</param>
/// <param name="Reading">What was read; null when the file was refused.</param>
/// <param name="Problems">What the user must know; never empty when the file was refused.</param>
public sealed record FileReading(string Path, ReadOnlyMemory<byte> Bytes, DocumentReading? Reading, ImmutableArray<FileProblem> Problems);
