using System.Globalization;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Load.Cells;
using ReportGen.Engine.Load.Say;

namespace ReportGen.Engine.Load.Layouts;

/// <summary>Looks, in a sheet that says no year, for what its author may have meant to say it by.</summary>
internal sealed class NearYears(Grid grid, Header header, LoadMessages say, SourceSpan place)
{
    private const int RowsLookedAt = 400;

    /// <summary>Says what is nearly a year; false when nothing is.</summary>
    public bool Say(IReadOnlySet<int> taken)
    {
        return Enumerable.Range(0, grid.Width).Any(c => !taken.Contains(c) && SayOf(c)) || ByHead() || InRowsOfTheirOwn();
    }

    /// <summary>Says that a column called one of years holds what is nearly years; false when it holds something else.</summary>
    public bool SayOf(int column)
    {
        if (Column(column) is not var (row, advice)) return false;
        say.NearlyYears(header.Of(column), grid[row, column], advice, At(row, column));
        return true;
    }

    /// <summary>Says that nothing tells the century of a column's years.</summary>
    public void SayShort(int column)
    {
        var row = Body.First(r => NearYear.LastDigits(grid[r, column]) is not null);
        var two = NearYear.LastDigits(grid[row, column])!.Value;
        var year = (two >= 50 ? 1900 : 2000) + two;
        say.NearlyYears(header.Of(column), grid[row, column],
            string.Create(CultureInfo.InvariantCulture, $"write the year with four digits, such as {year}"), At(row, column));
    }

    /// <summary>A column most of whose cells are nearly years, or that is called one of years: its first such cell.</summary>
    private (int Row, string Advice)? Column(int column)
    {
        var cells = Body.Where(r => grid.Has(r, column)).ToList();
        var near = cells.Where(r => NearYear.Advice(grid[r, column]) is not null && !IsAmount(grid[r, column])).ToList();
        var named = header.Texts[column].Any(Heads.IsYear) || Heads.IsYear(header.Of(column));
        if (near.Count == 0 && named && cells.Count > 0) near = [.. cells.Where(r => NearYear.Advice(grid[r, column]) is not null)];
        if (near.Count == 0 || !named && near.Count * 10 < cells.Count * 9) return null;
        return (near[0], NearYear.Advice(grid[near[0], column])!);
    }

    private bool ByHead()
    {
        var heads = Enumerable.Range(0, grid.Width)
            .Select(c => (At: c, Head: header.Texts[c].FirstOrDefault(t => NearYear.Advice(t) is not null))).Where(h => h.Head is not null)
            .ToList();
        var row = header.Rows.Count > 0 ? header.Rows[^1] : 0;
        if (heads.Count > 1)
        {
            say.HeadsNearlyYears([.. heads.Select(h => h.Head!)], NearYear.Advice(heads[0].Head!)!, At(row, heads[0].At));
            return true;
        }
        var pairs = Enumerable.Range(0, grid.Width).Select(c => (At: c, Head: header.Of(c), Pair: NearYear.ShortPair(header.Of(c))))
            .Where(h => h.Pair is not null).ToList();
        if (pairs.Count < 2) return false;
        say.HeadsNearlyYears([.. pairs.Select(h => h.Head)],
            $"write the years with four digits: {pairs[0].Pair!.Value.Name}_20{pairs[0].Pair!.Value.Digits}", At(row, pairs[0].At));
        return true;
    }

    private bool InRowsOfTheirOwn()
    {
        var rows = Body.Where(r => grid.Used(r).ToList() is [var only] && YearText.Head(grid[r, only]) is not null).ToList();
        if (rows.Count == 0) return false;
        var first = grid.Used(rows[0]).First();
        say.YearsInRows(grid[rows[0], first], At(rows[0], first));
        return true;
    }

    private IEnumerable<int> Body => Enumerable.Range(header.Body, Math.Min(RowsLookedAt, grid.Rows.Count - header.Body));

    private static bool IsAmount(string cell) => cell.All(c => char.IsAsciiDigit(c) || c == '.');

    private SourceSpan At(int row, int column) => place with { Line = grid.Rows[row].Number, Column = column + 1 };
}
