using System.Collections.Immutable;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Scores;
using ReportGen.Statistics.Weighting;

namespace ReportGen.Statistics.SpreadWeight;

/// <summary>The weighting "standard-deviation": in proportion to the spread of the standardized values, pooled or per year.</summary>
public sealed class StandardDeviationWeighting() : Weighting<NoOptions>("standard-deviation")
{
    /// <inheritdoc/>
    protected override Weights Weigh(
        NormalizedScores scores, Subsystem system, Scope scope, NoOptions options, DiagnosticBag diagnostics) =>
        WeightsByScope.Of(scores, scope, rows =>
        {
            if (!Rows.AreEnough(rows, system, "standard-deviation", diagnostics)) return null;
            ImmutableArray<double?> deviations =
                [.. rows.Indicators.Select((_, j) => rows.TakesPart(j) ? SpreadWeight.Deviation([.. rows.Of(j)]) : (double?)null)];
            return new WeightSet(WeightSet.InProportion(deviations), ("sd", deviations));
        });
}
