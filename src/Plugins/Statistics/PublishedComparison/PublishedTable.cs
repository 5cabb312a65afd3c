using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.PublishedComparison;

/// <summary>Computed values beside printed ones, with the interval that the rounding of the inputs allows.</summary>
public sealed class PublishedTable : ITableBuilder
{
    /// <inheritdoc/>
    public string Id => "published-comparison";

    /// <inheritdoc/>
    public TableBlock? Build(PartInput input)
    {
        if (input.Results.Find(PublishedResult.Key) is not { Rows.IsEmpty: false } published) return null;
        var (words, names) = (input.Words, new Names(input.Plan));
        ImmutableArray<TableCell> Row(PublishedRow row) =>
        [
            row.Year.ToString(), input.In(names.Of(row.Unit)), row.Computed, row.Published, row.Low, row.High,
            words[row.Agrees ? "yes" : "no"],
        ];
        return new TableBlock(Id, words["caption"],
        [
            new("year", words["year"], NumberStyle.Text) { Merge = true },
            new("unit", words["unit", input.Plan.UnitNoun], NumberStyle.Text),
            new("computed", words["computed"], NumberStyle.Fixed4),
            new("published", words["published"], NumberStyle.Fixed3),
            new("low", words["low"], NumberStyle.Fixed4) { Group = words["allowed"] },
            new("high", words["high"], NumberStyle.Fixed4) { Group = words["allowed"] },
            new("agrees", words["agrees"], NumberStyle.Text),
        ],
        [.. published.Rows.OrderBy(r => r.Year).ThenByDescending(r => r.Published).Select(Row)])
        {
            Wide = true,
        };
    }
}
