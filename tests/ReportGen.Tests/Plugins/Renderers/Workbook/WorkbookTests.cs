using System.Text;
using ExcelDataReader;

namespace ReportGen.Tests.Plugins.Renderers.Workbook;

/// <summary>results.xlsx, read back by an independent reader.</summary>
public sealed class WorkbookTests
{
    private static readonly string Base = Repository.BaseStudy;

    [Fact]
    public void Workbook_Sheets_HoldWhatTheCsvHold()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var study = TemporaryStudy.CopyOf(Base).Built("csv,xlsx");
        using var content = File.OpenRead(Path.Combine(study.Output, "results.xlsx"));
        using var reader = ExcelReaderFactory.CreateReader(content);
        var sheets = new List<string>();
        do
        {
            sheets.Add(reader.Name);
            if (reader.Name == "cover") continue;
            var rows = study.Results(reader.Name);
            Assert.True(reader.Read());
            var header = Enumerable.Range(0, reader.FieldCount).Select(reader.GetString).ToList();
            foreach (var row in rows)
            {
                Assert.True(reader.Read(), reader.Name);
                for (var c = 0; c < header.Count; c++)
                {
                    var cell = reader.GetValue(c) switch { double d => d.ToString("R", System.Globalization.CultureInfo.InvariantCulture), null => "", var other => other.ToString()! };
                    Assert.Equal(row[header[c]], cell);
                }
            }
        }
        while (reader.NextResult());
        var written = Directory.EnumerateFiles(Path.Combine(study.Output, "results"), "*.csv").Select(f => Path.GetFileNameWithoutExtension(f)).Where(n => n != "normalized");
        Assert.Equal(written.Order(StringComparer.Ordinal), sheets.Skip(1).Order(StringComparer.Ordinal));
    }

    [Fact] // the program reads its own sheet as data: the same scores come out of the workbook as out of the CSV
    public void Workbook_AsDataFile_GivesTheSameResults()
    {
        using var plain = TemporaryStudy.CopyOf(Base).Built("csv,xlsx", "workbook=full");
        using var study = TemporaryStudy.CopyOf(Base);
        File.Copy(Path.Combine(plain.Output, "results.xlsx"), Path.Combine(study.Folder, "data.xlsx"));
        study.Replace("study.yaml", "  - file: data.csv\n    shape: wide\n", "  - file: data.xlsx\n    shape: tidy\n    sheet: normalized\n    columns: {value: raw}\n").Built();
        Assert.Equal(File.ReadAllText(Path.Combine(plain.Output, "results", "coupling.csv")), File.ReadAllText(Path.Combine(study.Output, "results", "coupling.csv")));
    }
}
