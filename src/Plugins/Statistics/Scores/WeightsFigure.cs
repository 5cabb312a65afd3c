using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.Scores;

/// <summary>The weight of every indicator as a bar, in declared order, colored by system; only where one set of weights serves all years and the study asks for it.</summary>
public sealed class WeightsFigure : IFigureBuilder
{
    /// <inheritdoc/>
    public string Id => "indicator-weights";

    /// <inheritdoc/>
    public FigureBlock? Build(PartInput input)
    {
        var (plan, results, language) = (input.Plan, input.Results, input.Language);
        if (plan.Figures is not { } asked || !asked.Contains(Id)) return null;
        if (!plan.Normalization.IsPooled || !plan.Weighting.IsPooled) return null;
        var zh = language == "zh";
        var rows = (from s in Enumerable.Range(0, plan.Systems.Length) where !plan.Systems[s].IsGiven from i in plan.Systems[s].Indicators
                    select (System: s, Indicator: i, Weight: results.Weights.First(w => w.System == plan.Systems[s].Id).Values[i.Id, plan.Years[0]])).ToList();
        if (rows.Count < 2) return null;
        var series = Enumerable.Range(0, plan.Systems.Length).Where(s => !plan.Systems[s].IsGiven).Select(s => new FigureSeries(
            plan.Systems[s].System.Name.In(language), SeriesMark.StackedBar, [.. rows.Select(r => r.System == s ? r.Weight : (double?)null)], new ColorRole(ColorFamily.System, s))).ToImmutableArray();
        var (most, least) = (rows.MaxBy(r => r.Weight), rows.MinBy(r => r.Weight));
        return new FigureBlock(Id, zh ? "各指标的权重" : "Weights of the indicators",
            new RowBarFigure(165, 22 + (rows.Count * 4.4), [.. rows.Select(r => r.Indicator.Name.In(language))], new ValueAxis(zh ? "权重" : "Weight", 0) { Decimals = 4 }, series),
            zh
                ? $"{rows.Count}个指标中{most.Indicator.Name.Zh}的权重最大（{NumberText.Fixed(most.Weight, 4)}），{least.Indicator.Name.Zh}最小（{NumberText.Fixed(least.Weight, 4)}）。"
                : $"Of {rows.Count} indicators {most.Indicator.Name.En} weighs most ({NumberText.Fixed(most.Weight, 4)}), {least.Indicator.Name.En} least ({NumberText.Fixed(least.Weight, 4)}).") { Language = language, Wide = true };
    }
}
