using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Text;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.GroupMeans;

/// <summary>Small multiples: the mean of the leading measure of every region of the first grouping, on one scale.</summary>
public sealed class RegionalTrends : IFigureBuilder
{
    /// <inheritdoc/>
    public string Id => "regional-trends";

    /// <inheritdoc/>
    public FigureBlock? Build(PartInput input)
    {
        var plan = input.Plan;
        if (input.Results.Find(GroupMeansResult.Key) is not { } all || plan.Groupings.IsEmpty || plan.Years.Length < 2) return null;
        var (grouping, measure) = (plan.Groupings[0], MeasureNames.Leading(input));
        var means = all.Of(grouping, measure).Mean;
        var every = grouping.Regions.Where(r => means.Row(r.Id).Defined.Count() > 1).ToImmutableArray();
        if (every.Length < 2) return null;
        var shown = Extremes.Of(every, r => means.At(r.Id, plan.Years[^1]), SmallMultiples.Most);
        FigureSeries Line(Region region) => new(
            input.In(region.Name), SeriesMark.Line, [.. means.Columns.Select(y => means.At(region.Id, y))],
            new ColorRole(ColorFamily.Region, grouping.Regions.IndexOf(region)));
        return new FigureBlock(
            Id, input.Words["trends.caption", measure.Name],
            SmallMultiples.Of(input.Axis(input.In(measure.Name)), [.. means.Columns.Select(y => y.ToString())], [.. shown.Select(Line)]),
            Alt(means, every, input))
        {
            Language = input.Language, Wide = true, Notes = Extremes.Note(every.Length, shown.Length, input.Words),
        };
    }

    // every course where there are few, else the greatest rise and the least
    private static string Alt(LabeledMatrix<RegionId, Year> means, ImmutableArray<Region> regions, PartInput input)
    {
        var words = input.Words;
        string Course(Region region) => SeriesWords.Of(words.In(region.Name), means.Row(region.Id), words, input.Decimals.Value);
        double Rise(Region region) => means.Row(region.Id).Defined.Last() - means.Row(region.Id).Defined.First();
        return regions.Length <= SmallMultiples.MostLines
            ? words["trends.alt", string.Join(words["semicolon"], regions.Select(Course))]
            : words["trends.alt.many", regions.Length, Course(regions.MaxBy(Rise)!), Course(regions.MinBy(Rise)!)];
    }
}
