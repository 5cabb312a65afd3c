using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Scores;

namespace ReportGen.Statistics.RankSumRatio;

/// <summary>The aggregation "rank-sum-ratio": the weighted mean rank, as a share of the number of rows.</summary>
/// <remarks>
/// <b>Source.</b> Tian (1993) [tian1993].
/// <b>Symbols.</b> R rank of a row by indicator j over all units and years, 1 being worst, ties at their mean rank; N number of rows; w
/// weight.
///     RSR = sum_j w_j R_j / N
/// <b>Conventions.</b> In (0, 1]. All distance is lost.
/// </remarks>
public sealed class RankSumRatioAggregation() : Aggregation<NoOptions>("rank-sum-ratio")
{
    /// <inheritdoc/>
    protected override LabeledMatrix<UnitId, Year> Aggregate(
        ImmutableArray<WeightedPart> parts, Panel panel, NoOptions options, DiagnosticBag diagnostics)
    {
        var ranks = parts.Select(p => Ranks(p.Values)).ToList();
        return LabeledMatrix<UnitId, Year>.From(panel.Units, panel.Years, (u, t) =>
        {
            if (!panel.IsPresent(u, t)) return null;
            var sum = 0.0;
            for (var j = 0; j < parts.Length; j++)
            {
                if (ranks[j].TryGetValue((u, t), out var share)) sum += (parts[j].Weight.At(t) ?? 0) * share;
            }
            return Math.Min(1, sum);
        });
    }

    /// <summary>The rank of each cell over the number of cells.</summary>
    private static Dictionary<(int Unit, int Year), double> Ranks(LabeledMatrix<UnitId, Year> values)
    {
        var cells = (
            from u in Enumerable.Range(0, values.Rows.Count)
            from t in Enumerable.Range(0, values.Columns.Count)
            where values.Has(u, t)
            orderby values.At(u, t)
            select (Unit: u, Year: t, Value: values.At(u, t)!.Value)).ToList();
        var ranks = new Dictionary<(int, int), double>(cells.Count);
        for (var first = 0; first < cells.Count;)
        {
            var end = first + 1;
            while (end < cells.Count && cells[end].Value == cells[first].Value) end++;
            for (var i = first; i < end; i++) ranks[(cells[i].Unit, cells[i].Year)] = (first + 1 + end) / 2.0 / cells.Count;
            first = end;
        }
        return ranks;
    }
}
