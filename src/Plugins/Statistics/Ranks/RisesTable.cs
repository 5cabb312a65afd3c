using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Ranks;

/// <summary>The greatest rises of D (or of the first measure) between the first and the last year, among the units present in both.</summary>
public sealed class RisesTable : ITableBuilder
{
    private const int Most = 10;

    /// <inheritdoc/>
    public string Id => "greatest-rises";

    /// <inheritdoc/>
    public TableBlock? Build(PartInput input)
    {
        var (plan, results, language) = (input.Plan, input.Results, input.Language);
        if (Rises(plan, results) is not { Count: > 0 } rises) return null;
        var zh = language == "zh";
        var (names, measure) = (new Names(plan), Leading(results));
        return new TableBlock(Id, zh ? $"{measure.Name.Zh}升幅居前的{plan.UnitNoun.Zh}" : $"The greatest rises of the {measure.Name.En.ToLowerInvariant()}",
        [
            new("rank", zh ? "序号" : "Rank", NumberStyle.Integer),
            new("unit", zh ? plan.UnitNoun.Zh : char.ToUpperInvariant(plan.UnitNoun.En[0]) + plan.UnitNoun.En[1..], NumberStyle.Text),
            new("first", plan.Years[0].ToString(), NumberStyle.Fixed3), new("last", plan.Years[^1].ToString(), NumberStyle.Fixed3),
            new("change", zh ? "变化" : "Change", NumberStyle.Signed3),
        ],
        [.. rises.Take(Most).Select((r, i) => ImmutableArray.Create<TableCell>(i + 1, names.Of(r.Unit).In(language), r.First, r.Last, r.Last - r.First))])
        {
            Notes = plan.Balance == PanelBalance.Unbalanced ? [zh ? "注：仅比较首尾两年均有记录者。" : "Note: only those recorded in both years are compared."] : [],
        };
    }

    /// <summary>The measure the report leads with: D, or the first one.</summary>
    internal static Measure Leading(ResultSet results) => results.LeadingMeasure;

    /// <summary>Units present in the first and the last year that rose, greatest rise first; ties in declared order.</summary>
    internal static List<(UnitId Unit, double First, double Last)> Rises(ReportPlan plan, ResultSet results)
    {
        var values = Leading(results).Values;
        var (first, last) = (values.Columns.PositionOf(plan.Years[0]), values.Columns.PositionOf(plan.Years[^1]));
        return [.. from u in Enumerable.Range(0, values.Rows.Count) where values.At(u, first) < values.At(u, last)
                   orderby values.At(u, last) - values.At(u, first) descending
                   select (values.Rows[u], values.At(u, first)!.Value, values.At(u, last)!.Value)];
    }
}
