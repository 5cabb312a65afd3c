using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Diagnostics;
using ReportGen.Engine.Load.Raw;

namespace ReportGen.Engine.Load.Say;

/// <summary>
/// Every sentence the Load stage says to a user, in one place; what it says of sheets and layouts stands in the other half.
/// </summary>
internal sealed partial class LoadMessages(DiagnosticBag bag)
{
    public void NoSource(DataFile file, IEnumerable<string> endings) =>
        bag.Error("RG3101", $"no reader for '{file.File}'", file.Span, $"readable files end in {string.Join(", ", endings)}");

    /// <param name="role">What the column holds.</param>
    /// <param name="column">What the study calls it; null where nothing names it.</param>
    /// <param name="file">Where the header stands.</param>
    /// <param name="header">The columns that are there.</param>
    public void NoColumn(string role, string? column, SourceSpan file, IReadOnlyList<string> header)
    {
        LacksYears |= role == "year";
        bag.Error("RG3102", column is null ? $"no column can be told to hold the {role}s" : $"there is no {role} column '{column}'", file,
            (column is null ? null : Nearest.Hint(column, header)) ?? $"the columns are {Listed(header)}; "
                + (column is null ? $"head the one that is meant '{role}', or name it" : "say which one is meant") + " under `columns:`"
                + (role == "year" ? ", or say `year: 2021` where all rows are of one" : ""));
    }

    /// <summary>True when nothing said the years.</summary>
    public bool LacksYears { get; private set; }

    /// <summary>A column that no file has; a column of figures without a head may be it.</summary>
    public void ColumnNowhere(string column, string wantedBy, SourceSpan span, RawPanel raw) =>
        bag.Error("RG3103", $"column '{column}' of {wantedBy} is in no data file", span,
            Nearest.Hint(column, raw.Headers) ?? (raw.Headless is [var first, ..]
                ? $"the column at {first} has no head: name it there, or say `rename: {{{SourceSpan.Letters(first.Column)}: {column}}}`"
                : "name the data's column with `column:`, or declare the file that holds it"));

    public void UnprintableCell(char c, SourceSpan at) =>
        bag.Error("RG3160", $"the cell holds {Characters.NameOf(c)}, which nobody can see or print", at, "type the cell again");

    public void UnknownUnit(string name, SourceSpan at, IEnumerable<string> known) =>
        bag.Error("RG3104", $"unit '{name}' is not in the list of units", at,
            Nearest.Hint(name, known)
                ?? "add it to the list of units or its spelling to the column `aliases` there, or say `other_rows: ignore`");

    public void AmbiguousUnit(string name, IEnumerable<Unit> meant, SourceSpan at) =>
        bag.Error("RG3119", $"the name '{name}' means several units: {string.Join(", ", meant.Select(Named))}", at,
            "use the units' ids in the data");

    public void BadYear(string text, int more, string? advice, SourceSpan at) =>
        bag.Error("RG3105", $"'{text}' is not a year" + more switch
        {
            0 => "", 1 => "; it stands in 1 more row", _ => $"; it stands in {more} more rows",
        }, at,
            advice ?? "years are whole numbers such as 2021");

    public void OtherYear(Unit unit, int year, Year hole, string? column, int more, SourceSpan at) =>
        bag.Warning("RG3155", $"{(column is null ? "a row" : $"'{column}'")} of {Named(unit)} is of {year}, no year of the study"
            + $"{(more == 0 ? "" : $", as {more} more")}, and none is of {hole}", at,
            "mend the year where it is mistyped; what is of other years is left out");

    public void BadYears(IReadOnlyList<string> texts, int cells, string? advice, SourceSpan at) =>
        bag.Error("RG3151", $"{cells} cells of the year column are no years: {Listed(texts)}", at,
            advice ?? "years are whole numbers such as 2021; say which column holds them: `columns: {year: ...}`");

