using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.GroupMeans;

/// <summary>Regional means of the leading measure, of one of the study's groupings.</summary>
/// <param name="position">0 for the first grouping, 1 for the second.</param>
public abstract class GroupMeansTable(int position) : ITableBuilder
{
    /// <inheritdoc/>
    public string Id => position == 0 ? "group-means" : "group-means-second";

    /// <inheritdoc/>
    public bool IsAside => position > 0;

    /// <inheritdoc/>
    public TableBlock? Build(PartInput input)
    {
        var (plan, words) = (input.Plan, input.Words);
        if (input.Results.Find(GroupMeansResult.Key) is not { } all || plan.Groupings.Length <= position) return null;
        var (grouping, measure, last) = (plan.Groupings[position], MeasureNames.Leading(input), plan.Years[^1]);
        var means = all.Of(grouping, measure);
        var regions = position == 0 ? means.Shown : means.Shown.OrderByDescending(r => Printed.Ranked(means.Mean.At(r.Id, last) ?? -1));
        var years = Names.Side(plan);
        var rows = regions.Select(r => ImmutableArray.Create<TableCell>(
            [input.In(r.Name), means.Units.At(r.Id, last), .. years.Select(y => (TableCell)means.Mean.At(r.Id, y))])).ToImmutableArray();
        if (rows.IsEmpty) return null;
        var noun = grouping.Noun is { } own && plan.Groupings.Count(g => own.Equals(g.Noun)) == 1 ? own : null; // no other grouping's
        var varies = regions.Any(r => plan.Years.Any(y => means.Units.At(r.Id, y) != means.Units.At(r.Id, last)));
        return new TableBlock(
            Id,
            noun is not null ? words["table.caption", noun, measure.Name]
            : rows.Length < grouping.Regions.Length ? words["table.caption.some", measure.Name]
            : words["table.caption.named", grouping.Name, measure.Name],
            [
                new("region", grouping.Noun is null ? words["head.region"] : words["head.unit", grouping.Noun], NumberStyle.Text),
                new("units", words["head.unit-count", plan.UnitNounPlural], NumberStyle.Integer),
                .. years.Select(y => new TableColumn(y.ToString(), y.ToString(), NumberStyle.Fixed3)),
            ],
            rows)
        {
            Wide = rows.Length > 24, // too long for a column
            Notes = varies ? [words["table.note", plan.UnitNounPlural, last]] : [],
        };
    }
}
