using ReportGen.Contracts.Data;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.GroupMeans;

/// <summary>
/// A region's place among the regions, its key figures and its years; a unit's place in its region; means and grades in the list of
/// regions.
/// </summary>
public sealed class GroupMeansProfile : IProfile
{
    /// <inheritdoc/>
    public IEnumerable<IFacts> Facts(Subject subject) => subject switch
    {
        UnitSubject unit => [new Facts<PeersFacts>("peers", input => PeersFacts.Of(unit, input))],
        RegionSubject region => [new Facts<Standing>("standing", input => RegionStanding.Of(region, input))],
        _ => [],
    };

    /// <inheritdoc/>
    public IEnumerable<ITableBuilder> Tables(Subject subject) =>
        subject is RegionSubject region ? [new RegionFiguresTable(region), new RegionYearsTable(region)] : [];

    /// <inheritdoc/>
    public IEnumerable<ProfileColumn> Columns(PartInput input, IReadOnlyList<Subject> subjects)
    {
        var regions = subjects.OfType<RegionSubject>().ToList();
        if (input.Results.Find(GroupMeansResult.Key) is not { } all || regions.Count < subjects.Count) yield break;
        var (plan, words, measure) = (input.Plan, input.Words, MeasureNames.Leading(input));
        var (first, last) = (plan.Years[0], plan.Years[^1]);
        ProfileColumn Column(string id, string title, NumberStyle style, Func<GroupMeans, RegionId, TableCell> cell) =>
            new(new TableColumn(id, title, style), [.. regions.Select(r => cell(all.Of(r.Grouping, measure), r.Region.Id))]);
        var units = words["head.unit-count", plan.UnitNounPlural];
        yield return Column("units", units, NumberStyle.Integer, (m, region) => m.Units.At(region, last));
        yield return Column("rank", words["head.rank"], NumberStyle.Integer,
            (m, region) => (double?)RegionStanding.Rank(m, region, last)?.Number);
        yield return Column("value", words["index.mean", measure.Name], NumberStyle.Fixed3, (m, region) => m.Mean.At(region, last));
        if (first != last)
        {
            yield return Column("change", words["head.since", first], NumberStyle.Signed3,
                (m, region) => Printed.ChangeCell(m.Mean.At(region, first), m.Mean.At(region, last), input.Decimals.Value));
        }
        if (measure.Scale is null) yield break;
        yield return Column("grade", words["index.grade"], NumberStyle.Text,
            (m, region) => GradeOf.Value(measure, m.Mean.At(region, last)) is { } grade ? input.In(grade.Name) : NumberText.Gap);
    }
}
