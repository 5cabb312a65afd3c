using System.Globalization;
using ReportGen.Engine.Load.Cells;
using ReportGen.Engine.Load.Raw;

namespace ReportGen.Engine.Load.Layouts;

/// <summary>
/// Finds the columns of units, years and indicators: as declared, by the name they mostly go by, or by what stands in them.
/// </summary>
internal sealed class KeyColumns(RawPanel panel, Grid grid, Header header)
{
    private const int RowsLookedAt = 400;
    private readonly IReadOnlySet<int> repeated = header.Repeated(grid);

    /// <summary>The position a declared name, letter or position means; -1 when it means none.</summary>
    public int Declared(string name)
    {
        for (var c = 0; c < grid.Width; c++) if (header.Texts[c].Contains(name)) return c;
        for (var c = 0; c < grid.Width; c++) if (Folded.Key(header.Of(c)) == Folded.Key(name) && name.Length > 0) return c;
        return Position(name) is { } at && at < grid.Width ? at : -1;
    }

    /// <summary>The position, from 0, that a letter (B) or a number from 1 means; null when it is neither.</summary>
    public static int? Position(string name)
    {
        if (int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number >= 1 ? number - 1 : null;
        if (name.Length is 0 or > 3 || !name.All(char.IsAsciiLetterUpper)) return null;
        return name.Aggregate(0, (column, c) => (column * 26) + c - 'A' + 1) - 1;
    }

    /// <summary>The unit column when nothing names it: the one that holds the most names of units; -1 when none does.</summary>
    public int Unit(IReadOnlyCollection<int> others)
    {
        var named = Where(Heads.IsUnit).Where(c => !others.Contains(c)).ToList();
        if (panel.Units.Count == 0) return named.Count > 0 ? named[0] : -1;
        var candidates = Enumerable.Range(0, grid.Width).Where(c => !others.Contains(c))
            .Select(c => (Column: c, Score: Distinct(c).Count(cell => panel.FindUnit(cell) >= 0))).ToList();
        var best = candidates.Count == 0 ? 0 : candidates.Max(c => c.Score);
        if (best == 0) return named.Count > 0 ? named[0] : -1;
        var tied = candidates.Where(c => c.Score == best).Select(c => c.Column).ToList();
        return tied.FirstOrDefault(named.Contains, tied[0]);
    }

    /// <summary>
    /// The year column when nothing names it: by its head, or the one all of whose cells are years; -1 when there is none.
    /// </summary>
    public int Year(IReadOnlyCollection<int> others)
    {
        var named = Where(Heads.IsYear).Where(c => !others.Contains(c) && IsYears(c)).ToList();
        if (named.Count > 0) return named[0];
        var unnamed = Enumerable.Range(0, grid.Width)
            .FirstOrDefault(c => !others.Contains(c) && YearText.Head(header.Of(c)) is null && IsYears(c), -1);
        // a column of years with a few cells that are none: each of them will be told
        return unnamed >= 0 ? unnamed : Where(Heads.IsYear)
            .FirstOrDefault(c => !others.Contains(c) && Distinct(c).Any(t => YearText.Head(t) is not null), -1);
    }

    /// <summary>The indicator column: the one whose cells name the most columns of the study; -1 when none does.</summary>
    public int Indicator(IReadOnlyCollection<int> others, bool whereNamed)
    {
        var best = Enumerable.Range(0, grid.Width).Where(c => !others.Contains(c) && (!whereNamed || Heads.IsIndicator(header.Of(c))))
            .Select(c => (Column: c, Score: panel.ColumnNames.Resolve(Distinct(c)).Count)).Where(c => c.Score > 0)
            .OrderByDescending(c => c.Score).ThenByDescending(c => Heads.IsIndicator(header.Of(c.Column))).ThenBy(c => c.Column).ToList();
        if (best.Count > 0) return best[0].Column;
        return panel.Columns.Count == 0 ? Where(Heads.IsIndicator).Where(c => !others.Contains(c)).FirstOrDefault(-1) : -1;
    }

    public int Value(IReadOnlyCollection<int> others)
    {
        var named = Where(Heads.IsValue).Where(c => !others.Contains(c)).ToList();
        if (named.Count > 0) return named[0];
        var numeric = Enumerable.Range(0, grid.Width).Where(c => !others.Contains(c) && Distinct(c).Any(IsNumber)).ToList();
        return numeric.Count == 1 ? numeric[0] : -1;
    }

    private IEnumerable<int> Where(Func<string, bool> isHead) => Enumerable.Range(0, grid.Width)
        .Where(c => header.Texts[c].Any(isHead) || isHead(header.Of(c)));

    private bool IsYears(int column)
    {
        var cells = Body.Select(r => grid.Filled(r, column)).Where(c => c.Length > 0).ToList();
        return cells.Count > 0 && cells.Count(c => YearText.Head(c) is not null) >= 0.9 * cells.Count;
    }

    private HashSet<string> Distinct(int column) => [.. Body.Select(r => grid[r, column]).Where(c => c.Length > 0)];

    private IEnumerable<int> Body => Enumerable.Range(header.Body, Math.Min(RowsLookedAt, grid.Rows.Count - header.Body))
        .Where(r => !repeated.Contains(r));

    private static bool IsNumber(string cell) => double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
