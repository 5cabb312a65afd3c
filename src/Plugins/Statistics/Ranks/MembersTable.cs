using System.Collections.Immutable;
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
        var (plan, results, language) = (input.Plan, input.Results, input.Language);
        if (results.Find(RanksResult.Key) is not { } ranks) return null;
        var (zh, view, names, measure) = (language == "zh", new SubjectView(subject, results), new Names(plan), SubjectView.Leading(results));
        var places = ranks.Measures.First(m => m.Measure.Id == measure.Id).Ranks;
        var order = Ordered(view, ranks, measure);
        if (order.Count == 0) return null;
        var few = order.Count <= Few;
        var symbol = measure.IsLeading ? measure.Symbol : measure.Name.In(language);
        TableColumn[] Columns(string? group) =>
        [
            new("rank", zh ? "位次" : "Rank", NumberStyle.Integer) { Group = group }, new("unit", zh ? plan.UnitNoun.Zh : Capital(plan.UnitNoun.En), NumberStyle.Text) { Group = group },
            new(measure.Id.Value, symbol, NumberStyle.Fixed3) { Group = group },
        ];
        TableCell[] Cells(int u) => [places.At(u, view.Last), names.Of(places.Rows[u]).In(language), measure.Values.At(u, view.Last)];
        return new TableBlock(Id, few
            ? zh ? $"{view.Year}年所辖{plan.UnitNounPlural.Zh}的{measure.Name.Zh}" : $"Its {plan.UnitNounPlural.En} by {measure.Name.En.ToLowerInvariant()}, {view.Year}"
            : zh ? $"{view.Year}年{measure.Name.Zh}居前与居后的{plan.UnitNoun.Zh}" : $"Its first and last {plan.UnitNounPlural.En} by {measure.Name.En.ToLowerInvariant()}, {view.Year}",
            few ? [.. Columns(null)] : [.. Columns(zh ? $"居前的{AtEachEnd}个" : $"The first {AtEachEnd}"), .. Columns(zh ? $"居后的{AtEachEnd}个" : $"The last {AtEachEnd}")],
            few ? [.. order.Select(u => ImmutableArray.Create(Cells(u)))] : [.. Enumerable.Range(0, AtEachEnd).Select(i => ImmutableArray.Create([.. Cells(order[i]), .. Cells(order[order.Count - AtEachEnd + i])]))])
        {
            Notes = [zh ? $"注：位次为在全部{plan.UnitNounPlural.Zh}中的位次。" : $"Note: ranks are those among all {plan.UnitNounPlural.En}."],
        };
    }

    /// <summary>Positions of the region's units that are ranked in its last year, the highest first.</summary>
    internal static List<int> Ordered(SubjectView view, RanksResult ranks, Measure measure)
    {
        var places = ranks.Measures.First(m => m.Measure.Id == measure.Id).Ranks;
        return [.. view.Members.Where(u => places.Has(u, view.Last)).OrderBy(u => places.At(u, view.Last))];
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
