using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Shared;
using ReportGen.Statistics.CouplingCoordination;

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
        var (plan, results, language) = (input.Plan, input.Results, input.Language);
        if (results.Find(RanksResult.Key) is not { } ranks) return null;
        var (zh, view, names, measure) = (language == "zh", new SubjectView(subject, results), new Names(plan), SubjectView.Leading(results));
        var places = ranks.Measures.First(m => m.Measure.Id == measure.Id).Ranks;
        var order = Enumerable.Range(0, places.Rows.Count).Where(u => places.Has(u, view.Last)).OrderBy(u => places.At(u, view.Last)).ToList(); // stable: ties in declared order
        var own = order.IndexOf(view.Members[0]);
        if (own < 0 || order.Count < 2) return null;
        var from = Math.Max(0, own - EachSide);
        var shown = order.Skip(from).Take(own + EachSide + 1 - from).ToList();
        var graded = measure.Scale is not null;
        return new TableBlock(Id, zh ? $"{view.Year}年{measure.Name.Zh}位次相邻的{plan.UnitNoun.Zh}" : $"Neighbors by {measure.Name.En.ToLowerInvariant()}, {view.Year}",
        [
            new("rank", zh ? "位次" : "Rank", NumberStyle.Integer), new("unit", zh ? plan.UnitNoun.Zh : Capital(plan.UnitNoun.En), NumberStyle.Text),
            new(measure.Id.Value, measure.IsLeading ? measure.Symbol : measure.Name.In(language), NumberStyle.Fixed3),
            .. graded ? new TableColumn[] { new("grade", zh ? "协调等级" : "Grade", NumberStyle.Text) } : [],
        ],
        [.. shown.Select(u => ImmutableArray.Create<TableCell>(
        [
            places.At(u, view.Last), new TableCell(names.Of(places.Rows[u]).In(language), null) { Link = u == view.Members[0] ? null : Subject.PageOf(places.Rows[u].Value, language) },
            measure.Values.At(u, view.Last),
            .. graded ? [(TableCell)(GradeOf.Value(measure, measure.Values.At(u, view.Last))?.Name.In(language) ?? NumberText.Gap)] : Array.Empty<TableCell>(),
        ]))])
        {
            MarkedRow = own - from,
        };
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
