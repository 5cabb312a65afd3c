using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.Shared;

/// <summary>Parts of a profile's table of key figures: the columns that say how each measure ranks and is graded.</summary>
internal static class FigureRows
{
    /// <summary>The rank; how many are ranked stands in the head, or in a column of its own where it is not the same for all measures.</summary>
    /// <param name="places">The place by each measure, in the order of the rows.</param>
    /// <param name="nouns">What is ranked, in the plural.</param>
    /// <param name="zh">In Chinese.</param>
    public static IEnumerable<(TableColumn Column, ImmutableArray<TableCell> Cells)> Ranks(IReadOnlyList<Place?> places, string nouns, bool zh)
    {
        var counts = places.OfType<Place>().Select(p => p.Of).Distinct().ToList();
        var title = zh ? "位次" : "Rank";
        yield return (new("rank", counts.Count != 1 ? title : zh ? $"{title}（共{counts[0]}个）" : $"{title} of {counts[0]}", NumberStyle.Integer), [.. places.Select(p => (TableCell)(double?)p?.Rank)]);
        if (counts.Count > 1) yield return (new("of", zh ? $"参与排序的{nouns}数" : $"Of {nouns}", NumberStyle.Integer), [.. places.Select(p => (TableCell)(double?)p?.Of)]);
    }

    /// <summary>The grade of each measure that has a scale; nothing for measures that are not graded.</summary>
    public static IEnumerable<(TableColumn Column, ImmutableArray<TableCell> Cells)> Grades(IReadOnlyList<(Measure Measure, double? Value)> rows, string title, string language)
    {
        if (rows.All(r => r.Measure.Scale is null)) yield break;
        yield return (new("grade", title, NumberStyle.Text),
            [.. rows.Select(r => (TableCell)(r.Measure.Scale is null ? "" : GradeOf.Value(r.Measure, r.Value)?.Name.In(language) ?? NumberText.Gap))]);
    }

    /// <summary>A table of columns that bring their cells.</summary>
    public static TableBlock Table(string id, string caption, IReadOnlyList<(TableColumn Column, ImmutableArray<TableCell> Cells)> columns) =>
        new(id, caption, [.. columns.Select(c => c.Column)], [.. Enumerable.Range(0, columns[0].Cells.Length).Select(r => columns.Select(c => c.Cells[r]).ToImmutableArray())]);
}
