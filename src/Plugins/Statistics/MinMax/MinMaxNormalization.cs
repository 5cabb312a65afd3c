using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Scores;
using ReportGen.Statistics.Normalizing;

namespace ReportGen.Statistics.MinMax;

/// <summary>The normalization "min-max": where a value stands between the least and the greatest, or between goalposts.</summary>
public sealed class MinMaxNormalization() : Normalization<MinMaxOptions>("min-max")
{
    /// <inheritdoc/>
    public override ImmutableArray<Scope> Scopes => [Scope.Pooled, Scope.PerYear, Scope.BaseYear];

    /// <inheritdoc/>
    protected override NormalizedIndicator Normalize(
        LabeledMatrix<UnitId, Year> values, Indicator indicator, Scope scope, MinMaxOptions options, DiagnosticBag diagnostics)
    {
        var oriented = Optimum.Oriented(values, indicator);
        var taken = Ends(oriented, scope, options);
        var raw = oriented == values ? taken : Ends(values, scope, options);
        if (indicator.Range is null) ByScope.ReportConstant(indicator, scope, values.Columns, taken, diagnostics);
        Interval? Bounds(int t) => indicator.Range
            ?? (taken[t] is not { } e || e.Low == e.High ? null : new Interval(indicator.Optimum is null ? e.Low : 0, e.High));
        var bounds = Enumerable.Range(0, values.Columns.Count).Select(Bounds).ToArray();
        var cuts = options.Cap ?? scope != Scope.BaseYear;
        var caps = cuts || (indicator.Range is null && scope != Scope.BaseYear);
        if (caps && indicator.Range is { } range) ReportBeyond(indicator, range, [.. taken.OfType<Interval>()], diagnostics);
        var better = indicator.Direction == Direction.Benefit;
        var scores = oriented.View([.. bounds.Select(b => new MinMaxScale(b, better, caps, options.To))]);
        return new NormalizedIndicator(
            scores, LabeledVector<Year>.From(values.Columns, t => indicator.Range?.Low ?? raw[t]?.Low),
            LabeledVector<Year>.From(values.Columns, t => indicator.Range?.High ?? raw[t]?.High))
        {
            Ends = caps ? options.To : null,
        };
    }

    /// <summary>Says where all values are cut off at one end of the range, so that they all become the same.</summary>
    private static void ReportBeyond(
        Indicator indicator, Interval range, IReadOnlyList<Interval> ends, DiagnosticBag diagnostics)
    {
        if (ends.Count == 0) return;
        var (low, high) = (ends.Min(e => e.Low), ends.Max(e => e.High));
        if (high > range.Low && low < range.High) return;
        diagnostics.Warning(
            "RG4130", $"all values of indicator '{indicator.Id}' are cut off at the same end of its range", indicator.Span,
            FormattableString.Invariant($"they go from {low} to {high}, `range:` from {range.Low} to {range.High}: are both in one unit?"));
    }

    /// <summary>By year, the least and the greatest of the values that its bounds are taken from.</summary>
    private static Interval?[] Ends(LabeledMatrix<UnitId, Year> x, Scope scope, MinMaxOptions options)
    {
        if (scope != Scope.BaseYear) return ByScope.Ends(x, scope);
        var yearly = ByScope.Ends(x, Scope.PerYear);
        var of = yearly[x.Columns.PositionOf(new Year(options.Base!.Value))];
        return [.. yearly.Select(_ => of)];
    }
}
