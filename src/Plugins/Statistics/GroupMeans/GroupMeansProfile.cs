using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Shared;
using ReportGen.Statistics.CouplingCoordination;

namespace ReportGen.Statistics.GroupMeans;

/// <summary>A region's place among the regions, its key figures and its years; a unit's place in its region; means and grades in the list of regions.</summary>
public sealed class GroupMeansProfile : IProfile
{
    /// <inheritdoc/>
    public IEnumerable<IFacts> Facts(Subject subject) => subject switch
    {
        UnitSubject { Region: not null } unit => [new PeersFacts(unit)],
        UnitSubject => [new PeersFacts(null)],
        RegionSubject region => [new RegionStanding(region)],
        _ => [],
    };

    /// <inheritdoc/>
    public IEnumerable<ITableBuilder> Tables(Subject subject) => subject is RegionSubject region ? [new RegionFiguresTable(region), new RegionYearsTable(region)] : [];

    /// <inheritdoc/>
    public IEnumerable<ProfileColumn> Columns(PartInput input, IReadOnlyList<Subject> subjects)
    {
        var (plan, results, language) = (input.Plan, input.Results, input.Language);
        if (results.Find(GroupMeansResult.Key) is not { } all || !subjects.All(s => s is RegionSubject)) yield break;
        var (zh, measure, last) = (language == "zh", SubjectView.Leading(results), plan.Years.Length - 1);
        ProfileColumn Column(string id, string title, NumberStyle style, Func<GroupMeans, int, TableCell> cell) => new(new TableColumn(id, title, style), [.. subjects.Select(s =>
        {
            var region = (RegionSubject)s;
            var means = all.Of(region.Grouping.Id, measure.Id)!;
            return cell(means, means.Mean.Rows.PositionOf(region.Region.Id));
        })]);
        yield return Column("units", zh ? $"{plan.UnitNoun.Zh}数" : char.ToUpperInvariant(plan.UnitNounPlural.En[0]) + plan.UnitNounPlural.En[1..], NumberStyle.Integer, (m, j) => m.Units.At(j, last));
        yield return Column("rank", zh ? "位次" : "Rank", NumberStyle.Integer, (m, j) => (double?)RegionStanding.Place(m, j, last)?.Rank);
        yield return Column("value", zh ? $"{measure.Name.Zh}均值" : $"Mean {measure.Name.En.ToLowerInvariant()}", NumberStyle.Fixed3, (m, j) => m.Mean.At(j, last));
        if (last > 0) yield return Column("change", zh ? $"较{plan.Years[0]}年" : $"Since {plan.Years[0]}", NumberStyle.Signed3, (m, j) => m.Mean.At(j, last) - m.Mean.At(j, 0));
        if (measure.Scale is null) yield break;
        yield return Column("grade", zh ? "均值的协调等级" : "Grade of the mean", NumberStyle.Text, (m, j) => GradeOf.Value(measure, m.Mean.At(j, last))?.Name.In(language) ?? NumberText.Gap);
    }
}
