using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Theil;

/// <summary>Each index with the shares of its parts, year by year, of the first measure and grouping.</summary>
public sealed class TheilTable : ITableBuilder
{
    /// <inheritdoc/>
    public string Id => "theil";

    /// <inheritdoc/>
    public TableBlock? Build(PartInput input)
    {
        var all = TheilFacts.First(input.Results);
        if (all.IsEmpty) return null;
        var words = input.Words;
        IEnumerable<TableColumn> Columns(TheilDecomposition d)
        {
            var group = words[$"index.{d.Symbol}"];
            TableColumn Share(string part) =>
                new($"{d.Symbol}_{part}", words[$"share.{part}"], NumberStyle.Percent2) { Group = group, Unit = "%" };
            return [new(d.Symbol, d.Symbol, NumberStyle.Fixed4) { Group = group }, Share("between"), Share("within")];
        }
        var rows = all[0].Total.Axis.Where(y => all.Any(d => d.Total.At(y) is not null)).Select(year => ImmutableArray.Create<TableCell>(
        [
            year.ToString(),
            .. all.SelectMany(d => new TableCell[] { d.Total.At(year), d.Share(TheilPart.Between, year), d.Share(TheilPart.Within, year) }),
        ])).ToImmutableArray();
        if (rows.IsEmpty) return null;
        return new TableBlock(
            Id, words["table.caption", MeasureNames.Of(all[0].Measure, input)],
            [new("year", words["head.year"], NumberStyle.Text), .. all.SelectMany(Columns)], rows)
        {
            Wide = all.Length > 1,
            Notes = Counted(input),
        };
    }

    /// <summary>The note of what units are counted by; none where each counts once.</summary>
    internal static ImmutableArray<string> Counted(PartInput input) =>
        input.Results.Find(TheilResult.Key)?.Weights is { } by ? [input.Words["table.weighted", by.Name]] : [];
}
