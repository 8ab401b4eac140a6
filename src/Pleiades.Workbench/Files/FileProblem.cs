namespace Pleiades.Workbench.Files;

/// <summary>Something about one file that the user must know.</summary>
/// <param name="Path">The file or folder, as the user would name it.</param>
/// <param name="Issue">What was found, where, and what would be accepted.</param>
/// <param name="Refused">Whether the file, or a part of it, was left out because of it.</param>
public sealed record FileProblem(string Path, Issue Issue, bool Refused)
{
    /// <summary>The sentence for the terminal: path, place, message.</summary>
    public override string ToString() => Issue.Place.Length == 0 ? $"{Path}: {Issue.Message}" : $"{Path}, {Issue.Place}: {Issue.Message}";
}
