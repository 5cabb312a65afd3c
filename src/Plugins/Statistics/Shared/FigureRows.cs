using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;

namespace ReportGen.Statistics.Shared;

/// <summary>Parts of a profile's table of key figures: the columns that say how each measure ranks and is graded.</summary>
internal static class FigureRows
{
    /// <summary>
    /// The rank; how many are ranked stands in the head, or in a column of its own where it is not the same for all measures.
    /// </summary>
    /// <param name="ranks">The rank by each measure, in the order of the rows.</param>
    /// <param name="nouns">What is ranked, in the plural.</param>
    /// <param name="words">The words of the heads.</param>
    public static IEnumerable<(TableColumn Column, ImmutableArray<TableCell> Cells)> Ranks(
        IReadOnlyList<Rank?> ranks, string nouns, Words words)
    {
        var counts = ranks.OfType<Rank>().Select(p => p.Of).Distinct().ToList();
        var title = counts is [var count] ? words["head.rank-of", count] : words["head.rank"];
        yield return (new("rank", title, NumberStyle.Integer), [.. ranks.Select(p => (TableCell)(double?)p?.Number)]);
        if (counts.Count < 2) yield break;
        yield return (new("of", words["head.ranked", nouns], NumberStyle.Integer), [.. ranks.Select(p => (TableCell)(double?)p?.Of)]);
    }

    /// <summary>The grade of each measure that has a scale; nothing for measures that are not graded.</summary>
    public static IEnumerable<(TableColumn Column, ImmutableArray<TableCell> Cells)> Grades(
        IReadOnlyList<(Measure Measure, double? Value)> rows, string title, Words words)
    {
        TableCell Grade(Measure measure, double? value) =>
            measure.Scale is null ? "" : GradeOf.Value(measure, value) is { } grade ? words.In(grade.Name) : NumberText.Gap;
        if (rows.All(r => r.Measure.Scale is null)) yield break;
        yield return (new("grade", title, NumberStyle.Text), [.. rows.Select(r => Grade(r.Measure, r.Value))]);
    }

    /// <summary>A table of columns that bring their cells.</summary>
    public static TableBlock Table(
        string id, string caption, IReadOnlyList<(TableColumn Column, ImmutableArray<TableCell> Cells)> columns) => new(
        id, caption, [.. columns.Select(c => c.Column)],
        [.. Enumerable.Range(0, columns[0].Cells.Length).Select(r => columns.Select(c => c.Cells[r]).ToImmutableArray())]);
}
