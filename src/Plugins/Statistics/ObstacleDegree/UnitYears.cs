using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.ObstacleDegree;

/// <summary>The degrees of one unit-year at a time; the place they are worked out in is used again for the next.</summary>
internal sealed class UnitYears
{
    private readonly Reach[] columns;
    private readonly double[] factors, y, degrees;

    public UnitYears(ReportPlan plan, ResultSet results)
    {
        var systems = plan.Systems.Where(s => !s.IsGiven).ToList();
        columns = [.. systems.SelectMany((s, n) => Reach.Of(s, results.Normalized[n], results.Weights[n]))];
        Indicators = new Axis<IndicatorId>(systems.SelectMany(s => s.Indicators).Select(i => i.Id));
        (factors, y, degrees) = (new double[Indicators.Count], new double[Indicators.Count], new double[Indicators.Count]);
    }

    /// <summary>The indicators of all computed systems, in declared order.</summary>
    public Axis<IndicatorId> Indicators { get; }

    /// <summary>
    /// The degrees of a unit-year that is there, until the next is asked for; <paramref name="any"/> is false when every value is the best.
    /// </summary>
    public ReadOnlySpan<double> Of(int unit, int year, out bool any)
    {
        for (var j = 0; j < columns.Length; j++) (factors[j], y[j]) = (columns[j].Factor(year), columns[j].At(unit, year));
        any = ObstacleDegree.Shares(factors, y, degrees);
        return degrees;
    }
}
