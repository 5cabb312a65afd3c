using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Ranks;

/// <summary>A region's units by rank: all of them where they are few, else the first and the last five side by side.</summary>
internal sealed class MembersTable(RegionSubject subject) : ITableBuilder
{
    private const int Few = 12, AtEachEnd = 5;

    /// <inheritdoc/>
    public string Id => "members";

    /// <inheritdoc/>
    public TableBlock? Build(PartInput input)
    {
        if (input.Results.Find(RanksResult.Key) is not { } all) return null;
        var (plan, words, measure) = (input.Plan, input.Words, MeasureNames.Leading(input));
        var (view, ranks, names) = (new SubjectView(subject, input.Results), all.Of(measure), new Names(plan));
        var order = Ordered(view, ranks);
        if (order.Count == 0) return null;
        TableCell[] Cells(UnitId unit) => [ranks.At(unit, view.Last), input.In(names.Of(unit)), measure.Values.At(unit, view.Last)];
        var few = order.Count <= Few;
        ImmutableArray<TableColumn> Ends() =>
            [.. Columns(words["members.first", AtEachEnd], measure, input), .. Columns(words["members.last", AtEachEnd], measure, input)];
        return new TableBlock(
            Id, words[few ? "members.caption" : "members.caption.ends", measure.Name, view.Last, plan.UnitNounPlural],
            few ? Columns(null, measure, input) : Ends(),
            few ? [.. order.Select(u => ImmutableArray.Create(Cells(u)))]
                : [.. order.Take(AtEachEnd).Zip(order.TakeLast(AtEachEnd), (a, b) => ImmutableArray.Create([.. Cells(a), .. Cells(b)]))])
        {
            Notes = [words["members.note", plan.UnitNounPlural]],
        };
    }

    /// <summary>The region's units that are ranked in its last year, the highest first.</summary>
    internal static List<UnitId> Ordered(SubjectView view, LabeledMatrix<UnitId, Year> ranks) =>
        [.. view.Members.Where(u => ranks.At(u, view.Last) is not null).OrderBy(u => ranks.At(u, view.Last))];

    private static ImmutableArray<TableColumn> Columns(string? group, Measure measure, PartInput input) =>
    [
        new("rank", input.Words["head.rank"], NumberStyle.Integer) { Group = group },
        new("unit", input.Words["head.unit", input.Plan.UnitNoun], NumberStyle.Text) { Group = group },
        new(measure.Id.Value, measure.IsLeading ? measure.Symbol : input.In(measure.Name), NumberStyle.Fixed3) { Group = group },
    ];
}
