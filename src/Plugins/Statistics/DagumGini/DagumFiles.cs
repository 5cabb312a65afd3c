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
        new("dagum", ["measure", "grouping", "year"]) { Leads = ["G"] },
        new("dagum_within", ["measure", "grouping", "year", "region"]),
        new("dagum_between", ["measure", "grouping", "year", "region_a", "region_b"]),
    ];

    /// <inheritdoc/>
    public IEnumerable<ResultFile> Build(ReportPlan plan, ResultSet results)
    {
        if (results.Find(DagumGiniResult.Key)?.Decompositions is not { } all) yield break;
        string[] of = ["measure", "grouping", "year"];
        yield return new("dagum", [.. of, "G", "Gw", "Gnb", "Gt", "share_w", "share_nb", "share_t"], all.SelectMany(Overall));
        yield return new("dagum_within", [.. of, "region", "units", "G"], all.SelectMany(Within));
        yield return new("dagum_between", [.. of, "region_a", "region_b", "G", "relative_effect"], all.SelectMany(Between));
    }

    private static IEnumerable<ResultCell[]> Overall(Decomposition d) =>
        from year in d.Overall.Axis
        where d.Units.Column(year).Defined.Any()
        select (ResultCell[])
        [
            d.Measure.Id, d.Grouping.Id.Value, year, d.Overall.At(year),
            .. d.Parts.Rows.Select(p => (ResultCell)d.Parts.At(p, year)), .. d.Parts.Rows.Select(p => (ResultCell)d.Share(p, year)),
        ];

    private static IEnumerable<ResultCell[]> Within(Decomposition d) =>
        from year in d.Overall.Axis
        from region in d.Units.Rows
        where d.Units.At(region, year) is not null
        select new ResultCell[]
        {
            d.Measure.Id, d.Grouping.Id.Value, year, region.Value, d.Units.At(region, year), d.WithinRegion.At(region, year),
        };

    private static IEnumerable<ResultCell[]> Between(Decomposition d) =>
        from year in d.Overall.Axis
        from pair in d.BetweenRegions.Rows
        where d.BetweenRegions.At(pair, year) is not null
        select new ResultCell[]
        {
            d.Measure.Id, d.Grouping.Id.Value, year, pair.A.Value, pair.B.Value,
            d.BetweenRegions.At(pair, year), d.RelativeAffluence.At(pair, year),
        };
}
