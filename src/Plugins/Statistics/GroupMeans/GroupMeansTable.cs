using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.GroupMeans;

/// <summary>Regional means of D (or of the first measure): the study's first grouping in declared order, or its second one ranked by the last year.</summary>
/// <param name="position">0 for the first grouping, 1 for the second.</param>
public sealed class GroupMeansTable(int position) : ITableBuilder
{
    /// <inheritdoc/>
    public string Id => position == 0 ? "group-means" : "group-means-second";

    /// <inheritdoc/>
    public TableBlock? Build(PartInput input)
    {
        var (plan, results, language) = (input.Plan, input.Results, input.Language);
        if (results.Find(GroupMeansResult.Key) is not { } all || plan.Groupings.Length <= position) return null;
        var zh = language == "zh";
        var grouping = plan.Groupings[position];
        var measure = results.LeadingMeasure;
        var means = all.Of(grouping.Id, measure.Id)!;
        var last = means.Mean.Columns.Count - 1;
        var order = Enumerable.Range(0, means.Mean.Rows.Count).Where(j => Enumerable.Range(0, last + 1).Any(t => means.Mean.Has(j, t)));
        if (position > 0) order = order.OrderByDescending(j => means.Mean.At(j, last) ?? -1);
        var years = Names.Side(plan);
        var rows = order.Select(j => ImmutableArray.Create<TableCell>(
        [
            grouping.Regions[j].Name.In(language), means.Units.At(j, last), .. years.Select(y => (TableCell)means.Mean.At(j, means.Mean.Columns.PositionOf(y))),
        ])).ToImmutableArray();
        if (rows.IsEmpty) return null;
        return new TableBlock(Id, zh ? $"{grouping.Name.Zh}{measure.Name.Zh}均值" : $"Mean {measure.Name.En.ToLowerInvariant()} by {grouping.Name.En.ToLowerInvariant()}",
        [
            new("region", zh ? "区域" : "Region", NumberStyle.Text), new("units", zh ? $"{plan.UnitNoun.Zh}数" : Capital(plan.UnitNounPlural.En), NumberStyle.Integer),
            .. years.Select(y => new TableColumn(y.ToString(), y.ToString(), NumberStyle.Fixed3)),
        ], rows)
        {
            Wide = rows.Length > 24, // too long for a column
            Notes = [zh ? $"注：{plan.UnitNoun.Zh}数为{plan.Years[^1]}年。" : $"Note: {plan.UnitNounPlural.En} counted in {plan.Years[^1]}."],
        };
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
