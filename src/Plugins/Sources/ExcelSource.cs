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
            var errors = FormulaErrors.Of(content, options.Sheet).ToList();
            foreach (var (error, row, column) in errors) say.FormulaError(error, row, column);
            content.Position = 0;
            using var reader = ExcelReaderFactory.CreateReader(content);
            return FindSheet(reader, options.Sheet, say) && errors.Count == 0 ? TableShape.Of(Rows(reader), say) : null;
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

    private static List<(int Number, string[] Cells)> Rows(IExcelDataReader reader)
    {
        var rows = new List<(int, string[])>();
        for (var number = 1; reader.Read(); number++)
        {
            var cells = new string[reader.FieldCount];
            for (var c = 0; c < cells.Length; c++)
            {
                cells[c] = Text(reader.GetValue(c));
            }
            rows.Add((number, cells));
        }
        return rows;
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
