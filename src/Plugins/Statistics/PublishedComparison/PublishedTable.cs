using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.PublishedComparison;

/// <summary>
/// Computed values beside printed ones, with the interval that the rounding of the inputs allows; where there are very many, those that do
/// not agree, and of very many of these the ones farthest apart.
/// </summary>
public sealed class PublishedTable : ITableBuilder
{
    /// <summary>Up to so many values stand in the table; of more, so many of those that do not agree.</summary>
    private const int Most = 100, Farthest = 50;

    /// <inheritdoc/>
    public string Id => "published-comparison";

    /// <inheritdoc/>
    public TableBlock? Build(PartInput input)
    {
        if (input.Results.Find(PublishedResult.Key) is not { Rows.IsEmpty: false } published) return null;
        var shown = Shown(published.Rows);
        if (shown.IsEmpty) return null;
        var (words, names) = (input.Words, new Names(input.Plan));
        var measures = published.Rows.Select(r => r.Declared.Measure).Distinct().ToList();
        string Name(PublishedRow row) => input.In(MeasureNames.Of(input.Results.FindMeasure(row.Declared.Measure)!, input));
        ImmutableArray<TableCell> Row(PublishedRow row) =>
        [
            .. measures.Count > 1 ? [(TableCell)Name(row)] : Array.Empty<TableCell>(),
            row.Year.ToString(), input.In(names.Of(row.Unit)), row.Computed, NumberText.Fixed(row.Published, row.Declared.Decimals),
            row.Low, row.High, words[row.Agrees ? "yes" : "no"],
        ];
        return new TableBlock(Id, words["caption"],
        [
            .. measures.Count > 1 ? [new("measure", words["measure"], NumberStyle.Text) { Merge = true }] : Array.Empty<TableColumn>(),
            new("year", words["year"], NumberStyle.Text) { Merge = true },
            new("unit", words["unit", input.Plan.UnitNoun], NumberStyle.Text),
            new("computed", words["computed"], NumberStyle.Fixed4),
            new("published", words["published"], NumberStyle.Fixed3),
            new("low", words["low"], NumberStyle.Fixed4) { Group = words["allowed"] },
            new("high", words["high"], NumberStyle.Fixed4) { Group = words["allowed"] },
            new("agrees", words["agrees"], NumberStyle.Text),
        ],
        [.. shown.OrderBy(r => measures.IndexOf(r.Declared.Measure)).ThenBy(r => r.Year).ThenByDescending(r => r.Published).Select(Row)])
        {
            Wide = true,
            Notes = shown.Length == published.Rows.Length ? [] : [words["some", shown.Length, published.Rows.Length]],
        };
    }

    private static ImmutableArray<PublishedRow> Shown(ImmutableArray<PublishedRow> rows)
    {
        if (rows.Length <= Most) return rows;
        double Distance(PublishedRow row) => Math.Abs(row.Computed - row.Published) / row.Declared.Scale;
        return [.. rows.Where(r => !r.Agrees).OrderByDescending(Distance).Take(Farthest)];
    }
}
