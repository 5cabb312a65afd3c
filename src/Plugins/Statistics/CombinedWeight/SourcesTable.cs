using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Scores;

namespace ReportGen.Statistics.CombinedWeight;

/// <summary>The weights by each method beside the combined ones, where one set serves all years.</summary>
public sealed class SourcesTable : ITableBuilder
{
    private const string Source = "source:";

    /// <inheritdoc/>
    public string Id => "combined-weights";

    /// <inheritdoc/>
    public TableBlock? Build(PartInput input)
    {
        var (plan, words) = (input.Plan, input.Words);
        if (!plan.Normalization.IsPooled || !plan.Weighting.IsPooled) return null;
        var all = input.Results.Weights.Where(w => w.Columns.Any(c => c.Id.StartsWith(Source, StringComparison.Ordinal))).ToList();
        if (all.Count == 0) return null;
        var sources = all.SelectMany(w => w.Columns).Select(c => c.Id)
            .Where(id => id.StartsWith(Source, StringComparison.Ordinal)).Distinct().ToList();
        TableColumn Column(string id) => new(
            id.Replace(':', '_').Replace('-', '_'), words.Find($"method.{id[Source.Length..]}") ?? id[Source.Length..], NumberStyle.Fixed4);
        return new TableBlock(
            Id, words["sources.caption"],
            [
                new("indicator", words["head.indicator"], NumberStyle.Text), .. sources.Select(Column),
                new("combined", words["sources.combined"], NumberStyle.Fixed4),
            ],
            [
                .. from w in all
                   let system = plan.Systems.First(s => s.Id == w.System)
                   from indicator in system.Indicators
                   let at = w.Values.Rows.PositionOf(indicator.Id)
                   select ImmutableArray.Create<TableCell>(
                   [
                       input.In(indicator.Name), .. sources.Select(id => (TableCell)w.Column(id)?.At(at, 0)), w.Values.At(at, 0),
                   ]),
            ])
        {
            Wide = sources.Count > 2,
        };
    }
}
