using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Scores;
using ReportGen.Statistics.Normalizing;

namespace ReportGen.Statistics.VectorNorm;

/// <summary>The normalization "vector": a value over the root of the sum of squares, as first in TOPSIS, pooled or per year.</summary>
public sealed class VectorNormalization() : Normalization<NoOptions>("vector")
{
    /// <inheritdoc/>
    protected override NormalizedIndicator Normalize(
        LabeledMatrix<UnitId, Year> values, Indicator indicator, Scope scope, NoOptions options, DiagnosticBag diagnostics) =>
        ByScope.Of(values, indicator, scope, null, diagnostics, sample =>
        {
            if (!Amounts.Are(values, indicator, "vector", zeroToo: true, diagnostics)) return null;
            var length = VectorNorm.Length(sample.Values);
            return sample.MoreIsBetter ? x => x / length : x => 1 - (x / length);
        });
}
