using System.Collections.Immutable;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.Theil;

/// <summary>theil, theil_regions, and theil_nested where a study asks for it.</summary>
public sealed class TheilFiles : IResultFiles
{
    /// <inheritdoc/>
    public ImmutableArray<ResultForm> Forms { get; } =
    [
        new("theil", ["measure", "weighting", "grouping", "index", "year"]),
        new("theil_regions", ["measure", "weighting", "grouping", "index", "year", "region"]),
        new("theil_nested", ["measure", "weighting", "outer", "inner", "index", "year"]),
    ];

    /// <inheritdoc/>
    public IEnumerable<ResultFile> Build(ReportPlan plan, ResultSet results)
    {
        if (results.Find(TheilResult.Key) is not { Decompositions: var all } found) yield break;
        var weighting = found.Weights?.Id ?? "none";
        string[] of = ["measure", "weighting", "grouping", "index", "year"];
        yield return new(
            "theil", [.. of, "value", "between", "within", "share_between", "share_within"], all.SelectMany(d => Totals(d, weighting)));
        yield return new(
            "theil_regions", [.. of, "region", "units", "value", "unit_share", "score_share", "contribution"],
            all.SelectMany(d => Regions(d, weighting)));
        if (found.Nested.IsEmpty) yield break;
        yield return new(
            "theil_nested",
            [
                "measure", "weighting", "outer", "inner", "index", "year", "total", "between_outer", "between_inner", "within",
                "share_between_outer", "share_between_inner", "share_within",
            ],
            found.Nested.SelectMany(d => Nested(d, weighting)));
    }

    private static IEnumerable<ResultCell[]> Totals(TheilDecomposition d, string weighting) =>
        from year in d.Total.Axis
        where d.Units.Column(year).Defined.Any()
        select (ResultCell[])
        [
            d.Measure.Id, weighting, d.Grouping.Id.Value, d.Symbol, year, d.Total.At(year),
            .. d.Parts.Rows.Select(p => (ResultCell)d.Parts.At(p, year)), .. d.Parts.Rows.Select(p => (ResultCell)d.Share(p, year)),
        ];

    private static IEnumerable<ResultCell[]> Nested(NestedTheil d, string weighting) =>
        from year in d.Total.Axis
        select (ResultCell[])
        [
            d.Measure.Id, weighting, d.Outer.Id.Value, d.Inner.Id.Value, d.Symbol, year, d.Total.At(year),
            .. d.Parts.Rows.Select(p => (ResultCell)d.Parts.At(p, year)), .. d.Parts.Rows.Select(p => (ResultCell)d.Share(p, year)),
        ];

    private static IEnumerable<ResultCell[]> Regions(TheilDecomposition d, string weighting) =>
        from year in d.Total.Axis
        from region in d.Units.Rows
        where d.Units.At(region, year) is not null
        select new ResultCell[]
        {
            d.Measure.Id, weighting, d.Grouping.Id.Value, d.Symbol, year, region.Value, d.Units.At(region, year),
            d.Regions.At(region, year), d.UnitShares.At(region, year), d.ScoreShares.At(region, year), d.Contributions.At(region, year),
        };
}
