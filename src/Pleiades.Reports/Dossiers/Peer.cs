using Pleiades.Scoring.Boards;

namespace Pleiades.Reports.Dossiers;

/// <summary>A cluster in the comparison, the dossier's own included.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Boards">Its boards: the index and the pillars are shown.</param>
/// <param name="IsHome">Whether it is the dossier's own cluster.</param>
/// <param name="Illustrative">Whether figures of it are invented sample data.</param>
public sealed record Peer(Wording Name, SubjectBoards Boards, bool IsHome = false, bool Illustrative = false);
