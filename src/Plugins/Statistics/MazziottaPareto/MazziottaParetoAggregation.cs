using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Scores;

namespace ReportGen.Statistics.MazziottaPareto;

/// <summary>The aggregation "mazziotta-pareto": the mean, lowered or raised by how uneven the values are.</summary>
public sealed class MazziottaParetoAggregation() : Aggregation<MazziottaParetoOptions>("mazziotta-pareto")
{
    /// <inheritdoc/>
    protected override LabeledMatrix<UnitId, Year> Aggregate(
        ImmutableArray<WeightedPart> parts, Panel panel, MazziottaParetoOptions options, DiagnosticBag diagnostics)
    {
        var scales = parts.Select(p => Scale(p.Values)).ToList();
        return LabeledMatrix<UnitId, Year>.From(panel.Units, panel.Years, (u, t) =>
        {
            if (!panel.IsPresent(u, t)) return null;
            var there = Enumerable.Range(0, parts.Length).Where(j => scales[j].Deviation > 0 && parts[j].Values.Has(u, t)).ToList();
            double Weight(int j) => options.Weighted ? parts[j].Weight.At(t) ?? 0 : 1;
            var sum = there.Sum(Weight);
            if (sum == 0) return null;
            double[] weights = [.. there.Select(j => Weight(j) / sum)];
            double[] z = [.. there.Select(j => 100 + (10 * (parts[j].Values.At(u, t)!.Value - scales[j].Mean) / scales[j].Deviation))];
            return MazziottaPareto.Of(weights, z, options.Penalty == MazziottaParetoSign.Plus);
        });
    }

    /// <summary>Mean and standard deviation of all rows, divided by their number.</summary>
    private static (double Mean, double Deviation) Scale(LabeledMatrix<UnitId, Year> values)
    {
        var all = (
            from u in Enumerable.Range(0, values.Rows.Count)
            from t in Enumerable.Range(0, values.Columns.Count)
            where values.Has(u, t)
            select values.At(u, t)!.Value).ToList();
        if (all.Count == 0 || all.TrueForAll(v => v == all[0])) return (0, 0);
        var mean = all.Average();
        return (mean, Math.Sqrt(all.Sum(v => (v - mean) * (v - mean)) / all.Count));
    }
}
