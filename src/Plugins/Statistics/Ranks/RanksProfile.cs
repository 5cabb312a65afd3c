using ReportGen.Contracts.Data;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Ranks;

/// <summary>
/// A unit's place among all, its key figures and its neighbors in rank; a region's leading and trailing units; rank, value and grade in the
/// list of units.
/// </summary>
public sealed class RanksProfile : IProfile
{
    /// <inheritdoc/>
    public IEnumerable<IFacts> Facts(Subject subject) => subject switch
    {
        UnitSubject unit => [new Facts<Standing>("standing", input => UnitStanding.Of(unit, input))],
        RegionSubject region => [new Facts<MembersFacts>("members", input => MembersFacts.Of(region, input))],
        _ => [],
    };

    /// <inheritdoc/>
    public IEnumerable<ITableBuilder> Tables(Subject subject) => subject switch
    {
        UnitSubject unit => [new KeyFiguresTable(unit), new NeighborsTable(unit)],
        RegionSubject region => [new MembersTable(region)],
        _ => [],
    };

    /// <inheritdoc/>
    public IEnumerable<ProfileColumn> Columns(PartInput input, IReadOnlyList<Subject> subjects)
    {
        var units = subjects.OfType<UnitSubject>().Select(s => s.Unit).ToList();
        if (input.Results.Find(RanksResult.Key) is not { } all || units.Count < subjects.Count) yield break;
        var (words, measure) = (input.Words, MeasureNames.Leading(input));
        var (ranks, values, first, last) = (all.Of(measure), measure.Values, input.Plan.Years[0], input.Plan.Years[^1]);
        ProfileColumn Column(string id, string title, NumberStyle style, Func<UnitId, TableCell> cell) =>
            new(new TableColumn(id, title, style), [.. units.Select(cell)]);
        yield return Column("rank", words["head.rank"], NumberStyle.Integer, u => ranks.At(u, last));
        yield return Column("value", input.In(measure.Name), NumberStyle.Fixed3, u => values.At(u, last));
        if (first != last)
        {
            yield return Column(
                "change", words["head.since", first], NumberStyle.Signed3,
                    u => Printed.ChangeCell(values.At(u, first), values.At(u, last), input.Decimals.Value));
        }
        if (measure.Scale is null) yield break;
        yield return Column("grade", words["head.grade"], NumberStyle.Text,
            u => GradeOf.Value(measure, values.At(u, last)) is { } grade ? input.In(grade.Name) : NumberText.Gap);
    }
}
