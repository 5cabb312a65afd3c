using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.GroupMeans;

/// <summary>Small multiples: the mean of D (or of the first measure) of every region of the first grouping, on one scale.</summary>
public sealed class RegionalTrends : IFigureBuilder
{
    private const int Columns = 4;

    /// <inheritdoc/>
    public string Id => "regional-trends";

    /// <inheritdoc/>
    public FigureBlock? Build(ReportPlan plan, ResultSet results, string language)
    {
        if (results.Find(GroupMeansResult.Key) is not { } all || plan.Groupings.IsEmpty || plan.Years.Length < 2) return null;
        var (zh, grouping, measure) = (language == "zh", plan.Groupings[0], results.FindMeasure("D") ?? results.Measures.First());
        var means = all.Of(grouping.Id, measure.Id)!.Mean;
        var rows = Enumerable.Range(0, means.Rows.Count).Where(j => Enumerable.Range(0, means.Columns.Count).Count(t => means.Has(j, t)) > 1).ToList();
        if (rows.Count is < 2 or > 12) return null;
        ImmutableArray<double?> Values(int j) => [.. Enumerable.Range(0, means.Columns.Count).Select(t => means.At(j, t))];
        var defined = rows.SelectMany(j => Values(j)).OfType<double>().ToList();
        var axis = new ValueAxis("", Math.Floor(defined.Min() * 20) / 20, Math.Ceiling(defined.Max() * 20) / 20); // one scale for all, in steps of 0.05
        var panels = rows.Select(j => (grouping.Regions[j].Name.In(language), (FigureSpec)new CategoryFigure(
            41, 34, null, [.. means.Columns.Select(y => y.ToString())], axis, null, [new(grouping.Regions[j].Name.In(language), SeriesMark.Line, Values(j), new ColorRole(ColorFamily.Region, j))])));
        var top = rows.MaxBy(j => Values(j).OfType<double>().Last() - Values(j).OfType<double>().First());
        var name = grouping.Regions[top].Name.In(language);
        return new FigureBlock(Id, zh ? $"各区域{measure.Name.Zh}均值的走势" : $"Course of the mean {measure.Name.En.ToLowerInvariant()} in each region",
            new PanelFigure(165, 38 * ((rows.Count + Columns - 1) / Columns), Math.Min(Columns, rows.Count), [.. panels]),
            zh ? $"升幅最大的是{name}。" : $"{name} rises most.") { Language = language, Wide = true };
    }
}
