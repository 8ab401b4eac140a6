using System.Collections.Immutable;
using Pleiades.Evidence.Facts.Indicators;

namespace Pleiades.Evidence.Facts.Wording;

/// <summary>A wording by which an indicator is recognised: one row and word of <c>data/cues/indicators.csv</c>.</summary>
/// <param name="Word">The wording, without quotation marks.</param>
/// <param name="Family">The indicators it may mean.</param>
/// <param name="Side">Where it stands.</param>
/// <param name="Needs">At least one of these words must stand in the sentence; empty when nothing is needed.</param>
/// <param name="Not">None of these words may stand in the clause.</param>
internal sealed record Cue(string Word, IndicatorFamily Family, CueSide Side, ImmutableArray<string> Needs, ImmutableArray<string> Not);

/// <summary>A cue found in a text.</summary>
/// <param name="Start">First character.</param>
/// <param name="End">Behind the last character.</param>
/// <param name="Cue">The cue.</param>
internal readonly record struct CueHit(int Start, int End, Cue Cue);
