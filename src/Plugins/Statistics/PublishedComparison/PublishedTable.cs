using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.PublishedComparison;

/// <summary>Computed values beside printed ones, with the interval that the rounding of the inputs allows.</summary>
public sealed class PublishedTable : ITableBuilder
{
    /// <inheritdoc/>
    public string Id => "published-comparison";

    /// <inheritdoc/>
    public TableBlock? Build(PartInput input)
    {
        var (plan, results, language) = (input.Plan, input.Results, input.Language);
        if (results.Find(PublishedResult.Key) is not { Rows.IsEmpty: false } published) return null;
        var (zh, names) = (language == "zh", new Names(plan));
        return new TableBlock(Id, zh ? "计算值与公布值的比较" : "Computed and published values",
        [
            new("year", zh ? "年份" : "Year", NumberStyle.Text) { Merge = true },
            new("unit", zh ? plan.UnitNoun.Zh : char.ToUpperInvariant(plan.UnitNoun.En[0]) + plan.UnitNoun.En[1..], NumberStyle.Text),
            new("computed", zh ? "计算值" : "Computed", NumberStyle.Fixed4), new("published", zh ? "公布值" : "Published", NumberStyle.Fixed3),
            new("low", zh ? "下限" : "Low", NumberStyle.Fixed4) { Group = zh ? "输入舍入允许的区间" : "Allowed by rounding" },
            new("high", zh ? "上限" : "High", NumberStyle.Fixed4) { Group = zh ? "输入舍入允许的区间" : "Allowed by rounding" },
            new("agrees", zh ? "一致" : "Agrees", NumberStyle.Text),
        ],
        [.. published.Rows.OrderBy(r => r.Year).ThenByDescending(r => r.Published).Select(r => ImmutableArray.Create<TableCell>(
            r.Year.ToString(), names.Of(r.Unit).In(language), r.Computed, r.Published, r.Low, r.High, r.Agrees ? (zh ? "是" : "yes") : (zh ? "否" : "no")))])
        {
            Wide = true,
        };
    }
}
