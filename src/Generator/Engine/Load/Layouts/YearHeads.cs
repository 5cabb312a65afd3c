using System.Text.RegularExpressions;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Load.Cells;
using ReportGen.Engine.Load.Raw;
using ReportGen.Engine.Load.Say;

namespace ReportGen.Engine.Load.Layouts;

/// <summary>
/// The years that heads say. One with a mark, such as 2021(p) or 2021E, says its year; but where a letter tells columns of one year
/// apart, or is a column of the study, it is an indicator's name.
/// </summary>
internal sealed partial class YearHeads
{
    private const int RowsLookedAt = 400;
    private readonly Header header;
    private readonly bool isInit;
    private readonly Dictionary<int, MarkedYear> marked = [];

    public YearHeads(RawPanel panel, Header header)
    {
        this.header = header;
        isInit = panel.Columns.Count == 0; // nobody said yet what is wanted
        var all = Enumerable.Range(0, header.Texts.Count)
            .SelectMany(c => header.Texts[c].Where(t => YearText.Head(t) is null).Select(t => (At: c, Text: t, Year: MarkedYear.Read(t))))
            .Where(h => h.Year is not null && Plain(h.At) is null).ToList();
        if (all.Count == 0) return;
        var once = all.Select(h => (Year: h.Year!.Value.Year, Others: Others(h.At, h.Text)))
            .Concat(Enumerable.Range(0, header.Texts.Count).Where(c => Plain(c) is not null)
                .Select(c => (Year: Plain(c)!.Value, Others: Others(c, header.Texts[c].First(t => YearText.Head(t) is not null)))))
            .GroupBy(y => y).All(g => g.Count() == 1);
        foreach (var (at, _, year) in all)
        {
            if (year!.Value.IsLikeAName && (!once || panel.ColumnNames.Resolve([year.Value.Mark]).Count > 0)) continue;
            marked[at] = year.Value;
        }
    }

    /// <summary>The year of a column's head; null when it says none, or something else as well.</summary>
    public int? Of(int column) => Plain(column) ?? (marked.TryGetValue(column, out var year) ? year.Year : null);

    /// <summary>True for the text over a column that says its year.</summary>
    public bool IsYear(int column, string text) =>
        YearText.Head(text) is not null || marked.ContainsKey(column) && MarkedYear.Read(text) is not null;

    /// <summary>The indicator and the year in the head of a column, which may end in a mark; null when it is none such.</summary>
    public (string Indicator, int Year)? Pair(int column) =>
        isInit && MarkedYear.Read(header.Of(column)) is null && NearYear.Advice(header.Of(column)) is not null
            ? null // 2020Q1 is a quarter, and no indicator Q1
        : Heads.Pair(header.Of(column)) ?? (MarkedYear.Split(header.Of(column)) is { } parts ? Heads.Pair(parts.Before) : null);

    /// <summary>Says which marks were met, and which columns of figures are not read as they say no year.</summary>
    public void Say(Grid grid, Layout layout, IReadOnlySet<int> taken, LoadMessages say, SourceSpan place)
    {
        SourceSpan At(int column) =>
            place with { Line = layout.HeaderRows.Count == 0 ? 0 : grid.Rows[layout.HeaderRows[^1]].Number, Column = column + 1 };
        var marks = layout.Values.Where(v => marked.ContainsKey(v.At) || Heads.Pair(v.Head) is null && Plain(v.At) is null).ToList();
        if (marks.Count > 0) say.MarkedYears([.. marks.Select(v => v.Head)], At(marks[0].At));
        var read = layout.Values.Select(v => v.At).ToHashSet();
        var others = Enumerable.Range(0, grid.Width).Where(c => !taken.Contains(c) && !read.Contains(c) && header.Of(c).Length > 0
            && !Heads.IsUnit(header.Of(c)) && !Heads.IsIndicator(header.Of(c)) && AreFigures(grid, c)).ToList();
        if (others.Count > 0)
        {
            var heads = others.ConvertAll(header.Of);
            if (isInit || heads.Exists(LikeAYear().IsMatch)) say.HeadsThatLackYears(heads, At(others[0]));
            else say.HeadsWithoutYear(heads, At(others[0]));
        }
    }

    private int? Plain(int column) => header.Texts[column].Select(YearText.Head).FirstOrDefault(y => y is not null);

    private string Others(int column, string text) => string.Join('\n', header.Texts[column].Where(t => t != text));

    private bool AreFigures(Grid grid, int column)
    {
        var cells = Enumerable.Range(header.Body, Math.Min(RowsLookedAt, grid.Rows.Count - header.Body)).Select(r => grid[r, column])
            .Where(c => c.Length > 0).ToList();
        return cells.Count > 0 && cells.Count(c => NumberText.Read(c.TrimEnd('%'), Contracts.Plan.CellRules.Default) is not null) * 2
            > cells.Count;
    }

    [GeneratedRegex(@"(?<!\d)(?:19|20)\d{2}(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex LikeAYear();
}
