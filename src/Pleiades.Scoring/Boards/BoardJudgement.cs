namespace Pleiades.Scoring.Boards;

/// <summary>The rule by which an interval becomes a verdict.</summary>
public static class BoardJudgement
{
    extension(Board)
    {
        /// <summary>Strong when the whole interval lies above the benchmark, weak when it lies below, otherwise undecided; missing is undecided.</summary>
        /// <param name="score">The score and its interval.</param>
        /// <param name="benchmark">The value to be judged against, in the unit of the score.</param>
        public static Board Judge(Estimate score, double benchmark) =>
            score.Low > benchmark ? Board.Strong
            : score.High < benchmark ? Board.Weak
            : Board.Undecided;

        /// <summary>Strong when the whole interval lies above the whole benchmark interval, weak when below, otherwise undecided; missing is undecided.</summary>
        /// <param name="score">The score and its interval.</param>
        /// <param name="benchmark">What is to be judged against, itself uncertain.</param>
        public static Board Judge(Estimate score, Estimate benchmark) =>
            score.Low > benchmark.High ? Board.Strong
            : score.High < benchmark.Low ? Board.Weak
            : Board.Undecided;
    }
}
