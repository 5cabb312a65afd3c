using ReportGen.Contracts.Plan;
using static ReportGen.Engine.Declare.Forms.Key;

namespace ReportGen.Engine.Declare.Forms;

/// <summary>The forms of the entries of `data:` and of `units:`.</summary>
internal static class DataForm
{
    private static readonly Form Texts = new Either(new ListOf(Form.Text), Form.Text);

    public static readonly Fields Columns = new("the columns",
        May("unit", Form.Text, "Column of the unit: its name, letter (B) or position (2).", "unit"),
        May("year", Form.Text, "Column of the year.", "year"),
        May("indicator", Form.Text, "Column of the indicator, where a row is of one.", "indicator"),
        May("value", Form.Text, "Column of the value, where a row holds one.", "value"));

    private static readonly Fields Missing = new("the marks of missing values",
        Must("only", new ListOf(Form.Text) { IsSet = true }, "All that stands for a missing value; the empty cell always does."));

    private static readonly Key[] Cells =
    [
        May("decimal", Form.Text, "The decimal sign, \".\" or \",\"; found when absent."),
        May("thousands", Form.Text, "What groups digits, such as \",\"; found when absent, and spaces always are."),
        May("percent", Form.Of<PercentAs>(),
            "number: 12.3% is 12.3; share: it is 0.123. Where every cell of a column bears the sign it is read as number."),
        May("marks", new ListOf(Form.Text) { IsSet = true }, "Footnote marks that are taken off the end of a number."),
        May("parentheses", Form.Truth, "true: a number in parentheses is below zero.", "false"),
        May("magnitudes", Form.Truth, "true: 万, 亿 and the like after a number multiply it.", "false"),
        May("missing", new Either(new ListOf(Form.Text) { IsSet = true }, Missing),
            "What else stands for a missing value, compared as a number where it is one; {only: [...]} in place of the usual marks.",
            "[\"\", NA, \"-\", —, ..]"),
    ];

    public static readonly Fields CellsOf = new("the cells of the column", Cells);

    private static readonly Key[] Lying =
    [
        May("shape", Form.Of<DataShape>(),
            "wide: a row per unit and year; tidy: a row per value; years: a column per year. Found when absent."),
        May("sheet", Form.Text, "The sheet of a workbook; the first that is not hidden when absent."),
        May("sheets", Texts, "Several sheets: all (that are not hidden), names, or a pattern such as \"{year}年\"."),
        May("header", new Either(new ListOf(Form.Whole), Form.Whole), "The row of the header, or its rows; found when absent."),
        May("heads", Form.Text,
            "What the heads of the value columns say: indicator, year, unit, or a pattern such as \"{indicator}_{year}\"; "
                + "found when absent."),
        May("columns", Columns, "What the file calls its columns; found when absent."),
        May("rename", new Fields("the names") { Others = Form.Text },
            "What the file calls an indicator, or its column by letter or position, and what the study calls it."),
        May("unit", Form.Text, "The unit of all rows, where the file does not say it."),
        May("year", Form.Whole, "The year of all rows, where there is no such column."),
        May("holds", Form.Text, "The column of the study that all values of the file are of."),
        May("encoding", Form.Text, "The encoding of a text file, such as gb18030 or windows-1252; found when absent."),
        May("separator", Form.Text, "What separates the cells of a text file; found when absent."),
        .. Cells,
        May("cells", new Fields("the columns") { Others = CellsOf }, "The same for single columns of the study."),
        May("other_rows", Form.Of<OtherRows>(), "What becomes of rows whose unit is not in the study; that of the units when absent.",
            "error") with { Alias = "other-rows" },
        May("kind", Form.Of<DataKind>(), "Simulated data are marked on every page and file.", "observed"),
        May("source", Form.Localized, "Where the figures come from; printed."),
    ];

    public static readonly By File = new("files",
        new Fields("the data files", [Must("files", Texts,
            "Files, or a pattern of their names such as \"gdp-{year}.xls\" or \"*.xlsx\": one table in several files."), .. Lying]),
        new By("sql",
            new Fields("the query", [Must("sql", Form.Text,
                "A query over files beside the study, which it names in quotes: select ... from 'panel.parquet'."), .. Lying]),
            new Fields("the data file", [Must("file", Form.File,
                ".csv, .tsv, .txt, .xlsx, .xlsm, .xls, .ods, .parquet or .sql."), .. Lying])));

    private static readonly Form Choice = new Either(
        new ListOf(Form.Text) { IsSet = true }, Form.Text, new Fields("the choice") { Others = Texts });

    public static readonly Form Units = new Either(
        Form.File,
        new Fields("the units",
            May("file", Form.File, "The list of units: a file, or the name of a shipped list."),
            May("from", Form.Words("data"), "data: the units that the data hold; with a file, those of its list that they hold."),
            May("encoding", Form.Text, "The encoding of the list; found when absent."),
            May("include", Choice, "Only these units: ids or names, or {attribute: values}."),
            May("exclude", Choice, "All but these units: ids or names, or {attribute: values}."),
            May("other_rows", Form.Of<OtherRows>(), "What becomes of rows of the data whose unit is not in the study.",
                "error") with { Alias = "other-rows" }) { Short = "file" });
}
