using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.DagumGini;

/// <summary>G and its three parts with their shares, year by year.</summary>
public sealed class DecompositionTable : ITableBuilder
{
    /// <inheritdoc/>
    public string Id => "gini-decomposition";

    /// <inheritdoc/>
    public TableBlock? Build(PartInput input)
    {
        var (plan, results, language) = (input.Plan, input.Results, input.Language);
        if (results.Find(DagumGiniResult.Key)?.Decompositions is not [var d, ..]) return null;
        var zh = language == "zh";
        var (value, share) = (zh ? "贡献值" : "Contribution", zh ? "贡献率" : "Share");
        return new TableBlock(Id, zh ? $"{d.Measure.Name.Zh}总体基尼系数及其分解" : $"Overall Gini coefficient of the {d.Measure.Name.En.ToLowerInvariant()} and its parts",
        [
            new("year", zh ? "年份" : "Year", NumberStyle.Text), new("G", "G", NumberStyle.Fixed3),
            new("Gw", zh ? "区域内" : "Within", NumberStyle.Fixed3) { Group = value }, new("Gnb", zh ? "区域间" : "Between", NumberStyle.Fixed3) { Group = value },
            new("Gt", zh ? "超变密度" : "Transvariation", NumberStyle.Fixed3) { Group = value },
            new("share_w", zh ? "区域内" : "Within", NumberStyle.Percent2) { Group = share, Unit = "%" }, new("share_nb", zh ? "区域间" : "Between", NumberStyle.Percent2) { Group = share, Unit = "%" },
            new("share_t", zh ? "超变密度" : "Transvariation", NumberStyle.Percent2) { Group = share, Unit = "%" },
        ],
        [.. Enumerable.Range(0, d.Overall.Axis.Count).Select(t => ImmutableArray.Create<TableCell>(
            d.Overall.Axis[t].ToString(), d.Overall.At(t), d.Parts.At(0, t), d.Parts.At(1, t), d.Parts.At(2, t),
            d.Share(GiniPart.Within, t), d.Share(GiniPart.NetBetween, t), d.Share(GiniPart.Transvariation, t)))])
        {
            Wide = true,
        };
    }
}

/// <summary>G_jj of every region and year.</summary>
public sealed class RegionGiniTable : ITableBuilder
{
    /// <inheritdoc/>
    public string Id => "region-gini";

    /// <inheritdoc/>
    public TableBlock? Build(PartInput input)
    {
        var (plan, results, language) = (input.Plan, input.Results, input.Language);
        if (results.Find(DagumGiniResult.Key)?.Decompositions is not [var d, ..]) return null;
        var zh = language == "zh";
        var single = false;
        TableCell Cell(int j, int t)
        {
            if (d.Units.At(j, t) is 1) { single = true; return "0*"; }
            return d.WithinRegion.At(j, t);
        }
        var years = Enumerable.Range(0, d.Overall.Axis.Count).ToList();
        ImmutableArray<ImmutableArray<TableCell>> rows =
        [
            [zh ? "总体" : "Overall", .. years.Select(t => (TableCell)d.Overall.At(t))],
            .. Enumerable.Range(0, d.Grouping.Regions.Length).Where(j => years.Exists(t => d.Units.At(j, t) is not null))
                .Select(j => ImmutableArray.Create<TableCell>([d.Grouping.Regions[j].Name.In(language), .. years.Select(t => Cell(j, t))])),
        ];
        return new TableBlock(Id, zh ? $"各区域{d.Measure.Name.Zh}的基尼系数" : $"Gini coefficient of the {d.Measure.Name.En.ToLowerInvariant()} by region",
            [new("region", zh ? "区域" : "Region", NumberStyle.Text), .. years.Select(t => new TableColumn(d.Overall.Axis[t].ToString(), d.Overall.Axis[t].ToString(), NumberStyle.Fixed3))], rows)
        {
            Wide = years.Count > 4,
            Notes = single ? [zh ? $"注：* 该区域仅一个{plan.UnitNoun.Zh}，其值不表示均等。" : $"Note: * a single {plan.UnitNoun.En}; this is not equality."] : [],
        };
    }
}

/// <summary>G_jh of every pair of regions in chosen years.</summary>
public sealed class PairGiniTable : ITableBuilder
{
    /// <inheritdoc/>
    public string Id => "pair-gini";

    /// <inheritdoc/>
    public TableBlock? Build(PartInput input)
    {
        var (plan, results, language) = (input.Plan, input.Results, input.Language);
        if (results.Find(DagumGiniResult.Key)?.Decompositions is not [var d, ..]) return null;
        var zh = language == "zh";
        var years = Names.Side(plan);
        var rows = Enumerable.Range(0, d.BetweenRegions.Rows.Count)
            .Select(p => (Pair: d.BetweenRegions.Rows[p], Values: years.Select(y => d.BetweenRegions.At(p, d.BetweenRegions.Columns.PositionOf(y))).ToList()))
            .Where(r => r.Values.Exists(v => v is not null))
            .Select(r => ImmutableArray.Create<TableCell>(
                [$"{Names.Of(d.Grouping, r.Pair.A).In(language)}\u2013{Names.Of(d.Grouping, r.Pair.B).In(language)}", .. r.Values.Select(v => (TableCell)v)])).ToImmutableArray();
        if (rows.IsEmpty) return null;
        return new TableBlock(Id, zh ? $"区域间{d.Measure.Name.Zh}的基尼系数" : $"Gini coefficient of the {d.Measure.Name.En.ToLowerInvariant()} between regions",
            [new("pair", zh ? "区域对" : "Pair", NumberStyle.Text), .. years.Select(y => new TableColumn(y.ToString(), y.ToString(), NumberStyle.Fixed3))], rows);
    }
}
