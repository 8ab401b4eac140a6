namespace Pleiades.Scoring.Treatment;

/// <summary>The outermost distinct values at one end of a column, from the outside in, with how often each occurs.</summary>
/// <remarks>One pass finds them, however many winsorising then pulls in.</remarks>
internal readonly ref struct TailEnds
{
    private readonly Span<double> _values;
    private readonly Span<int> _counts;

    /// <summary>Finds as many of them as there is room for.</summary>
    /// <param name="column">The values; NaN is skipped.</param>
    /// <param name="sign">1 for the upper end, −1 for the lower one.</param>
    /// <param name="values">Room for the distinct values.</param>
    /// <param name="counts">Room for their counts; same length.</param>
    internal TailEnds(ReadOnlySpan<double> column, int sign, Span<double> values, Span<int> counts)
    {
        _values = values;
        _counts = counts;
        var found = 0;
        foreach (var value in column)
        {
            var outward = sign * value;
            if (double.IsNaN(value) || (found == values.Length && outward < sign * values[found - 1])) continue;
            Take(value, outward, sign, ref found);
        }

        Found = found;
    }

    /// <summary>Number of distinct values found.</summary>
    internal int Found { get; }

    /// <summary>The value that stands at the end once <paramref name="pulled"/> distinct values have been pulled in.</summary>
    internal double At(int pulled) => _values[pulled];

    /// <summary>Number of points that sit at the end once <paramref name="pulled"/> distinct values have been pulled in; they are the ones the next step pulls in.</summary>
    internal int Points(int pulled)
    {
        var points = 0;
        for (var i = 0; i <= pulled; i++) points += _counts[i];
        return points;
    }

    private void Take(double value, double outward, int sign, ref int found)
    {
        var at = found;
        while (at > 0 && outward > sign * _values[at - 1]) at--;
        if (at > 0 && !(outward < sign * _values[at - 1]))
        {
            _counts[at - 1]++;
            return;
        }

        if (found < _values.Length) found++;
        for (var i = found - 1; i > at; i--) (_values[i], _counts[i]) = (_values[i - 1], _counts[i - 1]);
        (_values[at], _counts[at]) = (value, 1);
    }
}
