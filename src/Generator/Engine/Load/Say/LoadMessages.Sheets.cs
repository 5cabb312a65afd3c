using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Diagnostics;

namespace ReportGen.Engine.Load.Say;

/// <summary>What is said of sheets: their layout, what is passed over, how their cells are written.</summary>
internal sealed partial class LoadMessages
{
    /// <summary>The hint for a cell that may mean a missing value.</summary>
    public const string MissingHint = "if it means a missing value, list it under `missing:` of the data file";

    public void Empty(SourceSpan at) => bag.Error("RG3001", at.Sheet is null ? "the file is empty" : "the sheet is empty", at);

    public void HeaderOnly(SourceSpan at) =>
        bag.Error("RG3002", at.Sheet is null ? "the file has a header and no rows" : "the sheet has a header and no rows", at);

    public void LongRow(int cells, int columns, int more, SourceSpan at) =>
        bag.Error("RG3005", $"this row has {cells} cells, the header {columns}"
            + more switch { 0 => "", 1 => "; 1 more row is longer than the header", _ => $"; {more} more rows are longer than the header" },
            at, "is a separator inside a cell? quote the cell");

    public void ShortRow(int cells, int columns, int more, SourceSpan at) =>
        bag.Error("RG3028", $"this row has {cells} cells, the header {columns}"
            + more switch { 0 => "", 1 => "; 1 more row is shorter", _ => $"; {more} more rows are shorter" },
            at, "is a cell missing? its separator stands also where it is blank");

    public void HeaderLonger(int columns, int cells, SourceSpan at) =>
        bag.Error("RG3029", $"the header has {columns} cells, every row {cells}", at, "is a separator inside a head? quote the head");

    public void BlankEnds(int count, int rows, SourceSpan at) =>
        bag.Warning("RG3030", $"{count} of {rows} rows have fewer cells than the header: those at their ends are taken as blank", at,
            "where a cell before the end is missing, what follows stands under another head");

    public void NoFigures(string column, int count, int of, string first, SourceSpan at) =>
        bag.Warning("RG3162", $"column '{column}' is not taken: {count} of its {of} cells are no numbers, the first '{first}'", at,
            "write plain numbers, or declare the indicator by hand with `marks:`, `parentheses:` or `missing:` of the data file");

    public void HeadsWithoutUnit(IReadOnlyList<string> heads, SourceSpan at) =>
        bag.Note("RG3188", heads.Count == 1 ? $"the column {Listed(heads)} is not read: its head names no unit"
            : $"the columns {Listed(heads)} are not read: their heads name no unit", at);

    public void MeasuresLeft(IReadOnlyList<string> texts, SourceSpan at) =>
        bag.Note("RG3189", $"what stands with the heads is not taken for units of measurement: {Listed(texts)}", at);

    public void NotAllGrouped(string column, IReadOnlyList<string> units, SourceSpan at) =>
        bag.Warning("RG3185", $"the column '{column}' is not taken for regions: it says nothing, or several things, of {All(units)}", at,
            "write the region into every row, or list the regions by hand (docs/declarations.md, groupings)");

    public void Headless(SourceSpan at) =>
        bag.Warning("RG3007", "this column holds figures and has no head: it is not read", at,
            "write its name into the header, say `rename:` with its letter, or empty it");

    public void Beside(int cells, SourceSpan at) =>
        bag.Note("RG3144", cells == 1 ? "a cell beside the table is passed over" : $"{cells} cells beside the table are passed over", at);

    public void DuplicateHeader(string name, SourceSpan at) =>
        bag.Error("RG3006", $"column '{name}' stands twice in the header", at, "rename or remove one of them");

    public void NoSheet(string sheet, IEnumerable<SheetName> sheets, SourceSpan file) =>
        bag.Error("RG3008", $"there is no sheet '{sheet}'", file,
            $"the sheets are {string.Join(", ", sheets.Select(s => $"'{s.Name}'{(s.IsHidden ? " (hidden)" : "")}"))}");

    public void AllHidden(IEnumerable<SheetName> sheets, SourceSpan file) =>
        bag.Error("RG3122", "every sheet of the workbook is hidden", file, $"name the one that is meant: `sheet: {sheets.First().Name}`");

    public void NoHeader(IReadOnlyList<int> declared, SourceSpan at) =>
        bag.Error("RG3123", declared.Count > 0 ? $"row {declared[0]} holds no header" : "no header can be told", at,
            "say `header:`, the row with the names of the columns");

    public void NoValues(SourceSpan at) =>
        bag.Error("RG3124", "no column of values can be told", at, "say `shape:`, `heads:` or `columns:` of the data file");

    public void SheetsUnread(IReadOnlyList<SheetName> sheets, SourceSpan file) =>
        bag.Note("RG3125",
            $"{(sheets.Count == 1 ? "sheet" : "sheets")} {Listed([.. sheets.Select(s => s.Name)])} not read", file);

    public void ByHalf(IReadOnlyCollection<string> names, SourceSpan at) =>
        bag.Note("RG3176", (names.Count == 1 ? "a name in two scripts is" : $"{names.Count} names in two scripts are")
            + $" found by one half of {(names.Count == 1 ? "it" : "them")}: {Listed([.. names])}", at);

    public void SheetPassedOver(SourceSpan sheet) =>
        bag.Warning("RG3126", "the sheet names no unit of the study and was passed over", sheet,
            "name the sheets that are meant under `sheets:`");

