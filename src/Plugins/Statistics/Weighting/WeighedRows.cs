using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Scores;

namespace ReportGen.Statistics.Weighting;

/// <summary>The standardized values that one set of weights is made from: those of all years, or of one.</summary>
/// <param name="scores">The standardized values of all years.</param>
/// <param name="years">The positions of the years.</param>
/// <param name="year">The year; null for all years together.</param>
public sealed class WeighedRows(NormalizedScores scores, ImmutableArray<int> years, Year? year)
{
    private readonly double[] room = new double[scores.Values[0].Rows.Count * years.Length];

    /// <summary>The year; null for all years together.</summary>
    public Year? Year => year;

    /// <summary>How many indicators there are.</summary>
    public int Count => scores.Values.Length;

    /// <summary>
    /// By indicator and row, rows unit by unit; null where the unit-year is absent or the indicator is left out.
    /// </summary>
    public ImmutableArray<ImmutableArray<double?>> Indicators => field.IsDefault ? field = [.. scores.Values.Select(Rows)] : field;

    /// <summary>The same of the values before they were standardized.</summary>
    public ImmutableArray<ImmutableArray<double?>> Raw => field.IsDefault ? field = [.. scores.All.Select(n => Rows(n.Raw))] : field;

    /// <summary>The values of an indicator, until those of another are asked for; none where it is left out.</summary>
    public ReadOnlySpan<double> Of(int indicator)
    {
        var (y, count) = (scores.Values[indicator], 0);
        if (years.Length == y.Columns.Count && y.IsWhole)
        {
            y.CopyTo(0, room);
            return room;
        }
        for (var unit = 0; unit < y.Rows.Count; unit++)
        {
            foreach (var t in years) if (y.At(unit, t) is { } value) room[count++] = value;
        }
        return room.AsSpan(0, count);
    }

    /// <summary>True where an indicator has a value in some row; the weight of another one is 0.</summary>
    public bool TakesPart(int indicator) => years.Any(t => ProportionalWeights.IsKept(scores, indicator, t));

    /// <summary>The indicators that take part.</summary>
    public ImmutableArray<int> TakingPart => [.. Enumerable.Range(0, Count).Where(TakesPart)];

    private ImmutableArray<double?> Rows(LabeledMatrix<UnitId, Year> y) =>
        [.. from unit in Enumerable.Range(0, y.Rows.Count) from t in years select y.At(unit, t)];
}
