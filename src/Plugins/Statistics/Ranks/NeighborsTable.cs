using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Ranks;

/// <summary>The units ranked just above and below a unit in its last year.</summary>
internal sealed class NeighborsTable(UnitSubject subject) : ITableBuilder
{
    private const int EachSide = 3;

    /// <inheritdoc/>
    public string Id => "neighbors";

    /// <inheritdoc/>
    public TableBlock? Build(PartInput input)
    {
        if (input.Results.Find(RanksResult.Key) is not { } all) return null;
        var (plan, words, measure) = (input.Plan, input.Words, MeasureNames.Leading(input));
        var (year, ranks, names) = (new SubjectView(subject, input.Results).Last, all.Of(measure), new Names(plan));
        var ranked = ranks.Rows.Where(u => ranks.At(u, year) is not null);
        var order = ranked.OrderBy(u => ranks.At(u, year)).ToList(); // stable: ties in declared order
        var own = order.IndexOf(subject.Unit);
        if (own < 0 || order.Count < 2) return null;
        var from = Math.Max(0, own - EachSide);
        var graded = measure.Scale is not null;
        TableCell Name(UnitId unit) =>
            new(input.In(names.Of(unit)), null) { Link = unit == subject.Unit ? null : Subject.PageOf(unit.Value, input.Language) };
        TableCell Grade(UnitId unit) =>
            GradeOf.Value(measure, measure.Values.At(unit, year)) is { } grade ? input.In(grade.Name) : NumberText.Gap;
        IEnumerable<TableCell> Cells(UnitId unit) =>
            [ranks.At(unit, year), Name(unit), measure.Values.At(unit, year), .. graded ? [Grade(unit)] : Array.Empty<TableCell>()];
        return new TableBlock(
            Id, words["neighbors.caption", measure.Name, year, plan.UnitNoun],
            [
                new("rank", words["head.rank"], NumberStyle.Integer),
                new("unit", words["head.unit", plan.UnitNoun], NumberStyle.Text),
                new(measure.Id.Value, measure.IsLeading ? measure.Symbol : input.In(measure.Name), NumberStyle.Fixed3),
                .. graded ? [new TableColumn("grade", words["head.grade"], NumberStyle.Text)] : Array.Empty<TableColumn>(),
            ],
            [.. order.Skip(from).Take(own + EachSide + 1 - from).Select(u => Cells(u).ToImmutableArray())])
        {
            MarkedRow = own - from,
        };
    }
}
