using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Scores;

namespace ReportGen.Statistics.Topsis;

/// <summary>TOPSIS: how close a row comes to the best that there is, and how far it stays from the worst.</summary>
/// <remarks>
/// <b>Source.</b> Hwang and Yoon (1981) [hwang1981].
/// <b>Symbols.</b> v = w y weighted value; v+ and v- the best and the worst over all rows; C closeness in [0, 1].
///     D+ = sqrt(sum_j (v_j - v_j+)^2),  D- = sqrt(sum_j (v_j - v_j-)^2)
///     C = D- / (D+ + D-)
/// <b>Conventions.</b> Of raw values: v = w x / sqrt(sum x^2), the best being the greatest or the least by direction. Weights beside the
/// distances: sqrt(sum w (y - y+)^2). A part that is left out does not count. Both distances 0: C is not defined.
/// </remarks>
/// <param name="Best">D+, unit by year.</param>
/// <param name="Worst">D-, unit by year.</param>
internal sealed record Topsis(LabeledMatrix<UnitId, Year> Best, LabeledMatrix<UnitId, Year> Worst)
{
    /// <summary>C, unit by year; a gap where it is not defined.</summary>
    public LabeledMatrix<UnitId, Year> Closeness => LabeledMatrix<UnitId, Year>.From(Best.Rows, Best.Columns, (u, t) =>
        Best.At(u, t) is { } best && Worst.At(u, t) is { } worst && best + worst > 0 ? worst / (best + worst) : null);

    /// <summary>The distances of all rows.</summary>
    public static Topsis Of(ImmutableArray<WeightedPart> parts, Panel panel, TopsisOptions options)
    {
        var columns = parts.Select(p => Column(p, panel, options)).ToList();
        var ends = columns.Select((c, j) => Ends(c, parts[j], panel, options)).ToList();
        LabeledMatrix<UnitId, Year> Distances(Func<(double Best, double Worst), double> end) =>
            LabeledMatrix<UnitId, Year>.From(panel.Units, panel.Years, (u, t) =>
            {
                if (!panel.IsPresent(u, t)) return null;
                var sum = 0.0;
                for (var j = 0; j < parts.Length; j++)
                {
                    if (columns[j].At(u, t) is not { } v || parts[j].Weight.At(t) is not > 0 || ends[j][t] is not { } e) continue;
                    var distance = v - end(e);
                    sum += (options.Weights == TopsisWeights.Distance ? parts[j].Weight.At(t)!.Value : 1) * distance * distance;
                }
                return Math.Sqrt(sum);
            });
        return new Topsis(Distances(e => e.Best), Distances(e => e.Worst));
    }

    /// <summary>The values that are compared, multiplied with their weights where these stand there.</summary>
    private static LabeledMatrix<UnitId, Year> Column(WeightedPart part, Panel panel, TopsisOptions options)
    {
        var isRaw = options.Of == TopsisOf.Raw && part.Indicator is not null;
        var values = isRaw ? panel.Indicators[part.Indicator!.Id].Values : part.Values;
        var length = isRaw ? Math.Sqrt(Cells(values, _ => true).Sum(x => x * x)) : 1;
        return LabeledMatrix<UnitId, Year>.From(panel.Units, panel.Years, (u, t) =>
            values.At(u, t) is not { } x || (isRaw && length == 0) ? null
            : x / length * (options.Weights == TopsisWeights.Matrix ? part.Weight.At(t) ?? 0 : 1));
    }

    /// <summary>By year, the best and the worst value; null where there is none.</summary>
    private static (double Best, double Worst)?[] Ends(
        LabeledMatrix<UnitId, Year> column, WeightedPart part, Panel panel, TopsisOptions options)
    {
        var isLow = options.Of == TopsisOf.Raw && part.Indicator?.Direction == Direction.Cost;
        (double, double)? Of(Func<int, bool> isIn)
        {
            var values = Cells(column, isIn).ToList();
            return values.Count == 0 ? null : isLow ? (values.Min(), values.Max()) : (values.Max(), values.Min());
        }
        if (options.Ideal == TopsisIdeal.PerYear) return [.. panel.Years.Select((_, t) => Of(year => year == t))];
        var all = Of(_ => true);
        return [.. panel.Years.Select(_ => all)];
    }

    private static IEnumerable<double> Cells(LabeledMatrix<UnitId, Year> values, Func<int, bool> isIn) =>
        from u in Enumerable.Range(0, values.Rows.Count)
        from t in Enumerable.Range(0, values.Columns.Count)
        where isIn(t) && values.Has(u, t)
        select values.At(u, t)!.Value;
}
