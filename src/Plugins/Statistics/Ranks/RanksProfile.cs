using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Shared;
using ReportGen.Statistics.CouplingCoordination;

namespace ReportGen.Statistics.Ranks;

/// <summary>A unit's place among all, its key figures and its neighbors in rank; a region's leading and trailing units; rank, value and grade in the list of units.</summary>
public sealed class RanksProfile : IProfile
{
    /// <inheritdoc/>
    public IEnumerable<IFacts> Facts(Subject subject) => subject switch
    {
        UnitSubject unit => [new UnitStanding(unit)],
        RegionSubject region => [new MembersFacts(region)],
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
        var (plan, results, language) = (input.Plan, input.Results, input.Language);
        if (results.Find(RanksResult.Key) is not { } ranks || !subjects.All(s => s is UnitSubject)) yield break;
        var (zh, measure) = (language == "zh", SubjectView.Leading(results));
        var (places, last) = (ranks.Measures.First(m => m.Measure.Id == measure.Id).Ranks, plan.Years.Length - 1);
        var rows = subjects.Select(s => results.Panel.Units.PositionOf(((UnitSubject)s).Unit)).ToList();
        ProfileColumn Column(string id, string title, NumberStyle style, Func<int, TableCell> cell) => new(new TableColumn(id, title, style), [.. rows.Select(cell)]);
        yield return Column("rank", zh ? "位次" : "Rank", NumberStyle.Integer, u => places.At(u, last));
        yield return Column("value", measure.Name.In(language), NumberStyle.Fixed3, u => measure.Values.At(u, last));
        if (last > 0) yield return Column("change", zh ? $"较{plan.Years[0]}年" : $"Since {plan.Years[0]}", NumberStyle.Signed3, u => measure.Values.At(u, last) - measure.Values.At(u, 0));
        if (measure.Scale is null) yield break;
        yield return Column("grade", zh ? "协调等级" : "Grade", NumberStyle.Text, u => GradeOf.Value(measure, measure.Values.At(u, last))?.Name.In(language) ?? NumberText.Gap);
    }
}
