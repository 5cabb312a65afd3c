using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Scores;

namespace ReportGen.Statistics.MinMax;

/// <summary>The normalization "min-max", pooled or per year, with observed bounds or goalposts.</summary>
public sealed class MinMaxNormalization : INormalization
{
    /// <inheritdoc/>
    public string Id => "min-max";

    /// <inheritdoc/>
    public NormalizedScores Normalize(Panel panel, Subsystem system, Scope scope, DiagnosticBag diagnostics)
    {
        var indicators = system.Indicators.ToList();
        var values = ImmutableArray.CreateBuilder<LabeledMatrix<UnitId, Year>>();
        var minimum = ImmutableArray.CreateBuilder<LabeledVector<Year>>();
        var maximum = ImmutableArray.CreateBuilder<LabeledVector<Year>>();
        foreach (var indicator in indicators)
        {
            var x = panel.Indicators[indicator.Id].Values;
            var low = Bounds(x, indicator, scope, g => g.Low, Math.Min);
            var high = Bounds(x, indicator, scope, g => g.High, Math.Max);
            ReportConstant(indicator, scope, x.Columns, low, high, diagnostics);
            values.Add(LabeledMatrix<UnitId, Year>.From(x.Rows, x.Columns, (u, t) => x.At(u, t) is { } v && low.At(t) < high.At(t)
                ? indicator.Direction == Direction.Benefit ? MinMax.Benefit(v, low.At(t)!.Value, high.At(t)!.Value) : MinMax.Cost(v, low.At(t)!.Value, high.At(t)!.Value)
                : null));
            minimum.Add(low);
            maximum.Add(high);
        }
        ReportNothingLeft(system, scope, panel.Years, minimum, maximum, diagnostics);
        return new NormalizedScores(
            system.Id, scope, new Axis<IndicatorId>(indicators.Select(i => i.Id)), values.ToImmutable(), minimum.ToImmutable(), maximum.ToImmutable());
    }

    private static LabeledVector<Year> Bounds(
        LabeledMatrix<UnitId, Year> x, Indicator indicator, Scope scope, Func<Goalposts, double> goalpost, Func<double, double, double> extreme)
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
        var constant = Enumerable.Range(0, years.Count).Where(t => low.At(t) is { } a && a == high.At(t)).Select(t => years[t]).ToList();
        if (constant.Count == 0) return;
        var pooled = scope == Scope.Pooled;
        var list = string.Join(", ", constant);
        diagnostics.Warning(
            "RG4101", $"indicator '{indicator.Id}' is constant{(pooled ? "" : $" in {list}")} and is left out{(pooled ? "" : " there")}", indicator.Span,
            "it tells units apart nowhere: check the data, or take it out of the system",
            new LocalizedText(
                $"指标“{indicator.Name.Zh}”{(pooled ? "取值恒定" : $"在{string.Join("、", constant)}年取值恒定")}，未参与该范围内的标准化与赋权。",
                $"Indicator “{indicator.Name.En}” is constant{(pooled ? "" : $" in {list}")} and is left out{(pooled ? "" : " there")}."));
    }

    private static void ReportNothingLeft(
        Subsystem system, Scope scope, Axis<Year> years, IReadOnlyList<LabeledVector<Year>> low, IReadOnlyList<LabeledVector<Year>> high, DiagnosticBag diagnostics)
    {
        for (var t = 0; t < years.Count; t++)
        {
            if (Enumerable.Range(0, low.Count).Any(j => low[j].At(t) < high[j].At(t)) || Enumerable.Range(0, low.Count).All(j => low[j].At(t) is null)) continue;
            diagnostics.Error("RG4102", $"all indicators of system '{system.Id}' are constant{(scope == Scope.Pooled ? "" : $" in {years[t]}")}", system.System.Span, "a score needs at least one indicator that differs between units");
            if (scope == Scope.Pooled) return;
        }
    }
}
