using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Scores;

namespace ReportGen.Statistics.Weighting;

/// <summary>The standardized values that one set of weights is made from: those of all years, or of one.</summary>
/// <param name="Year">The year; null for all years together.</param>
/// <param name="Indicators">
/// By indicator and row, rows unit by unit; null where the unit-year is absent or the indicator is left out.
/// </param>
/// <param name="Raw">The same of the values before they were standardized.</param>
public sealed record WeighedRows(
    Year? Year, ImmutableArray<ImmutableArray<double?>> Indicators, ImmutableArray<ImmutableArray<double?>> Raw)
{
    /// <summary>The values of an indicator; none where it is left out.</summary>
    public ImmutableArray<double> Of(int indicator) => [.. Indicators[indicator].OfType<double>()];

    /// <summary>True where an indicator has a value in some row; the weight of another one is 0.</summary>
    public bool TakesPart(int indicator) => Indicators[indicator].Any(y => y is not null);

    /// <summary>The indicators that take part.</summary>
    public ImmutableArray<int> TakingPart => [.. Enumerable.Range(0, Indicators.Length).Where(TakesPart)];

    /// <summary>The rows of a group of years.</summary>
    internal static WeighedRows From(NormalizedScores scores, ImmutableArray<int> years, Year? year)
    {
        var units = scores.Values[0].Rows.Count;
        return new WeighedRows(
            year, [.. scores.Values.Select(y => Rows(y, units, years))], [.. scores.All.Select(n => Rows(n.Raw, units, years))]);
    }

    private static ImmutableArray<double?> Rows(LabeledMatrix<UnitId, Year> y, int units, ImmutableArray<int> years) =>
        [.. from unit in Enumerable.Range(0, units) from year in years select y.At(unit, year)];
}