    public void Recognized(string layout, SourceSpan at) => bag.Note("RG3127", $"read as {layout}", at);

    public void FilledDown(SourceSpan at) => bag.Note("RG3128", "a blank cell of this column is taken for the one above it", at);

    public void HoldsWithoutEffect(string holds, string? column, SourceSpan at) =>
        bag.Warning("RG3129", $"`holds: {holds}` has no effect: " + (column is null ? "the heads name the indicators"
            : $"the column '{column}' names the indicators"), at, "leave it out");

    public void SaidTwice(string key, string said, string column, SourceSpan at) =>
        bag.Error("RG3145", $"`{key}: {said}` is said of all rows, and the column '{column}' says it row by row", at,
            $"leave out `{key}:`, or take the column out of the file");

    public void RepeatedHeader(int rows, SourceSpan at) =>
        bag.Note("RG3146", rows == 1 ? "the header stands here again and is passed over"
            : $"the header stands here again, and {rows - 1} times more, and is passed over", at);

    public void AnotherHeader(SourceSpan at) =>
        bag.Error("RG3153", "another header stands here: a sheet holds one table", at,
            "put the second table into a file or a sheet of its own");

    public void OtherSeparator(char declared, char found, SourceSpan at) =>
        bag.Error("RG3179", $"no {Sign(declared)} separates the heads, as `separator:` says", at,
            $"say `separator: \"{(found == '\t' ? "\\t" : found)}\"`, or leave it out");

    private static string Sign(char sign) => sign == '\t' ? "tab" : $"'{sign}'";

    public void TableBeside(string head, SourceSpan at) =>
        bag.Error("RG3177", $"a second table stands beside the first: its head '{head}' is here again", at,
            "put its rows below those of the first");

    public void SeveralKeys(string head, SourceSpan at) =>
        bag.Error("RG3178", $"the head '{head}' names several columns at once, as the tables of Eurostat do", at,
            "split that column at the commas and take the flags off the figures, or download the data as SDMX-CSV");

    public void RowsBelow(int rows, string first, SourceSpan at) =>
        bag.Note("RG3147", $"{(rows == 1 ? "a row" : $"{rows} rows")} below the table {(rows == 1 ? "is" : "are")} passed over: '"
            + $"{(first.Length > 40 ? first[..40] + "..." : first)}'", at);

    public void BlankKey(string role, int more, SourceSpan at) =>
        bag.Error("RG3148", $"this row has values and no {role}" + more switch { 0 => "", 1 => "; so has 1 more row",
            _ => $"; so have {more} more rows" }, at, $"write the {role} into the row, or empty it");

    public void NothingSays(string key, string name, SourceSpan at, IEnumerable<string> known) =>
        bag.Warning("RG3149", $"`{key}:` names '{name}', which is nowhere", at, Nearest.Hint(name, known) ?? "leave it out");

    public void KeyOfOtherFiles(string key, string kind, SourceSpan at) =>
        bag.Warning("RG3150", $"`{key}:` has no effect: the file is {kind}", at, "leave it out");

    public void DecimalCommas(IReadOnlyList<string> columns, SourceSpan at) =>
        bag.Note("RG3130", $"the comma is the decimal sign in {Columns(columns)}", at);

    public void GroupedDigits(IReadOnlyList<string> columns, SourceSpan at) =>
        bag.Note("RG3131", $"the comma groups digits in {Columns(columns)}", at);

    public void PercentCells(IReadOnlyList<string> columns, SourceSpan at) =>
        bag.Note("RG3132", $"every cell of {Columns(columns)} bears a per cent sign: 12.3% is read as 12.3", at);

    public void HeadingsPassedOver(IReadOnlyList<string> names, SourceSpan at) =>
        bag.Note("RG3133",
            (names.Count == 1 ? "a row without values is" : $"{names.Count} rows without values are")
            + $" passed over: {Listed(names)}", at);

    public void ExcludedRows(IReadOnlyList<string> names, SourceSpan at) =>
        bag.Note("RG3134", $"rows of excluded units are left out: {Listed(names)}", at);

    public void OthersIgnored(IReadOnlyList<string> names, SourceSpan at, string? hint) =>
        bag.Warning("RG3135",
            (names.Count == 1 ? "1 name of the data is no unit" : $"{names.Count} names of the data are no units")
            + $" of the study and left out: {All(names)}", at, hint,
            new Said("appendix", "others-ignored", names.ToImmutableArray()));

    public void UnknownUnits(IReadOnlyList<string> names, SourceSpan at) =>
        bag.Error("RG3143", $"{names.Count} names of the data are not in the list of units: {All(names)}", at,
            "add them to the list or their spellings to the column `aliases` there, or pass them over: `other_rows: ignore`");

    public void UnitsWithoutRows(IReadOnlyList<Unit> units, SourceSpan study) =>
        bag.Warning("RG3136", units.Count == 1 ? $"unit {Named(units[0])} is listed and has no row in the data"
            : $"{units.Count} listed units have no row in the data: {Some(units)}",
            study, "mend the data, leave them out of the list, or say `units: {file: ..., from: data}`",
            new Said("appendix", "units-without-rows", units.Select(u => u.Name).ToImmutableArray()));

    private static string All(IReadOnlyList<string> names) =>
        string.Join(", ", names.Take(20)) + (names.Count > 20 ? $" and {names.Count - 20} more" : "");

    private static string Columns(IReadOnlyList<string> names) => (names.Count == 1 ? "column " : "columns ") + Listed(names);
}
