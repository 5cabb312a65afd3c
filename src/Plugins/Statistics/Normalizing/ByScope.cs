using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Scores;
using ReportGen.Contracts.Text;

namespace ReportGen.Statistics.Normalizing;

/// <summary>
/// Standardizes an indicator over all years together or within each; where it does not vary it is left out, with a warning.
/// </summary>
internal static class ByScope
{
    /// <summary>The standardized indicator.</summary>
    /// <param name="values">The raw values.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="scope">Over all years together, or within each year.</param>
    /// <param name="ends">The worst and the best value that the method can give; null where it promises none.</param>
    /// <param name="diagnostics">Takes the warning.</param>
    /// <param name="scale">What becomes of a value among the others of its sample; null where nothing does, which has been said.</param>
    public static NormalizedIndicator Of(
        LabeledMatrix<UnitId, Year> values, Indicator indicator, Scope scope, Interval? ends, DiagnosticBag diagnostics,
        Func<Sample, Func<double, double>?> scale)
    {
        var oriented = Optimum.Oriented(values, indicator);
        var taken = Samples(oriented, indicator, scope);
        var raw = oriented == values ? taken : Samples(values, indicator, scope);
        ReportConstant(indicator, scope, values.Columns, [.. taken.Select(s => s?.Ends)], diagnostics);
        var scales = new Dictionary<Sample, Func<double, double>?>();
        foreach (var sample in taken.OfType<Sample>().Distinct()) scales[sample] = sample.Low < sample.High ? scale(sample) : null;
        var ofYears = taken.Select(sample => sample is null ? null : scales[sample]).ToArray();
        var y = oriented.Map((x, t) => ofYears[t] is { } scaled ? scaled(x) : double.NaN);
        return new NormalizedIndicator(
            y, LabeledVector<Year>.From(values.Columns, t => raw[t]?.Low), LabeledVector<Year>.From(values.Columns, t => raw[t]?.High))
        {
            Ends = ends,
        };
    }

    /// <summary>By year, the sample that it belongs to; null where it has no value.</summary>
    public static Sample?[] Samples(LabeledMatrix<UnitId, Year> x, Indicator indicator, Scope scope)
    {
        var years = Enumerable.Range(0, x.Columns.Count).ToList();
        var better = indicator.Direction == Direction.Benefit;
        if (scope == Scope.PerYear)
        {
            return [.. years.Select(t => Defined(x, [t]) is { Length: > 0 } v ? new Sample(v, better, x.Columns[t]) : null)];
        }
        var all = Defined(x, years);
        var sample = all.Length > 0 ? new Sample(all, better, null) : null;
        return [.. years.Select(_ => sample)];
    }

    /// <summary>By year, the least and the greatest value of the sample that it belongs to; null where it has no value.</summary>
    public static Interval?[] Ends(LabeledMatrix<UnitId, Year> x, Scope scope)
    {
        var values = x.Span;
        var years = x.Columns.Count;
        var (low, high) = (new double[years], new double[years]);
        Array.Fill(low, double.PositiveInfinity);
        Array.Fill(high, double.NegativeInfinity);
        for (var (i, t) = (0, 0); i < values.Length; i++)
        {
            if (values[i] < low[t]) low[t] = values[i];
            if (values[i] > high[t]) high[t] = values[i];
            if (++t == years) t = 0;
        }
        if (scope != Scope.PerYear)
        {
            Array.Fill(low, low.Min());
            Array.Fill(high, high.Max());
        }
        return [.. low.Zip(high, (least, most) => least <= most ? new Interval(least, most) : (Interval?)null)];
    }

    /// <summary>Says where an indicator does not vary.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="scope">Over all years together, or within each year.</param>
    /// <param name="years">The years.</param>
    /// <param name="ends">By year, the least and the greatest value of its sample.</param>
    /// <param name="diagnostics">Takes the warning.</param>
    public static void ReportConstant(
        Indicator indicator, Scope scope, Axis<Year> years, IReadOnlyList<Interval?> ends, DiagnosticBag diagnostics)
    {
        var constant = years.Where((_, t) => ends[t] is { } e && e.Low == e.High).Select(y => y.ToString()).ToList();
        if (constant.Count == 0) return;
        var pooled = scope != Scope.PerYear;
        var what = pooled ? "is constant and is left out" : $"is constant in {string.Join(", ", constant)} and is left out there";
        diagnostics.Warning(
            "RG4101", $"indicator '{indicator.Id}' {what}", indicator.Span,
            "it tells units apart nowhere: check the data, or take it out of the system",
            pooled ? new Said("shared", "constant", indicator.Name) : new Said("shared", "constant-in", indicator.Name, constant));
    }

    private static double[] Defined(LabeledMatrix<UnitId, Year> x, List<int> years)
    {
        if (years.Count == x.Columns.Count && x.IsWhole) return x.Span.ToArray();
        var (values, count) = (new double[x.Rows.Count * years.Count], 0);
        for (var u = 0; u < x.Rows.Count; u++)
        {
            foreach (var t in years) if (x.At(u, t) is { } v) values[count++] = v;
        }
        return count == values.Length ? values : values[..count];
    }
}
