using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.Scores;

/// <summary>The indicator systems (the source's Table 1), with weights where one set serves all years.</summary>
public sealed class IndicatorTable : ITableBuilder
{
    /// <inheritdoc/>
    public string Id => "indicator-system";

    /// <inheritdoc/>
    public TableBlock? Build(PartInput input)
    {
        var (plan, results, language) = (input.Plan, input.Results, input.Language);
        var zh = language == "zh";
        var pooled = plan.Normalization.IsPooled && plan.Weighting.IsPooled;
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<TableCell>>();
        foreach (var system in plan.Systems.Where(s => !s.IsGiven))
        {
            var weights = results.Weights.First(w => w.System == system.Id);
            foreach (var criterion in system.Criteria)
            {
                foreach (var indicator in criterion.Indicators)
                {
                    rows.Add(
                    [
                        system.System.Name.In(language), criterion.Name.In(language), indicator.Name.In(language), indicator.UnitOfMeasure?.In(language) ?? "",
                        indicator.Direction == Direction.Benefit ? "+" : "\u2212",
                        .. pooled ? new TableCell[] { weights.Values[indicator.Id, plan.Years[0]] } : [],
                    ]);
                }
            }
        }
        if (rows.Count == 0) return null;
        return new TableBlock(Id, zh ? "评价指标体系" : "Indicator systems",
        [
            new("system", zh ? "目标层" : "System", NumberStyle.Text) { Merge = true },
            new("criterion", zh ? "准则层" : "Criterion", NumberStyle.Text) { Merge = true },
            new("indicator", zh ? "指标层" : "Indicator", NumberStyle.Text),
            new("unit", zh ? "单位" : "Unit", NumberStyle.Text),
            new("direction", zh ? "属性" : "Direction", NumberStyle.Text),
            .. pooled ? new TableColumn[] { new("weight", zh ? "权重" : "Weight", NumberStyle.Fixed4) } : [],
        ], rows.ToImmutable())
        {
            Wide = true,
            Notes = [.. Notes(plan, language)],
        };
    }

    private static IEnumerable<string> Notes(ReportPlan plan, string language)
    {
        var zh = language == "zh";
        yield return zh ? "注：“+”为正向指标，“\u2212”为负向指标。" : "Note: + more is better; \u2212 less is better.";
        foreach (var system in plan.Systems.Where(s => !s.IsGiven && s.System.Note is not null)) yield return system.System.Note!.In(language);
        foreach (var indicator in plan.Systems.SelectMany(s => s.Indicators).Where(i => i.Note is not null))
        {
            yield return $"{indicator.Name.In(language)}{(zh ? "：" : ": ")}{indicator.Note!.In(language)}";
        }
    }
}
