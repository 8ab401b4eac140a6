namespace Pleiades.Evidence.Documents;

/// <summary>How far a page is read.</summary>
public enum ReadDepth
{
    /// <summary>To the facts of its articles.</summary>
    Facts,

    /// <summary>To its articles only; no facts are read, which are the greater part of the work.</summary>
    Articles,
}