    public void DuplicateRow(Unit unit, Year year, int firstRow, int more, string? advice, SourceSpan at) =>
        bag.Error("RG3106", $"unit {Named(unit)} has a second row for {year}" + more switch
        {
            0 => "", 1 => "; 1 more row is such a second one", _ => $"; {more} more rows are such second ones",
        }, at, $"the first one is row {firstRow}; {advice ?? "keep one of them"}");

    public void DuplicateCell(Unit unit, Year year, string column, SourceSpan first, int more, string? advice, SourceSpan at) =>
        bag.Error("RG3107", $"unit {Named(unit)}, year {year}: '{column}' has a second value" + more switch
        {
            0 => "", 1 => "; so has 1 more cell", _ => $"; so have {more} more cells",
        }, at, first == at ? "the file stands twice under `data:`: take one entry out"
            : $"the first one is at {first}; {advice ?? "keep one of them"}");

    /// <param name="texts">What is no number, the first one first.</param>
    /// <param name="unit">The unit of the first.</param>
    /// <param name="year">Its year.</param>
    /// <param name="column">Its column.</param>
    /// <param name="more">How many more such cells there are.</param>
    /// <param name="columns">In how many columns, the first's among them.</param>
    /// <param name="at">The first.</param>
    /// <param name="hint">What to do.</param>
    public void BadNumber(
        IReadOnlyList<string> texts, Unit unit, Year year, string column, int more, int columns, SourceSpan at, string hint) =>
        bag.Error("RG3108",
            $"'{texts[0]}' is not a number (unit {Named(unit)}, year {year}, column '{column.ReplaceLineEndings(" ")}')"
                + (hint != MissingHint || texts.Count == 1 ? "" : $", nor is {Listed([.. texts.Skip(1)])}")
                + (columns == 1 ? More(more) : more == 1 ? "; 1 more such cell stands in another column"
                    : $"; {more} more such cells stand in {columns} columns"), at,
            hint != MissingHint || texts.Any(t => t.Contains('"') || t.Contains('\\')) ? hint
                : $"{hint}: `missing: [{string.Join(", ", texts.Take(8).Select(t => $"\"{t}\""))}]`");

    public void FormulaError(string error, SourceSpan at) =>
        bag.Error("RG3010", $"the cell holds the formula error {error}", at,
            "mend the formula, empty the cell, or list the error under `missing:` of the data file");

    /// <summary>A formula without a value; in a column of units or years it cannot mean a gap.</summary>
    public void FormulaWithoutValue(string column, int cells, SourceSpan at, bool mayBeMissing = true) =>
        bag.Error("RG3121", $"the cell holds a formula whose value was never stored (column '{column}')" + More(cells - 1), at,
            "open the workbook in a spreadsheet program and save it"
                + (mayBeMissing ? ", or list \"=\" under `missing:` of the data file" : ""));

    /// <summary>Units without rows; those without the same years are said together.</summary>
    public void AbsentRows(IEnumerable<(Unit Unit, List<Year> Years)> absent, SourceSpan file)
    {
        foreach (var group in absent.GroupBy(a => string.Join(", ", a.Years)))
        {
            var units = group.Select(g => g.Unit).ToList();
            foreach (var together in units.Count > 3 ? [units] : units.Select(u => new List<Unit> { u }))
            {
                var who = together.Count == 1 ? $"unit {Named(together[0])} has" : $"{together.Count} units ({Some(together)}) have";
                bag.Error("RG3109", $"{who} no row for {group.Key}", file,
                    "add the rows, leave the unit out, or say `panel: unbalanced` in the study");
            }
        }
    }

    /// <summary>Years of the study that no row of an entry is of, and whether another entry has one.</summary>
    public void AbsentYears(IReadOnlyList<Year> years, SourceSpan file, bool areElsewhere) => bag.Error(
        "RG3110", years is [var only] ? $"no row is of the year {only}" : $"no row is of {years.Count} years of the study: {Some(years)}",
        file, $"add the rows, {(areElsewhere ? "say `panel: unbalanced`, where what other files have alone is filled as gaps are, " : "")}"
            + $"or take {(years.Count == 1 ? "it" : "them")} out of the study's `years:`");

    private static string Some(IReadOnlyList<Year> years) => string.Join(", ", years.Take(8)) + (years.Count > 8 ? ", ..." : "");

    public void NoRows(IReadOnlyList<int> years, SourceSpan study) =>
        bag.Error("RG3111", "no data row belongs to a unit and a year of the study", study,
            $"compare the study's `years:` with the data's{(years.Count > 0 ? $": {Runs(years)}" : "")}");

    public void EmptySeries(Indicator indicator, IReadOnlyList<Unit> units, int unitCount) =>
        bag.Error("RG3112", $"indicator '{indicator.Id}' has no value in any year for {Some(units)}", indicator.Span,
            units.Count == unitCount && indicator.Formula is not null
                ? "its formula is defined nowhere: look for what it divides by, and for roots and logarithms"
            : units.Count == unitCount
                ? "the whole column is empty: take the indicator out, or mend the data"
                : "mend the data, or say `empty_series: drop-unit` or `empty_series: mean` in the study");

    /// <summary>Every unit lacks some indicator, so that leaving those out leaves nobody.</summary>
    public void NobodyWhole(SourceSpan study) => bag.Error(
        "RG3190", "no unit is left: each has no value in any year of some indicator", study,
        "leave those indicators out, or say another `empty_series:` than drop-unit");

    /// <summary>Each unit is told; the report tells of a few one by one, of more in one sentence.</summary>
    public void DroppedUnits(IReadOnlyList<(Unit Unit, List<Indicator> Indicators)> units, SourceSpan study)
    {
        var isFew = units.Count <= 3;
        foreach (var ((unit, indicators), place) in units.Select((u, i) => (u, i)))
        {
            var said = isFew ? new Said("appendix", "dropped-unit", unit.Name, indicators.Select(i => i.Name).ToImmutableArray())
                : place == 0 ? new Said("appendix", "dropped-units", units.Select(u => u.Unit.Name).ToImmutableArray())
                : null;
            bag.Warning(
                "RG3113", $"unit {Named(unit)} is left out: no value in any year of "
                    + string.Join(", ", indicators.Select(i => $"'{i.Id}'")), study, null, said);
        }
    }

    public void ZeroDenominator(Indicator indicator, Unit unit, Year year, SourceSpan at) =>
        bag.Error("RG3114", $"denominator '{indicator.Per}' of indicator '{indicator.Id}' is zero (unit {Named(unit)}, year {year})", at,
            "mark the cell as missing, or mend it");

    public void NegativeDenominator(Indicator indicator, Unit unit, Year year, int more, SourceSpan at) =>
        bag.Warning("RG3193", $"denominator '{indicator.Per}' of indicator '{indicator.Id}' is below zero (unit {Named(unit)}, year {year})"
            + more switch { 0 => "", 1 => ", and in 1 more unit-year", _ => $", and in {more} more unit-years" }, at,
            "a ratio turns its sign there: is the value right?");

    public void OptimumFarOff(Indicator indicator, Interval best, double low, double high) =>
        bag.Warning("RG3192", $"the optimum of indicator '{indicator.Id}' lies far from all values", indicator.Span,
            FormattableString.Invariant($"they go from {low} to {high}, `optimum:` is ")
            + FormattableString.Invariant(best.Low == best.High ? $"{best.Low}" : (FormattableString)$"{best.Low} to {best.High}")
            + ": are both in one unit?");

    public void FormulaUndefined(Indicator indicator, int cells, Unit unit, Year year) =>
        bag.Warning("RG3142",
            $"the formula of indicator '{indicator.Id}' is not defined in {cells} unit-years, the first unit {Named(unit)}, year {year}",
            indicator.Span, "such cells are gaps and are filled as others are: look for zeros in what it divides by",
            new Said("appendix", "formula-undefined", indicator.Name, cells, unit.Name, year.Value));

    /// <param name="column">The column.</param>
    /// <param name="cells">Its cells that hold codes, two or more.</param>
    /// <param name="files">The names of the data files.</param>
    public void MissingCodes(RawColumn column, IReadOnlyList<int> cells, IReadOnlyList<SourceSpan> files)
    {
        var places = cells.Select(c => column.Place(c, files)).Distinct().Order().ToList();
        var codes = cells.Select(c => column.Values[c]).Distinct().Order().Select(v => v.ToString(CultureInfo.InvariantCulture)).ToList();
        var rows = places.GroupBy(p => p with { Line = 0, Column = 0 }).Select((f, i) =>
            (i == 0 ? "" : $"{f.Key}: ") + $"row{(f.Count() > 1 ? "s" : "")} {string.Join(", ", f.Select(p => p.Line).Distinct().Take(8))}"
            + (f.Select(p => p.Line).Distinct().Count() > 8 ? ", ..." : ""));
        bag.Warning(
            "RG3156",
            $"{string.Join(" and ", codes)} stand{(codes.Count > 1 ? "" : "s")} in {cells.Count} cells of column '{column.Name}', "
                + $"apart from all its other values: {string.Join("; ", rows.Take(5))}",
            places[0],
            $"where it means that nothing is known, say `missing: [{string.Join(", ", codes.Select(c => $"\"{c}\""))}]` of the data file");
    }

    public void TooLarge(Indicator indicator, Unit unit, Year year, int more, SourceSpan at) =>
        bag.Error(
            "RG3019", $"'{indicator.Id}' of {Named(unit)} in {year} is too large to compute with{(more > 0 ? $", and {more} more" : "")}",
            at,
            "values lie between -1e100 and 1e100; look for a missing decimal point or a code for missing values");

    public void LogOfNothing(Indicator indicator, double value, Unit unit, Year year, SourceSpan at) =>
        bag.Error("RG3115",
            FormattableString.Invariant(
                $"the logarithm of {value} does not exist (indicator '{indicator.Id}', unit {Named(unit)}, year {year})"), at,
            "use `transform: log-shift`, which is defined for all values, or mend the value");

    public void BlankScore(Subsystem system, Unit unit, Year year, SourceSpan at) =>
        bag.Error("RG3116", $"the score of '{system.Id}' is blank (unit {Named(unit)}, year {year})", at,
            "given scores are never interpolated: fill the cell, or take the row out and say `panel: unbalanced`");

    public void ScoreOutside(Subsystem system, double score, Unit unit, Year year, SourceSpan at) =>
        bag.Error("RG3117",
            FormattableString.Invariant($"the score {score} of '{system.Id}' is outside [0, 1] (unit {Named(unit)}, year {year})"), at,
            "given scores must already be standardized to [0, 1]");

    public void YearsFileWithoutYears(SourceSpan file) =>
        bag.Error("RG3118", "no column of this file is a year of the study", file,
            "a file of `shape: years` has a column per year, headed 2012, 2013, ...");

    public void OtherShape(string found, SourceSpan file) =>
        bag.Error("RG3161", $"this file is not of `shape: wide`: it is {found}", file, "leave `shape:` out, and it is found");

    private static string Named(Unit unit) => unit.Name.In(MessageLanguage.Id) is var name && name == unit.Id.Value ? $"'{unit.Id}'"
        : $"'{unit.Id}' ({name})";

    private static string Some(IReadOnlyList<Unit> units) =>
        string.Join(", ", units.Take(5).Select(Named)) + units.Count switch
        {
            <= 5 => "", 6 => " and 1 more unit", _ => $" and {units.Count - 5} more units",
        };

    private static string Listed(IReadOnlyList<string> names) =>
        string.Join(", ", names.Take(8).Select(n => $"'{n}'")) + (names.Count > 8 ? ", ..." : "");

    private static string More(int more) =>
        more switch { 0 => "", 1 => "; so is 1 more cell of the column", _ => $"; so are {more} more cells of the column" };
}
