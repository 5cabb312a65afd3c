using ReportGen.Contracts.Data;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.GroupMeans;

/// <summary>Small multiples: the mean of D (or of the first measure) of every region of the first grouping, on one scale.</summary>
public sealed class RegionalTrends : IFigureBuilder
{
    /// <inheritdoc/>
    public string Id => "regional-trends";

    /// <inheritdoc/>
    public FigureBlock? Build(PartInput input)
    {
        var (plan, results, language) = (input.Plan, input.Results, input.Language);
        if (results.Find(GroupMeansResult.Key) is not { } all || plan.Groupings.IsEmpty || plan.Years.Length < 2) return null;
        var (zh, grouping, measure) = (language == "zh", plan.Groupings[0], results.LeadingMeasure);
        var means = all.Of(grouping.Id, measure.Id)!.Mean;
        var rows = Enumerable.Range(0, means.Rows.Count).Where(j => Enumerable.Range(0, means.Columns.Count).Count(t => means.Has(j, t)) > 1).ToList();
        if (rows.Count < 2) return null;
        var series = rows.Select(j => new FigureSeries(grouping.Regions[j].Name.In(language), SeriesMark.Line, [.. Enumerable.Range(0, means.Columns.Count).Select(t => means.At(j, t))], new ColorRole(ColorFamily.Region, j)));
        return new FigureBlock(Id, zh ? $"各区域{measure.Name.Zh}均值的走势" : $"Course of the mean {measure.Name.En.ToLowerInvariant()} in each region",
            SmallMultiples.Of(measure.Name.In(language), [.. means.Columns.Select(y => y.ToString())], [.. series]), Alt(grouping, means, rows, language)) { Language = language, Wide = true };
    }

    // every course where there are few, else the greatest rise and the least
    private static string Alt(RegionGrouping grouping, LabeledMatrix<RegionId, Year> means, List<int> rows, string language)
    {
        var zh = language == "zh";
        string Words(int j) => SeriesWords.Of(grouping.Regions[j].Name, means.Columns, t => means.At(j, t), language);
        double Rise(int j)
        {
            var known = Enumerable.Range(0, means.Columns.Count).Where(t => means.Has(j, t)).ToList();
            return means.At(j, known[^1])!.Value - means.At(j, known[0])!.Value;
        }
        if (rows.Count <= SmallMultiples.MostLines) return string.Join(zh ? "；" : "; ", rows.Select(Words)) + (zh ? "。" : ".");
        var (most, least) = (rows.MaxBy(Rise), rows.MinBy(Rise));
        return zh ? $"{rows.Count}个区域中升幅最大的是：{Words(most)}；最小的是：{Words(least)}。" : $"Of {rows.Count} regions the greatest rise: {Words(most)}; the least: {Words(least)}.";
    }
}
