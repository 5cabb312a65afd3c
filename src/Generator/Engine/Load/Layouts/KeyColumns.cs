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
    private const int FirstYear = 1800;
    private const int LastYear = 2100;
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
        if (panel.Units.Count == 0) return named.Where(c => !NumbersRows(c)).ToList() is { Count: > 0 } names ? Finest(names)
            : named.Count == 0 ? -1 : named[0];
        var candidates = Enumerable.Range(0, grid.Width).Where(c => !others.Contains(c))
            .Select(c => (Column: c, Score: Distinct(c).Count(cell => panel.FindUnit(cell) >= 0))).ToList();
        var best = candidates.Count == 0 ? 0 : candidates.Max(c => c.Score);
        if (best == 0) return named.Count > 0 ? named[0] : -1;
        var tied = candidates.Where(c => c.Score == best).Select(c => c.Column).ToList();
        var first = tied.FirstOrDefault(named.Contains, tied[0]);
        if (!LacksCells(first)) return first;
        // a code that not all have, beside names that all have
        return candidates.Where(c => named.Contains(c.Column) && c.Score * 5 >= best * 4 && !LacksCells(c.Column)).Select(c => c.Column)
            .FirstOrDefault(first);
    }

    /// <summary>
    /// The column of units among those called so: the first without a second row for a year, as the region that units lie in has; else
    /// the one with the most names.
    /// </summary>
    private int Finest(IReadOnlyList<int> named)
    {
        if (named.Count == 1) return named[0];
        var year = Year(named);
        var most = (Column: named[0], Names: 0);
        foreach (var column in named)
        {
            var (name, names, rows, isFinest) = ("", new HashSet<string>(), new HashSet<(string, string)>(), true);
            foreach (var r in Body)
            {
                if (grid.Filled(r, column) is { Length: > 0 } cell) name = cell;
                names.Add(name);
                isFinest &= rows.Add((name, year < 0 ? "" : grid.Filled(r, year)));
            }
            if (isFinest) return column;
            if (names.Count > most.Names) most = (column, names.Count);
        }
        return most.Column;
    }

    /// <summary>
    /// The year column when nothing names it: by its head, or the one all of whose cells are years as rows of a panel have them; -1 when
    /// there is none.
    /// </summary>
    public int Year(IReadOnlyCollection<int> others)
    {
        var named = Where(Heads.IsYear).Where(c => !others.Contains(c) && (IsYears(c) || AreSerialDates(c))).ToList();
        if (named.Count > 0) return named[0];
        // a column of years with a few cells that are none: each of them will be told
        var mixed = Where(Heads.IsYear)
            .FirstOrDefault(c => !others.Contains(c) && Distinct(c).Any(t => YearText.Head(t) is not null), -1);
        return mixed >= 0 ? mixed : Enumerable.Range(0, grid.Width)
            .FirstOrDefault(c => !others.Contains(c) && YearText.Head(header.Of(c)) is null && IsYears(c) && AreOfAPanel(c), -1);
    }

    /// <summary>The first column that is called one of years and holds something, years or not; -1 when there is none.</summary>
    public int CalledYear(IReadOnlyCollection<int> others) =>
        Where(Heads.IsPlainYear).FirstOrDefault(c => !others.Contains(c) && Distinct(c).Count > 0, -1);

    /// <summary>The digits, each once, where a column holds years of two digits; empty for another column.</summary>
    public IReadOnlyList<int> LastDigits(int column)
    {
        var cells = Enumerable.Range(header.Body, grid.Rows.Count - header.Body).Where(r => !repeated.Contains(r))
            .Select(r => grid.Filled(r, column)).Where(c => c.Length > 0).ToList();
        var digits = cells.Select(NearYear.LastDigits).OfType<int>().ToList();
        return digits.Count >= 0.9 * cells.Count ? [.. digits.Distinct().Order()] : [];
    }

    /// <summary>True where a row that is filled otherwise has nothing in the column.</summary>
    private bool LacksCells(int column) =>
        Body.Any(r => grid.Filled(r, column).Length == 0 && grid.Used(r).Count() * 2 >= grid.Width && grid.Width > 2);

    /// <summary>
    /// The indicator column: the one whose cells name the most columns of the study; where the study names none, the one that tells rows
    /// of one unit and year apart; -1 when there is none.
    /// </summary>
    /// <param name="others">The columns that are known to hold something else.</param>
    /// <param name="whereNamed">True to take only one that is called so.</param>
    /// <param name="needsValue">True where one that is not called so may only stand beside a column that is called one of values.</param>
    public int Indicator(IReadOnlyCollection<int> others, bool whereNamed, bool needsValue = false)
    {
        var best = Enumerable.Range(0, grid.Width).Where(c => !others.Contains(c) && (!whereNamed || Heads.IsIndicator(header.Of(c))))
            .Select(c => (Column: c, Score: panel.ColumnNames.Resolve(Distinct(c)).Count)).Where(c => c.Score > 0)
            .OrderByDescending(c => c.Score).ThenByDescending(c => Heads.IsIndicator(header.Of(c.Column))).ThenBy(c => c.Column).ToList();
        if (best.Count > 0) return best[0].Column;
        if (panel.Columns.Count > 0) return -1;
        var named = Where(Heads.IsIndicator).Where(c => !others.Contains(c)).ToList();
        return named.Count == 1 ? named[0] : Telling(named, others, needsValue);
    }

    /// <summary>
    /// Of the columns that are called indicators the first that tells rows of one unit and year apart, else the first; where none is
    /// called so, one of a few words that come again with every unit and year; -1 for none.
    /// </summary>
    private int Telling(IReadOnlyList<int> named, IReadOnlyCollection<int> keys, bool needsValue)
    {
        var first = named.Count > 0 ? named[0] : -1;
        var rows = Body.Where(r => grid.Used(r).Count() * 2 >= grid.Width).ToList();
        if (keys.Count == 0 || rows.Count == 0 || rows.Exists(r => keys.Any(c => grid.Filled(r, c).Length == 0))) return first;
        var units = rows.ConvertAll(r => string.Join('\n', keys.Order().Select(c => grid.Filled(r, c))));
        if (units.Distinct().Count() == rows.Count) return first;
        bool Tells(int column) => rows.Zip(units, (r, unit) => (unit, grid.Filled(r, column))).Distinct().Count() == rows.Count;
        if (named.Where(Tells).ToList() is [var telling, ..]) return telling;
        if (first >= 0 || needsValue && !Where(Heads.IsValue).Any()) return first;
        return Enumerable.Range(0, grid.Width)
            .FirstOrDefault(c => !keys.Contains(c) && header.Of(c).Length > 0 && IsWords(c, rows) && Tells(c), -1);
    }

    /// <summary>True where a few words come again and again.</summary>
    private bool IsWords(int column, List<int> rows)
    {
        var words = rows.Select(r => grid.Filled(r, column)).Distinct().ToList();
        return words.Count >= 2 && words.Count * 2 <= rows.Count && words.TrueForAll(w => w.Length > 0 && !IsNumber(w));
    }

    public int Value(IReadOnlyCollection<int> others)
    {
        var named = Where(Heads.IsValue).Where(c => !others.Contains(c)).ToList();
        if (named.Count > 0) return named.FirstOrDefault(c => Distinct(c) is { Count: > 0 } cells && cells.All(IsNumber), named[0]);
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

    /// <summary>True where a column numbers the rows or the units from 0 or 1.</summary>
    public bool NumbersRows(int column)
    {
        var numbers = new List<double>();
        foreach (var cell in Body.Select(r => grid[r, column]).Where(c => c.Length > 0))
        {
            if (!int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return false;
            numbers.Add(number);
        }
        return RunningNumbers.Climbs(numbers, 0);
    }

    /// <summary>True where most names of a column are of units.</summary>
    public bool HoldsUnits(int column) =>
        Distinct(column) is var cells && cells.Count(c => panel.FindUnit(c) >= 0) * 2 > cells.Count;

    /// <summary>True where all cells of a column that is called one of years or dates are dates as spreadsheets number them.</summary>
    public bool AreSerialDates(int column)
    {
        if (!Where(Heads.IsYear).Contains(column)) return false;
        var cells = Body.Select(r => grid.Filled(r, column)).Where(c => c.Length > 0).ToList();
        return cells.Count > 0 && cells.TrueForAll(c => SerialDate.Of(c) is not null);
    }

    /// <summary>
    /// True where whole numbers come as the years of a panel do: few, repeated and without wide gaps, or one after the other. People and
    /// amounts from 1900 to 2100 do not.
    /// </summary>
    private bool AreOfAPanel(int column)
    {
        var years = Body.Select(r => YearText.Head(grid.Filled(r, column))).OfType<int>().ToList();
        var met = years.Distinct().Order().ToList();
        if (met.Count == 0 || met[0] < FirstYear || met[^1] > LastYear) return false;
        var (span, steps) = (met[^1] - met[0] + 1, met.Zip(met.Skip(1), (a, b) => b - a).Distinct().ToList());
        return years.Count == met.Count ? span == met.Count || met.Count > 2 && steps.Count == 1
            : years.Count >= 2 * met.Count && (span <= 2 * met.Count + 4 || steps.Count == 1);
    }

    private HashSet<string> Distinct(int column) => [.. Body.Select(r => grid[r, column]).Where(c => c.Length > 0)];

    private IEnumerable<int> Body => Enumerable.Range(header.Body, Math.Min(RowsLookedAt, grid.Rows.Count - header.Body))
        .Where(r => !repeated.Contains(r));

    private static bool IsNumber(string cell) => double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
