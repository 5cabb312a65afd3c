using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Convergence;

/// <summary>Spread by year, of all units and of the regions of the first grouping, of the first measure.</summary>
public sealed class SigmaTable : ITableBuilder
{
    /// <inheritdoc/>
    public string Id => "sigma-convergence";

    /// <inheritdoc/>
    public TableBlock? Build(PartInput input)
    {
        if (input.Results.Find(ConvergenceResult.Key) is not { Courses: [var first, ..] all } found) return null;
        var words = input.Words;
        var shown = all.Where(c => c.Measure == first.Measure && (c.Group.Grouping is null || c.Group.Grouping == found.Grouping)).ToList();
        return new TableBlock(
            Id, words[first.Index == SigmaIndex.Cv ? "sigma.caption" : "sigma.caption.log", MeasureNames.Of(first.Measure, input)],
            [
                new("year", words["head.year"], NumberStyle.Text),
                .. shown.Select(
                    c => new TableColumn($"{c.Group.Id}", c.Group.Region is { } r ? input.In(r.Name) : words["all"], NumberStyle.Fixed4)),
            ],
            [
                .. first.Sigma.Axis.Select(year => ImmutableArray.Create<TableCell>(
                    [year.ToString(), .. shown.Select(c => (TableCell)c.Sigma.At(year))])),
            ])
        {
            Wide = shown.Count > 4,
        };
    }
}
