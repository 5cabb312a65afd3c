using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Text;

namespace ReportGen.Sources.Text;

/// <summary>Every sentence about a file that cannot be read as sheets of cells, in one place.</summary>
internal sealed class SourceMessages(DiagnosticBag bag, string file)
{
    /// <summary>Where the file's encoding is declared; null where it is not.</summary>
    public SourceSpan? EncodingAt { get; init; }

    private SourceSpan At(int row = 0, int column = 0) => new(file, row, column);

    public void NotText() =>
        bag.Error("RG3003", "the file is neither UTF-8, UTF-16, GB18030 nor any other text that can be told", At(),
            "save it as CSV UTF-8, or say `encoding:`");

    public void OpenQuote(int row) =>
        bag.Error("RG3004", "a quoted cell is not closed", At(row), "a quote inside a quoted cell is written twice");

    public void TextAfterQuote(int row, int column) =>
        bag.Error("RG3011", "text follows a closing quote", At(row, column),
            "put the whole cell in quotes, and write a quote inside it twice");

    public void ControlCharacter(int code, int row, int column) =>
        bag.Error("RG3012", $"the cell holds the control character U+{code:X4}", At(row, column), "type the cell again");

    public void NotAWorkbook(string why) =>
        bag.Error("RG3009", $"this is not a workbook that can be read: {why}", At(),
            "open it in a spreadsheet program and save it as .xlsx, without a password");

    public void WorkbookByAnotherName() =>
        bag.Error("RG3013", "this is a workbook, not text", At(), "let its name end in .xlsx, .xls or .ods, as what it is");

    public void NoTable() => bag.Error("RG3014", "there is no table in this page", At(), "save the sheet as .xlsx");

    public void TooLong() =>
        bag.Error("RG3027", "the text is longer than 2 GB, and not UTF-8 without quotes", At(),
            "save it as UTF-8 without quotes, split it into several files, or as Parquet");

    public void SheetTooLarge(string sheet, string why) =>
        bag.Error("RG3031", $"{(sheet.Length == 0 ? "the sheet" : $"the sheet '{sheet}'")} is too large to be read: {why}", At(),
            "delete what stands far below or beside the table, also where it is only repeated or merged, or save the table alone as CSV");

    /// <summary>A cell whose text is not among those that the workbook's cells share.</summary>
    public void TextNowhere(string sheet, int row, int column, int more) =>
        bag.Error("RG3191", "the text of this cell is not in the workbook" + more switch
            {
                0 => "", 1 => "; nor is that of 1 more cell", _ => $"; nor is that of {more} more cells",
            }, At(row, column) with { Sheet = sheet },
            "the file is damaged: open it in a spreadsheet program, type the text and save it again");

    public void UnknownEncoding(string name) =>
        bag.Error("RG3015", $"'{name}' is no known encoding", EncodingAt ?? At(),
            Array.Find(Encodings, e => Letters(e) == Letters(name)) is { } meant
                ? $"did you mean '{meant}'?"
                : "such as utf-8, gb18030, big5, windows-1252");

    private static readonly string[] Encodings =
    [
        "utf-8", "utf-16", "gb18030", "gb2312", "gbk", "big5", "shift_jis", "euc-kr", "windows-1250", "windows-1251", "windows-1252",
        "iso-8859-1",
    ];

    private static string Letters(string name) => string.Concat(name.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit));

    public void NotInEncoding(string name) =>
        bag.Error("RG3016", $"the file is not text in {name}", EncodingAt ?? At(), "leave out `encoding:`, or name another");

    public void EncodingGuessed(string name, bool doubtful)
    {
        if (!doubtful) bag.Note("RG3017", $"the file is read as {name}", At());
        else
        {
            bag.Warning("RG3018", $"the file is not UTF-8; it was read as {name}, which is a guess", At(),
                $"look at the names in it; if they are right say `encoding: {name}`, otherwise name the right one");
        }
    }
}
