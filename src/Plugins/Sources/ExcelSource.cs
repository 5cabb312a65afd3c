using System.Globalization;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Sources;

/// <summary>Reads a sheet of a workbook: .xlsx or .xls.</summary>
public sealed class ExcelSource : IPanelSource
{
    private static readonly string[] Errors = ["#DIV/0!", "#REF!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#N/A"];

    /// <inheritdoc/>
    public string Id => "excel";

    /// <inheritdoc/>
    public bool Reads(string fileName) => Path.GetExtension(fileName).ToLowerInvariant() is ".xlsx" or ".xls";

    /// <inheritdoc/>
    public SourceTable? Read(Stream content, SourceOptions options, DiagnosticBag diagnostics)
    {
        var say = new SourceMessages(diagnostics, options.File);
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            using var reader = ExcelReaderFactory.CreateReader(content);
            return FindSheet(reader, options.Sheet, say) && Rows(reader, say) is { } rows ? TableShape.Of(rows, say) : null;
        }
        catch (Exception failure) when (failure is ExcelReaderException or InvalidDataException or System.Xml.XmlException or EndOfStreamException)
        {
            say.NotAWorkbook(failure.Message.TrimEnd('.'));
            return null;
        }
    }

    private static bool FindSheet(IExcelDataReader reader, string? sheet, SourceMessages say)
    {
        if (sheet is null) return true;
        var names = new List<string>();
        do
        {
            if (reader.Name == sheet) return true;
            names.Add(reader.Name);
        }
        while (reader.NextResult());
        say.NoSheet(sheet, names);
        return false;
    }

    private static List<(int Number, string[] Cells)>? Rows(IExcelDataReader reader, SourceMessages say)
    {
        var (rows, ok) = (new List<(int, string[])>(), true);
        for (var number = 1; reader.Read(); number++)
        {
            var cells = new string[reader.FieldCount];
            for (var c = 0; c < cells.Length; c++)
            {
                cells[c] = Text(reader.GetValue(c));
                if (Errors.Contains(cells[c])) { say.FormulaError(cells[c], number, c + 1); ok = false; }
            }
            rows.Add((number, cells));
        }
        return ok ? rows : null;
    }

    private static string Text(object? value) => value switch
    {
        null => "",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        DateTime date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => TableShape.Trim(value.ToString() ?? ""),
    };
}
