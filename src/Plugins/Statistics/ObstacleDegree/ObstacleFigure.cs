using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.CouplingCoordination;

namespace ReportGen.Statistics.ObstacleDegree;

/// <summary>Obstacle degrees of the criteria by coordination grade, stacked to 100 % (the source's Figure 4); overall where there are no grades.</summary>
public sealed class ObstacleFigure : IFigureBuilder
{
    /// <inheritdoc/>
    public string Id => "obstacle-by-grade";

    /// <inheritdoc/>
    public FigureBlock? Build(PartInput input)
    {
        var (plan, results, language) = (input.Plan, input.Results, input.Language);
        if (results.Find(ObstacleResult.Key) is not { } obstacles) return null;
        var zh = language == "zh";
        var byGrade = obstacles.Means.Where(m => m.By == "grade").ToList();
        var shown = byGrade.Count > 0 ? byGrade : [obstacles.Means[0]];
        string Name(ObstacleMeans m) => plan.CoordinationScale()?.Grades.FirstOrDefault(g => g.Id == m.Key)?.Name.In(language) ?? (zh ? "全部" : "All");
        var criteria = plan.Systems.SelectMany(s => s.Criteria).ToList();
        var series = plan.Systems.SelectMany((s, i) => s.Criteria.Select((c, k) => new FigureSeries(c.Name.In(language), SeriesMark.StackedBar,
            [.. shown.Select(m => (double?)(obstacles.OfCriterion(m, c.Id) * 100))], new ColorRole(ColorFamily.System, i, k, Math.Max(2, s.Criteria.Length))))).ToImmutableArray();
        var alt = string.Join(zh ? "；" : "; ", shown.Select(m =>
        {
            var (top, least) = (criteria.MaxBy(c => obstacles.OfCriterion(m, c.Id))!, criteria.MinBy(c => obstacles.OfCriterion(m, c.Id))!);
            string Degree(CriterionId c) => NumberText.Fixed(obstacles.OfCriterion(m, c) * 100, 1);
            return zh
                ? $"{Name(m)}：{top.Name.Zh}最高（{Degree(top.Id)}%），{least.Name.Zh}最低（{Degree(least.Id)}%）"
                : $"{Name(m)}: {top.Name.En} is greatest ({Degree(top.Id)}%), {least.Name.En} least ({Degree(least.Id)}%)";
        }));
        return new FigureBlock(Id, (byGrade.Count > 0, zh) switch
        {
            (true, true) => "各协调等级的准则层障碍度", (true, false) => "Obstacle degree of the criteria by coordination grade",
            (false, true) => "准则层障碍度", _ => "Obstacle degree of the criteria",
        },
            new RowBarFigure(165, 26 + (4.8 * Math.Ceiling(criteria.Count / 6.0)) + (shown.Count * 8), [.. shown.Select(Name)], new ValueAxis(zh ? "障碍度/%" : "Obstacle degree (%)", 0, 100) { Unit = "%", Decimals = 1 }, series), alt + (zh ? "。" : ".")) { Language = language, Wide = true };
    }
}
