using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.CouplingCoordination;
using ReportGen.Statistics.Scores;

namespace ReportGen.Statistics.PublishedComparison;

/// <summary>The model "published-comparison": do computed and printed values agree within what rounding allows?</summary>
/// <remarks>
/// <b>Source.</b> ReportGen; no publication.
/// <b>Symbols.</b> p printed value, of d decimals; low, high the least and the greatest value that the printed inputs allow.
///     agrees:  low - 10^-d / 2 &lt;= p &lt;= high + 10^-d / 2
/// <b>Conventions.</b> The inputs are the scores where they are given with their printed decimals; else low and high are the computed
/// value.
/// </remarks>
public sealed class PublishedModel() : Model<NoOptions, PublishedResult>(PublishedResult.Key)
{
    /// <inheritdoc/>
    public override ImmutableArray<Need> Needs => [ScoresResult.Key, Need.AllMeasures];

    /// <inheritdoc/>
    protected override PublishedResult? Compute(ModelInput input, NoOptions options, DiagnosticBag diagnostics)
    {
        var (plan, results) = (input.Plan, input.Results);
        if (plan.Published.IsEmpty) return null;
        var rows = ImmutableArray.CreateBuilder<PublishedRow>();
        foreach (var declared in plan.Published)
        {
            if (results.FindMeasure(declared.Measure) is { } measure)
            {
                var compared = Compare(plan, results, declared, measure).ToList();
                if (PublishedScale.Looks(compared) is { } scale) WarnOf(scale, declared, diagnostics);
                rows.AddRange(compared);
                continue;
            }
            diagnostics.Error(
                "RG4501", $"published values are declared for '{declared.Measure}', which is not computed", declared.Span,
                $"measures are {string.Join(", ", results.Measures.Select(m => m.Id))}");
        }
        var (units, years) = (results.Panel.Units, results.Panel.Years);
        return new PublishedResult(
            [.. rows.OrderBy(r => units.PositionOf(r.Unit)).ThenBy(r => years.PositionOf(r.Year))]); // stable: measures as declared
    }

    private static void WarnOf(double scale, PublishedValues declared, DiagnosticBag diagnostics) => diagnostics.Warning(
        "RG4502", FormattableString.Invariant($"the published values of '{declared.Measure}' are about {scale} times the computed ones"),
        declared.Span, FormattableString.Invariant($"if they are printed on another scale, say `scale: {scale * declared.Scale}`"));

    private static IEnumerable<PublishedRow> Compare(ReportPlan plan, ResultSet results, PublishedValues declared, Measure measure)
    {
        var (panel, printed) = (results.Panel, results.Panel.Published[declared.Measure]);
        var half = RoundingInterval.HalfUnit(declared.Decimals);
        for (var u = 0; u < panel.Units.Count; u++)
        {
            for (var t = 0; t < panel.Years.Count; t++)
            {
                if (printed.At(u, t) is not { } value || measure.Values.At(u, t) is not { } computed) continue;
                var (low, high) = RoundingInterval.Of(plan, results, declared, measure, u, t, computed);
                (low, high, computed) = (low * declared.Scale, high * declared.Scale, computed * declared.Scale);
                yield return new PublishedRow(
                    panel.Units[u], panel.Years[t], declared, computed, value, low, high, low <= value + half && high >= value - half);
            }
        }
    }
}
