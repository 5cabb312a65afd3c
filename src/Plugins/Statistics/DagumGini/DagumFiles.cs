using System.Collections.Immutable;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.DagumGini;

/// <summary>dagum, dagum_within, dagum_between.</summary>
public sealed class DagumFiles : IResultFiles
{
    /// <inheritdoc/>
    public ImmutableArray<ResultForm> Forms { get; } =
    [
        new("dagum", ["measure", "grouping", "year"]),
        new("dagum_within", ["measure", "grouping", "year", "region"]),
        new("dagum_between", ["measure", "grouping", "year", "region_a", "region_b"]),
    ];

    /// <inheritdoc/>
    public IEnumerable<ResultFile> Build(ReportPlan plan, ResultSet results)
    {
        if (results.Find(DagumGiniResult.Key)?.Decompositions is not { } all) yield break;
        yield return new("dagum", ["measure", "grouping", "year", "G", "Gw", "Gnb", "Gt", "share_w", "share_nb", "share_t"], all.SelectMany(Overall));
        yield return new("dagum_within", ["measure", "grouping", "year", "region", "units", "G"], all.SelectMany(Within));
        yield return new("dagum_between", ["measure", "grouping", "year", "region_a", "region_b", "G", "relative_effect"], all.SelectMany(Between));
    }

    private static IEnumerable<ResultCell[]> Overall(Decomposition d)
    {
        for (var t = 0; t < d.Overall.Axis.Count; t++)
        {
            if (Enumerable.Range(0, d.Units.Rows.Count).All(j => d.Units.At(j, t) is null)) continue;
            yield return
            [
                d.Measure.Id, d.Grouping.Id.Value, d.Overall.Axis[t], d.Overall.At(t), d.Parts.At(0, t), d.Parts.At(1, t), d.Parts.At(2, t),
                d.Share(GiniPart.Within, t), d.Share(GiniPart.NetBetween, t), d.Share(GiniPart.Transvariation, t),
            ];
        }
    }

    private static IEnumerable<ResultCell[]> Within(Decomposition d)
    {
        for (var t = 0; t < d.Overall.Axis.Count; t++)
        {
            for (var j = 0; j < d.Units.Rows.Count; j++)
            {
                if (d.Units.At(j, t) is { } units) yield return [d.Measure.Id, d.Grouping.Id.Value, d.Overall.Axis[t], d.Units.Rows[j].Value, units, d.WithinRegion.At(j, t)];
            }
        }
    }

    private static IEnumerable<ResultCell[]> Between(Decomposition d)
    {
        for (var t = 0; t < d.Overall.Axis.Count; t++)
        {
            for (var p = 0; p < d.BetweenRegions.Rows.Count; p++)
            {
                if (d.BetweenRegions.At(p, t) is not { } gini) continue;
                var pair = d.BetweenRegions.Rows[p];
                yield return [d.Measure.Id, d.Grouping.Id.Value, d.Overall.Axis[t], pair.A.Value, pair.B.Value, gini, d.RelativeAffluence.At(p, t)];
            }
        }
    }
}
