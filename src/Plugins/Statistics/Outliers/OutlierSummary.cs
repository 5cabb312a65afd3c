using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.Outliers;

/// <summary>An indicator before and after the treatment.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Year">The year; null where all were treated together.</param>
/// <param name="Treatment">What was done.</param>
/// <param name="Points">How many values were moved.</param>
/// <param name="Low">The least value after it.</param>
/// <param name="High">The greatest value after it.</param>
/// <param name="Before">Skewness and kurtosis before; null where they are not defined.</param>
/// <param name="After">The same after it.</param>
internal sealed record OutlierSummary(
    Indicator Indicator, Year? Year, OutlierTreatment Treatment, int Points, double Low, double High, Moments? Before, Moments? After)
{
    /// <summary>Every indicator in declared order; none where the study treats no outliers.</summary>
    public static IEnumerable<OutlierSummary> Of(ReportPlan plan, ResultSet results)
    {
        if (plan.Treatment is not { } choice) return [];
        var before = results.Treated.ToDictionary(t => (t.Indicator, t.Unit, t.Year), t => t.Before);
        return
            from indicator in plan.Systems.SelectMany(s => s.Indicators)
            let x = results.Panel.Indicators[indicator.Id].Values
            from years in Treated.Groups(x.Columns, choice.Scope)
            let cells = Treated.Cells(x, years)
            where cells.Length > 0
            let raw = Array.ConvertAll(
                cells,
                c => before.TryGetValue((indicator.Id, x.Rows[c.Unit], x.Columns[c.Year]), out var was) ? was : x.At(c.Unit, c.Year)!.Value)
            let treated = Again(choice, raw)
            select new OutlierSummary(
                indicator, choice.Scope == Scope.Pooled ? null : x.Columns[years[0]], treated.Treatment, treated.Points,
                treated.Values.Min(), treated.Values.Max(), Moments.Of(raw), Moments.Of(treated.Values));
    }

    private static Treated Again(MethodChoice choice, double[] values) => choice.Options switch
    {
        PercentileOptions options => PercentileTreatment.Cut(values, options),
        SkewKurtosisOptions options => SkewKurtosisTreatment.Mend(values, options),
        _ => new Treated(OutlierTreatment.None, values, 0),
    };
}
