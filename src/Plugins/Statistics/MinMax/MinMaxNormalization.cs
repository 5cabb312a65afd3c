using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Scores;
using ReportGen.Contracts.Text;

namespace ReportGen.Statistics.MinMax;

/// <summary>The normalization "min-max", pooled or per year: where a value stands between the least and the greatest, or between goalposts.</summary>
public sealed class MinMaxNormalization() : Normalization<NoOptions>("min-max")
{
    /// <inheritdoc/>
    protected override NormalizedIndicator Normalize(
        LabeledMatrix<UnitId, Year> values, Indicator indicator, Scope scope, NoOptions options, DiagnosticBag diagnostics)
    {
        var low = Bounds(values, indicator, scope, g => g.Low, Math.Min);
        var high = Bounds(values, indicator, scope, g => g.High, Math.Max);
        ReportConstant(indicator, scope, values.Columns, low, high, diagnostics);
        var scores = LabeledMatrix<UnitId, Year>.From(values.Rows, values.Columns, (u, t) =>
            values.At(u, t) is not { } x || low.At(t) is not { } a || high.At(t) is not { } b || a >= b ? null
            : indicator.Direction == Direction.Benefit ? MinMax.Benefit(x, a, b) : MinMax.Cost(x, a, b));
        return new NormalizedIndicator(scores, low, high);
    }

    private static LabeledVector<Year> Bounds(
        LabeledMatrix<UnitId, Year> x, Indicator indicator, Scope scope,
        Func<Goalposts, double> goalpost, Func<double, double, double> extreme)
    {
        if (indicator.Range is { } range) return LabeledVector<Year>.From(x.Columns, _ => goalpost(range));
        var yearly = new double?[x.Columns.Count];
        for (var t = 0; t < yearly.Length; t++)
        {
            for (var u = 0; u < x.Rows.Count; u++)
            {
                if (x.At(u, t) is { } v) yearly[t] = yearly[t] is { } e ? extreme(e, v) : v;
            }
        }
        if (scope == Scope.PerYear) return LabeledVector<Year>.From(x.Columns, t => yearly[t]);
        var pooled = yearly.Where(y => y is not null).Select(y => y!.Value).Aggregate(extreme);
        return LabeledVector<Year>.From(x.Columns, _ => pooled);
    }

    private static void ReportConstant(
        Indicator indicator, Scope scope, Axis<Year> years, LabeledVector<Year> low, LabeledVector<Year> high, DiagnosticBag diagnostics)
    {
        bool IsConstant(Year year) => low.TryGet(year, out var a) && high.TryGet(year, out var b) && a == b;
        var constant = years.Where(IsConstant).Select(y => y.ToString()).ToList();
        if (constant.Count == 0) return;
        var pooled = scope == Scope.Pooled;
        var what = pooled ? "is constant and is left out" : $"is constant in {string.Join(", ", constant)} and is left out there";
        diagnostics.Warning(
            "RG4101", $"indicator '{indicator.Id}' {what}", indicator.Span,
            "it tells units apart nowhere: check the data, or take it out of the system",
            pooled ? new Said("min-max", "constant", indicator.Name) : new Said("min-max", "constant-in", indicator.Name, constant));
    }
}
