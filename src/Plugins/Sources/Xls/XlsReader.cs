using System.Globalization;
using System.Text;
using ExcelDataReader;
using ReportGen.Contracts.Data;
using ReportGen.Sources.Text;

namespace ReportGen.Sources.Xls;

/// <summary>Reads the old .xls.</summary>
internal static class XlsReader
{
    public static SourceBook Read(Stream content, SourceOptions options)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var reader = ExcelReaderFactory.CreateBinaryReader(content);
        var names = new List<SheetName>();
        do names.Add(new SheetName(reader.Name, reader.VisibleState != "visible"));
        while (reader.NextResult());
        var wanted = options.Sheets(names);
        reader.Reset();
        var sheets = new List<SourceSheet>();
        do
        {
            if (names[sheets.Count] is var name && wanted.Contains(name)) sheets.Add(Sheet(reader, name));
            else sheets.Add(new SourceSheet(name, []));
        }
        while (sheets.Count < names.Count && reader.NextResult());
        return new SourceBook([.. sheets.Where(s => wanted.Contains(s.Name))]) { Unread = [.. names.Where(n => !wanted.Contains(n))] };
    }

    private static SourceSheet Sheet(IExcelDataReader reader, SheetName name)
    {
        var rows = new List<SourceRow>();
        var room = new SheetRoom(name);
        foreach (var range in reader.MergeCells ?? [])
        {
            var (high, wide) = (range.ToRow - range.FromRow + 1, range.ToColumn - range.FromColumn + 1);
            room.Merge(range.FromRow + 1, range.FromColumn, high, wide);
        }
        for (var number = 1; reader.Read(); number++)
        {
            var cells = new string[reader.FieldCount];
            for (var c = 0; c < cells.Length; c++) cells[c] = Text(reader.GetValue(c), reader.GetNumberFormatString(c));
            if (cells.All(c => c.Length == 0)) continue;
            room.Take(number, cells.Length, cells.Length);
            rows.Add(new SourceRow(number, cells));
        }
        return room.Sheet(rows);
    }

    private static string Text(object? value, string? format) => value switch
    {
        null => "",
        double number => CellText.Formatted(number, format),
        int number => CellText.Formatted(number, format),
        DateTime date => CellText.Of(date),
        bool truth => truth ? "TRUE" : "FALSE",
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => CellText.Trim(value.ToString() ?? ""),
    };
}
