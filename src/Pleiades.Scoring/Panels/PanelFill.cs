using System.Collections.Immutable;
using System.Globalization;
using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Trends;

namespace Pleiades.Scoring.Panels;

/// <summary>Fills gaps of one year from the other years of the same subject.</summary>
public static class PanelFill
{
    /// <summary>The years with their gaps filled where the method finds something to fill them with; observed values never change.</summary>
    /// <param name="years">The years, ascending; the time of each is a number. All have the same columns.</param>
    /// <param name="method">How gaps are filled.</param>
    /// <param name="mostStepsBack"><see cref="FillMethod.Latest"/>: how many years of the panel back an observation may lie; null for any number.</param>
    /// <returns>The years in their order, and the cells filled in each.</returns>
    /// <remarks>
    /// Missing (NaN): filled, or left where nothing fits. A subject that has no row in a year counts as a gap there and gets no row.
    /// Denominators are not filled. O(cells).
    /// </remarks>
    /// <exception cref="ArgumentException">A time is no number, the times do not ascend, or the columns differ.</exception>
    public static ImmutableArray<(DatedData Year, ImmutableArray<(int Row, int Column)> Filled)> Apply(
        ImmutableArray<DatedData> years, FillMethod method, int? mostStepsBack = null)
    {
        var times = Times(years);
        var places = Places(years);
        var values = Array.ConvertAll([.. years], y => y.Data.Indicators.Copy());
        var filled = Array.ConvertAll([.. years], _ => ImmutableArray.CreateBuilder<(int, int)>());
        var (series, result) = (new double[times.Length], new double[times.Length]);
        for (var c = 0; c < (years.IsEmpty ? 0 : years[0].Data.Indicators.Columns.Length); c++)
        {
            foreach (var rows in places.Values)
            {
                for (var t = 0; t < times.Length; t++) series[t] = rows[t] < 0 ? double.NaN : years[t].Data.Indicators[rows[t], c];
                TimeFill.Apply(times, series, method, result, mostStepsBack);
                for (var t = 0; t < times.Length; t++)
                {
                    if (rows[t] < 0 || !double.IsNaN(series[t]) || double.IsNaN(result[t])) continue;
                    values[t][(c * years[t].Data.Indicators.Rows) + rows[t]] = result[t];
                    filled[t].Add((rows[t], c));
                }
            }
        }

        return [.. years.Select((y, t) => (y with { Data = y.Data with { Indicators = y.Data.Indicators.With(values[t]) } }, filled[t].ToImmutable()))];
    }

    private static double[] Times(ImmutableArray<DatedData> years)
    {
        var times = new double[years.Length];
        for (var t = 0; t < times.Length; t++)
        {
            if (!double.TryParse(years[t].Time, NumberStyles.Float, CultureInfo.InvariantCulture, out times[t]) || !double.IsFinite(times[t]))
                throw new ArgumentException($"Time '{years[t].Time}' is no number.", nameof(years));
            if (t > 0 && !(times[t] > times[t - 1])) throw new ArgumentException($"Time {years[t].Time} does not come after {years[t - 1].Time}.", nameof(years));
            if (!years[t].Data.Indicators.Columns.AsSpan().SequenceEqual(years[0].Data.Indicators.Columns.AsSpan()))
                throw new ArgumentException($"The columns of {years[t].Time} are not those of {years[0].Time}.", nameof(years));
        }

        return times;
    }

    private static Dictionary<SubjectId, int[]> Places(ImmutableArray<DatedData> years)
    {
        var places = new Dictionary<SubjectId, int[]>();
        for (var t = 0; t < years.Length; t++)
        {
            var subjects = years[t].Data.Indicators.Subjects;
            for (var r = 0; r < subjects.Length; r++)
            {
                if (!places.TryGetValue(subjects[r], out var rows))
                {
                    places[subjects[r]] = rows = new int[years.Length];
                    Array.Fill(rows, -1);
                }

                rows[t] = r;
            }
        }

        return places;
    }
}
