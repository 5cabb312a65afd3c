using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Text;

namespace ReportGen.Sources;

/// <summary>Every sentence about a file that cannot be read as a table, in one place.</summary>
internal sealed class SourceMessages(DiagnosticBag bag, string file)
{
    private SourceSpan At(int row = 0, int column = 0) => new(file, row, column);

    public void Empty() => bag.Error("RG3001", "the file is empty", At());
    public void HeaderOnly() => bag.Error("RG3002", "the file has a header and no rows", At());
    public void NotText() => bag.Error("RG3003", "the file is neither UTF-8, UTF-16 nor GB18030 text", At(), "save it as CSV UTF-8");
    public void OpenQuote(int row) => bag.Error("RG3004", "a quoted cell is not closed", At(row), "a quote inside a quoted cell is written twice");
    public void LongRow(int row, int cells, int columns) => bag.Error("RG3005", $"this row has {cells} cells, the header {columns}", At(row), "is a separator inside a cell? quote the cell");
    public void DuplicateHeader(string name, int column) => bag.Error("RG3006", $"column '{name}' stands twice in the header", At(1, column), "rename or remove one of them");
    public void UnnamedColumn(int column) => bag.Error("RG3007", "a column with values has no name in the header", At(1, column));
    public void NoSheet(string sheet, IEnumerable<string> sheets) => bag.Error("RG3008", $"there is no sheet '{sheet}'", At(), $"the sheets are {string.Join(", ", sheets.Select(s => $"'{s}'"))}");
    public void NotAWorkbook(string why) => bag.Error("RG3009", $"this is not a workbook that can be read: {why}", At(), "open it in a spreadsheet program and save it as .xlsx, without a password");
    public void FormulaError(string error, int row, int column) => bag.Error("RG3010", $"the cell holds the formula error {error}", At(row, column), "mend the formula, or empty the cell");
}
