using System.Globalization;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Load.Cells;
using ReportGen.Engine.Load.Raw;
using ReportGen.Engine.Load.Say;

namespace ReportGen.Engine.Load.Layouts;

/// <summary>Works out the layout of one sheet from its header.</summary>
internal sealed class SheetLayout(DataFile file, RawPanel panel, LoadMessages say, Grid grid, Header header, NameParts name,
    SourceSpan place)
{
    private readonly KeyColumns keys = new(panel, grid, header);
    private readonly YearHeads years = new(panel, header);
    private readonly NearYears nearly = new(grid, header, say, place);
    private readonly NameParts titles = TitleFacts.Of(header.Titles);
    private readonly NamePattern? pattern = file.Heads is { } heads && heads.Contains('{') ? new NamePattern(heads) : null;

    public Layout? Find()
    {
        if (!Declared("unit", file.UnitColumn, out var unit) | !Declared("year", file.YearColumn, out var year)
            | !Declared("indicator", file.IndicatorColumn, out var indicator) | !Declared("value", file.ValueColumn,
                out var value)) return null;
        var fixedUnit = file.Unit ?? name.Unit;
        var fixedYear = file.Year ?? name.Year;
        var fixedIndicator = file.Holds ?? name.Indicator;
        HashSet<int> taken = [.. new[] { unit, year, indicator, value }.Where(c => c >= 0)];

        if (file is { Unit: { } one, UnitColumn: { } own }) { say.SaidTwice("unit", one, own, file.Span); return null; }
        if (file.Unit is { } everywhere
            && Conflict(keys.Unit(taken), c => panel.FindUnit(c) is >= 0 and var u ? $"{u}" : null) is { } units)
        {
            say.SaidTwice("unit", everywhere, header.Of(units), file.Span);
            return null;
        }
        if (file is { Year: { } each, YearColumn: { } dated })
        {
            say.SaidTwice("year", each.ToString(CultureInfo.InvariantCulture), dated, file.Span);
            return null;
        }
        if (file.Year is { } always && year < 0 && (keys.Year(taken) is >= 0 and var found ? found : keys.CalledYear(taken)) is var said
            && Conflict(said, c => YearText.Cell(c) is { } y ? $"{y}" : null) is not null)
        {
            say.SaidTwice("year", always.ToString(CultureInfo.InvariantCulture), header.Of(said), file.Span);
            return null;
        }
        if (unit < 0 && file.Unit is null)
        {
            unit = Take(taken, Named("unit", Heads.IsUnit, taken) is var u && u >= 0 && IsUnits(u) ? u : keys.Unit(taken));
        }
        if (file.Shape is DataShape.Wide or DataShape.Tidy && file.UnitColumn is null && fixedUnit is null && !header.Texts
            .Any(t => t.Contains("unit")))
        {
            say.NoColumn("unit", "unit", At, Listed());
            return null;
        }
        var yearly = Enumerable.Range(0, grid.Width).Where(c => !taken.Contains(c) && HeadYear(c) is not null).ToList();
        var yearsInHead = file.Heads is "year" || pattern?.Says == true && file.Heads!.Contains("{year}")
            || file.Heads is null && year < 0 && yearly
                .Count >= (file.Shape == DataShape.Years || fixedYear is null && keys.Year(taken) < 0 ? 1 : 2);
        if (file.Shape == DataShape.Years && !yearly.Exists(IsOfStudy)) { say.YearsFileWithoutYears(At); return null; }
        if (!yearsInHead && year < 0 && file.Year is null) year = Take(taken, keys.Year(taken));
        if (!yearsInHead && year < 0 && file.Year is null && keys.CalledYear(taken) is >= 0 and var called)
        {
            if (keys.LastDigits(called).Count == 0 && nearly.SayOf(called)) return null;
            year = Take(taken, called); // whatever a title or a name says
        }
        if (!Digits(year, out var digits)) return null;
        if (indicator < 0 && file.Heads is not "indicator" && (yearsInHead && Pairs(taken).Count == 0 || file.Shape == DataShape.Tidy))
        {
            indicator = Take(taken, file.Shape == DataShape.Tidy ? Named("indicator", Heads.IsIndicator, taken)
                : keys.Indicator(taken, whereNamed: false));
        }
        var values = ValueColumns(taken, yearsInHead);
        var pairs = !yearsInHead && year < 0 && file.Year is null && file.Heads is null && fixedYear is null ? Pairs(taken) : [];
        if (pairs.Count > 0) (values, yearsInHead) = (pairs, true);
        var unitsInHead = unit < 0 && fixedUnit is null && (file.Heads is "unit" || values.Count(v => v.Unit is not null) > 0);
        if (unit < 0 && !unitsInHead) fixedUnit ??= titles.Unit;
        if (unit < 0 && !unitsInHead && fixedUnit is null) { say.NoColumn("unit", file.UnitColumn, At, Listed()); return null; }
        if (indicator < 0 && (unitsInHead || fixedUnit is not null || yearsInHead) && values.All(v => Resolved(v) is null))
        {
            indicator = Take(taken, keys.Indicator(taken, whereNamed: false));
            values = [.. values.Where(v => v.At != indicator)];
        }
        var tidy = file.Shape == DataShape.Tidy || file.ValueColumn is not null
            || (file.Shape is null && !yearsInHead && !unitsInHead && IsTidy(values, taken, ref indicator));
        if (tidy)
        {
            if (value < 0) value = Take(taken, Named("value", _ => false, taken) is >= 0 and var v ? v : keys.Value(taken));
            if (indicator < 0 && fixedIndicator is null)
            {
                say.NoColumn("indicator", file.IndicatorColumn, At, Listed());
                return null;
            }
            if (value < 0) { say.NoColumn("value", file.ValueColumn, At, Listed()); return null; }
            values = [new ValueColumn(value, header.Of(value))];
        }
        if (!yearsInHead && year < 0) fixedYear ??= titles.Year ?? (panel.Years.Count == 1 ? panel.Years[0].Value : null);
        if (!yearsInHead && year < 0 && fixedYear is null)
        {
            if (!nearly.Say(taken)) say.NoColumn("year", file.YearColumn, At, Listed());
            return null;
        }
        var inHead = !tidy && indicator < 0 && values.Any(v => Resolved(v) is not null);
        if (indicator < 0 && !inHead) fixedIndicator ??= titles.Indicator;
        if (file.Holds is { } holds && (indicator >= 0 || (inHead && !yearsInHead)))
        {
            say.HoldsWithoutEffect(holds, indicator >= 0 ? header.Of(indicator) : null, file.Span);
        }
        if (indicator >= 0 && file.Holds is not null) fixedIndicator = null;
        if (inHead && file.Holds is not null && yearsInHead) (inHead, fixedIndicator) = (false, file.Holds);
        var layout = new Layout
        {
            Kind = "", HeaderRows = header.Rows, Body = (header.Body, grid.Rows.Count),
            Unit = unit >= 0 ? Axis.InColumn(unit, header.Of(unit)) : unitsInHead ? Axis.InHead : Axis.Of(fixedUnit!),
            Year = year >= 0 ? Axis.InColumn(year, header.Of(year)) : yearsInHead ? Axis.InHead
                : Axis.Of(fixedYear!.Value.ToString(CultureInfo.InvariantCulture)),
            ShortYears = digits, YearsAreSerial = year >= 0 && keys.AreSerialDates(year),
            Indicator = indicator >= 0 ? Axis.InColumn(indicator, header.Of(indicator)) : fixedIndicator is not null && !inHead
                ? Axis.Of(fixedIndicator) : Axis.InHead,
            Values = [.. values.Where(v => !yearsInHead || v.Year is not null).Where(v => !unitsInHead || v.Unit is not null)],
        };
        if (layout.Values.Count == 0) { say.NoValues(At); return null; }
        if (yearsInHead && panel.Years.Count > 0 && layout.Values.All(v => panel.FindYear(v.Year!.Value) < 0))
        {
            say.YearsFileWithoutYears(At);
            return null;
        }
        if (unitsInHead && values.Where(v => v.Unit is null && v.Head.Length > 0).ToList() is [var other, ..] others)
        {
            say.HeadsWithoutUnit([.. others.Select(v => v.Head)], At with { Column = other.At + 1 });
        }
        if (yearsInHead) years.Say(grid, layout, taken, say, place);
        if (digits is not null)
        {
            var first = layout.Rows.Select(r => grid.Filled(r, year)).First(c => digits.Of(c) is not null);
            say.ShortYears(header.Of(year), first, digits.Of(first)!.Value, digits.Says, At);
        }
        if (layout.Year.From == Place.Fixed && file.Year is null) YearOfAll(fixedYear!.Value);
        layout = layout with { Body = (header.Body, End(layout)), Repeated = header.Repeated(grid) };
        layout = layout with { FilledDown = FilledDown(layout) };
        return layout with { Kind = LayoutText.Kind(layout, header, grid), IsFound = true };
    }

    /// <summary>How a column of years of two digits is read; false, with an error, where nothing says their century.</summary>
    private bool Digits(int column, out ShortYears? digits)
    {
        digits = null;
        if (column < 0 || panel.Years.Any(y => y.Value < 100) || keys.LastDigits(column) is not { Count: > 0 } two) return true;
        digits = ShortYears.Agreeing(two, SaidYears.Span(header.Titles), panel.Years);
        if (digits is null) nearly.SayShort(column);
        return digits is not null;
    }

    /// <summary>Says that a name or a title says the year of all rows.</summary>
    private void YearOfAll(int year)
    {
        if (name.Year == year && name.YearIn is { } said) say.YearOfAll(year, "name", said, place);
        else if (titles.Year == year) say.YearOfAll(year, "title", header.Titles.First(t => SaidYears.OfTitles([t]) == year), place);
    }

    private SourceSpan At => place with { Line = header.Rows.Count > 0 ? grid.Rows[header.Rows[^1]].Number : 0 };

    /// <summary>The column, where its cells say several things of what the study says once for all rows.</summary>
    private int? Conflict(int column, Func<string, string?> meaning) =>
        column >= 0 && header.Of(column).Length > 0 && Enumerable.Range(header.Body, grid.Rows.Count - header.Body)
            .Select(r => meaning(grid[r, column])).OfType<string>().Distinct().Skip(1).Any() ? column : null;

    private static int Take(HashSet<int> taken, int column)
    {
        if (column >= 0) taken.Add(column);
        return column;
    }

    private bool Declared(string role, string? column, out int at)
    {
        at = column is null ? -1 : keys.Declared(column);
        if (column is null || at >= 0) return true;
        say.NoColumn(role, column, At, Listed());
        return false;
    }

    /// <summary>The column of the plain name; else, where the shape is declared, of a usual one.</summary>
    private int Named(string plain, Func<string, bool> isHead, HashSet<int> taken)
    {
        var exact = Enumerable.Range(0, grid.Width).FirstOrDefault(c => !taken.Contains(c) && header.Texts[c].Contains(plain), -1);
        return exact >= 0 ? exact : Enumerable.Range(0, grid.Width)
            .FirstOrDefault(c => !taken.Contains(c) && header.Texts[c].Any(isHead), -1);
    }

    /// <summary>True for the column 'unit', unless it holds units of measurement and another column those of the study.</summary>
    private bool IsUnits(int column)
    {
        if (panel.Units.Count == 0) return header.Texts[column].Contains("unit");
        return header.Texts[column].Contains("unit")
            && (keys.HoldsUnits(column) || !Enumerable.Range(0, grid.Width).Any(c => c != column && keys.HoldsUnits(c)));
    }

    private List<string> Listed() => [.. Enumerable.Range(0, grid.Width).Select(header.Of).Where(h => h.Length > 0)];

    private bool IsOfStudy(int column) => panel.Years.Count == 0 || panel.FindYear(HeadYear(column)!.Value) >= 0;

    private int? HeadYear(int column) => years.Of(column);

    /// <summary>Heads that name indicator and year at once, where at least one of them is the study's.</summary>
    private List<ValueColumn> Pairs(HashSet<int> taken)
    {
        var pairs = Enumerable.Range(0, grid.Width).Where(c => !taken.Contains(c))
            .Select(c => (At: c, Head: header.Of(c), Pair: years.Pair(c)))
            .Where(p => p.Pair is not null && HeadYear(p.At) is null)
                .Select(p => new ValueColumn(p.At, p.Head, null, p.Pair!.Value.Year, Renamed(p.Pair.Value.Indicator, p.At))).ToList();
        return panel.Columns.Count == 0 || panel.ColumnNames.Resolve(pairs.Select(p => p.Indicator!)).Count > 0 ? pairs : [];
    }

    private List<ValueColumn> ValueColumns(HashSet<int> taken, bool yearsInHead)
    {
        var values = new List<ValueColumn>();
        for (var c = 0; c < grid.Width; c++)
        {
            if (taken.Contains(c) || header.Texts[c].Count == 0 && Renamed(null, c) is null) continue;
            if (pattern is { Says: true })
            {
                if (pattern.Read(header.Of(c)) is { } parts)
                {
                    values.Add(new ValueColumn(c, header.Of(c), parts.Unit, parts.Year, Renamed(parts.Indicator, c)));
                }
                continue;
            }
            var texts = header.Texts[c].Where(t => !yearsInHead || !years.IsYear(c, t)).ToList();
            var unit = file.Heads is "unit" ? texts.LastOrDefault() : file.Heads is null ? texts
                .FirstOrDefault(t => panel.FindUnit(t) >= 0 && !panel.IsByHalf(t)) : null;
            if (unit is not null && panel.ColumnNames.Resolve([unit]).Count > 0) unit = null; // a column's name first
            var rest = texts.Where(t => t != unit).ToList();
            var resolved = panel.ColumnNames.Resolve(rest);
            var indicator = file.Heads is "year" or "unit" ? null : rest.FirstOrDefault(t => file.Renamed.ContainsKey(t))
                ?? rest.LastOrDefault(resolved.ContainsKey)
                ?? (rest.Count > 1 && panel.ColumnNames.Resolve([string.Join(' ', rest)]).Count > 0 ? string.Join(' ', rest) : rest
                    .FirstOrDefault());
            values.Add(new ValueColumn(c, header.Of(c), unit, yearsInHead ? HeadYear(c) : null, Renamed(indicator, c)));
        }
        return panel.Columns.Count > 0 || yearsInHead || file.Heads is not null || values.Exists(v => v.Unit is not null) ? values
            : Grouped(values);
    }

    /// <summary>
    /// Indicators under heads of several columns, where nothing says their names yet: the uppermost row of the header that tells all
    /// columns apart names them, and what stands over it their groups; else all rows together name them.
    /// </summary>
    private List<ValueColumn> Grouped(List<ValueColumn> values)
    {
        string Whole(ValueColumn v) => header.Of(v.At);
        var depth = values.Select(v => header.Texts[v.At].Count).DefaultIfEmpty().Max();
        var level = Enumerable.Range(0, depth).FirstOrDefault(l => AreDistinct(values.Select(v => Below(v, l))), -1);
        if (level == 0 || level < 0 && !AreDistinct(values.Select(Whole))) return values;
        return values.ConvertAll(v => header.Texts[v.At] is { Count: > 1 } texts
            ? v with { Indicator = level < 0 ? Whole(v) : Below(v, level), Group = string.Join(' ', texts.Take(level < 0 ? 1 : level)) }
            : v);
    }

    private string Below(ValueColumn value, int level) =>
        header.Texts[value.At] is var texts && level < texts.Count ? texts[level] : texts[^1];

    private static bool AreDistinct(IEnumerable<string> names) => names.GroupBy(n => n).All(n => n.Count() == 1);

    /// <summary>What the study calls what the file names, or its column by letter or position.</summary>
    private string? Renamed(string? indicator, int column)
    {
        if (file.Renamed.IsEmpty) return indicator;
        if (indicator is not null && file.Renamed.TryGetValue(indicator, out var renamed)) return renamed;
        foreach (var (theirs, ours) in file.Renamed)
        {
            if (KeyColumns.Position(theirs) == column && !header.Texts.Any(t => t.Contains(theirs))) return ours;
        }
        return indicator;
    }

    private RawColumn? Resolved(ValueColumn value) => value.Indicator is null ? null
        : panel.ColumnNames.Resolve([value.Indicator]).GetValueOrDefault(value.Indicator);

    private bool IsTidy(List<ValueColumn> values, HashSet<int> taken, ref int indicator)
    {
        if (values.Any(v => Resolved(v) is not null) || file.Holds is not null) return false;
        var found = indicator >= 0 ? indicator : keys.Indicator(taken, whereNamed: false, needsValue: true);
        if (found < 0) return false;
        indicator = Take(taken, found);
        return true;
    }

    /// <summary>The row after the last one of the body: notes and sources below have no values.</summary>
    private int End(Layout layout)
    {
        var end = grid.Rows.Count;
        while (end > header.Body && IsNote(layout, end - 1)) end--;
        return end;
    }

    private bool IsNote(Layout layout, int row)
    {
        var first = grid.Used(row).First();
        if (LayoutText.IsNote(grid[row, first])) return true;
        if (layout.Values.Any(v => grid.Has(row, v.At))) return false;
        if (panel.Units.Count == 0) return !grid.Used(row).Skip(1).Any();
        if (layout.Unit.From == Place.Column && (first != layout.Unit.Column || panel.FindUnit(grid[row, first]) >= 0)) return false;
        return layout.Year.From != Place.Column || layout.YearOf(grid[row, layout.Year.Column]) is null;
    }

    /// <summary>
    /// Key columns that hold most of their cells blank without merged ranges: where a unit, a year or an indicator stands once for
    /// several rows, as in a merged column saved as text.
    /// </summary>
    private List<int> FilledDown(Layout layout)
    {
        var rows = layout.Rows.Where(r => layout.Values.Any(v => grid.Has(r, v.At))).ToList();
        return [.. new[] { layout.Unit, layout.Year, layout.Indicator }.Where(a => a.From == Place.Column).Select(a => a.Column)
            .Where(c => rows.Count(r => grid.Filled(r, c).Length > 0) is > 0 and var named
                && named < rows.Count && rows.Count >= 2 * named)];
    }
}
