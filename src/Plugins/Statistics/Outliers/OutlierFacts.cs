using System.Collections.Immutable;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;

namespace ReportGen.Statistics.Outliers;

/// <summary>What the treatment of outliers did.</summary>
/// <param name="Moved">How many values were moved to another one.</param>
/// <param name="Treated">The indicators of which some were.</param>
/// <param name="Logged">The indicators whose logarithms were taken.</param>
public sealed record OutlierFacts(int Moved, ImmutableArray<LocalizedText> Treated, ImmutableArray<LocalizedText> Logged)
{
    /// <summary>The facts; null where the study treats no outliers.</summary>
    public static OutlierFacts? Of(PartInput input)
    {
        if (input.Plan.Treatment is null) return null;
        var all = OutlierSummary.Of(input.Plan, input.Results).ToList();
        ImmutableArray<LocalizedText> Names(Func<OutlierTreatment, bool> isOne) =>
            [.. all.Where(s => isOne(s.Treatment)).Select(s => s.Indicator.Name).Distinct()];
        return new OutlierFacts(
            all.Where(s => s.Treatment is OutlierTreatment.Percentile or OutlierTreatment.Winsorised).Sum(s => s.Points),
            Names(t => t is OutlierTreatment.Percentile or OutlierTreatment.Winsorised), Names(t => t == OutlierTreatment.LogShift));
    }
}
