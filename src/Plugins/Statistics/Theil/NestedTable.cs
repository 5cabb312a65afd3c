using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Theil;

/// <summary>Each index with the shares of its three parts, year by year, of the first measure and the first two groupings.</summary>
public sealed class NestedTable : ITableBuilder
{
    /// <inheritdoc/>
    public string Id => "theil-nested";

    /// <inheritdoc/>
    public TableBlock? Build(PartInput input)
    {
        var all = NestedCourse.First(input.Results);
        if (all.IsEmpty) return null;
        var (words, first) = (input.Words, all[0]);
        var (outer, inner) = NestedCourse.Nouns(first, input);
        IEnumerable<TableColumn> Columns(NestedTheil d)
        {
            var group = words[$"index.{d.Symbol}"];
            TableColumn Share(NestedPart part, string head) =>
                new($"{d.Symbol}_{part}", head, NumberStyle.Percent2) { Group = group, Unit = "%" };
            return
            [
                new(d.Symbol, d.Symbol, NumberStyle.Fixed4) { Group = group },
                Share(NestedPart.BetweenOuter, words["nested.between", outer]),
                Share(NestedPart.BetweenInner, words["nested.inner", inner]),
                Share(NestedPart.Within, words["nested.within", inner]),
            ];
        }
        IEnumerable<TableCell> Cells(NestedTheil d, Contracts.Data.Year year) =>
            [d.Total.At(year), .. d.Parts.Rows.Select(p => (TableCell)d.Share(p, year))];
        ImmutableArray<ImmutableArray<TableCell>> rows =
        [
            .. first.Total.Axis.Where(y => all.Any(d => d.Total.At(y) is not null))
                .Select(year => ImmutableArray.Create<TableCell>([year.ToString(), .. all.SelectMany(d => Cells(d, year))])),
        ];
        if (rows.IsEmpty) return null;
        return new TableBlock(
            Id, words["nested.caption", MeasureNames.Of(first.Measure, input)],
            [new("year", words["head.year"], NumberStyle.Text), .. all.SelectMany(Columns)], rows)
        {
            Wide = all.Length > 1,
            Notes = TheilTable.Counted(input),
        };
    }
}
