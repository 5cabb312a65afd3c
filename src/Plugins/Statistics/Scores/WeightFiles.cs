using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Scores;

namespace ReportGen.Statistics.Scores;

/// <summary>
/// weights, and weighting_detail for the quantities that weights were made from beside entropy and divergence, which weights has columns
/// for. The year is empty where one set of weights serves all years.
/// </summary>
internal static class WeightFiles
{
    private const string Entropy = "entropy";

    private static readonly string[] InWeights = [Entropy, "divergence"];

    public static ResultFile Weights(ReportPlan plan, ResultSet results) => new(
        "weights", ["system", "criterion", "indicator", "direction", "year", "min", "max", "entropy", "divergence", "weight"],
        from system in plan.Systems.Where(s => !s.IsGiven)
        let y = results.Normalized.First(n => n.System == system.Id)
        let w = results.Weights.First(n => n.System == system.Id)
        from row in Rows(plan, system, w)
        let entropy = w.Column(Entropy)?.At(row.Place, row.Year)
        select new ResultCell[]
        {
            system.Id.Value, row.Criterion.Id.Value, row.Indicator.Id.Value,
            row.Indicator.Direction switch
            {
                Direction.Benefit => "positive",
                Direction.Cost => "negative",
                _ => "moderate",
            },
            Year(plan, w, row.Year), y.Minimum[row.Place].At(row.Year), y.Maximum[row.Place].At(row.Year),
            entropy, 1 - entropy, w.Values.At(row.Place, row.Year),
        });

    /// <summary>None where entropy gives all weights, or weights are made from nothing.</summary>
    public static IEnumerable<ResultFile> Detail(ReportPlan plan, ResultSet results)
    {
        static bool IsOther(WeightColumn column) => !InWeights.Contains(column.Id);
        if (!results.Weights.Any(w => w.Columns.Any(IsOther))) return [];
        var rows =
            from system in plan.Systems.Where(s => !s.IsGiven)
            let w = results.Weights.First(n => n.System == system.Id)
            from row in Rows(plan, system, w)
            from column in w.Columns.Where(IsOther)
            where column.Values.Has(row.Place, row.Year)
            select new ResultCell[]
            {
                system.Id.Value, row.Criterion.Id.Value, row.Indicator.Id.Value, Year(plan, w, row.Year),
                column.Id, column.Values.At(row.Place, row.Year),
            };
        return [new("weighting_detail", ["system", "criterion", "indicator", "year", "quantity", "value"], rows)];
    }

    private static IEnumerable<(Criterion Criterion, Indicator Indicator, int Place, int Year)> Rows(
        ReportPlan plan, Subsystem system, Weights weights) =>
        from criterion in system.Criteria
        from indicator in criterion.Indicators
        from year in Enumerable.Range(0, plan.HasOneSetOfWeights() ? 1 : weights.Values.Columns.Count)
        select (criterion, indicator, weights.Values.Rows.PositionOf(indicator.Id), year);

    private static ResultCell Year(ReportPlan plan, Weights weights, int year) =>
        plan.HasOneSetOfWeights() ? (ResultCell)(string?)null : weights.Values.Columns[year];
}
