using System.Globalization;
using System.Text;
using ExcelDataReader;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Results;
using ReportGen.Engine.Render;
using ReportGen.Renderers.Workbook;

namespace ReportGen.Tests.Plugins.Renderers.Workbook;

/// <summary>results.xlsx, read back by an independent reader.</summary>
public sealed class WorkbookTests
{
    private static readonly string Base = Repository.BaseStudy;

    [Fact]
    public void Workbook_Sheets_HoldWhatTheCsvHold()
    {
        using var study = TemporaryStudy.CopyOf(Base).Built("csv,xlsx");
        var sheets = Sheets(study);
        var written = Directory.EnumerateFiles(Path.Combine(study.Output, "results")).Select(f => Path.GetFileNameWithoutExtension(f));
        Assert.Equal(written.Except(["normalized"]).ToHashSet(), sheets.Keys.Except(["cover"]).ToHashSet());
        foreach (var (name, rows) in sheets.Where(s => s.Key != "cover"))
        {
            var lines = File.ReadLines(Path.Combine(study.Output, "results", name + ".csv")).Select(l => l.Split(','));
            Assert.Equal(lines, rows);
        }
    }

    [Fact]
    public void Workbook_OfSimulatedData_SaysSoInEveryRow()
    {
        using var study = TemporaryStudy.CopyOf(Base)
            .Replace("study.yaml", "    shape: wide\n", "    shape: wide\n    kind: simulated\n").Built("xlsx");
        var sheets = Sheets(study);
        Assert.True(sheets.Count > 10, $"{sheets.Count} sheets");
        Assert.Contains(sheets["cover"], r => r[0] == "note" && r[1] == "simulated");
        foreach (var (name, rows) in sheets.Where(s => s.Key != "cover"))
        {
            Assert.True(rows.Count > 1, $"{name} has no rows");
            Assert.Equal("note", rows[0][^1]);
            Assert.All(rows.Skip(1), r => Assert.Equal("simulated", r[^1]));
        }
    }

    [Fact] // a sheet has 1,048,576 rows, its header among them
    public void Workbook_FileOfMoreRowsThanASheetHolds_IsLeftOutAndSaid()
    {
        using var study = TemporaryStudy.CopyOf(Base);
        var plan = study.Declare()!;
        ResultFile File(string name, int rows) => new(name, ["n"], Enumerable.Range(0, rows).Select(_ => new ResultCell[] { 1 }));
        var document = new ReportDocument(plan.Id, [], [File("whole", 3), File("long", 1_048_576)], plan.Theme, plan.IsSimulated);
        new RenderStage([new WorkbookRenderer()])
            .Run(plan, [document], new RenderRequest(study.Output, ["xlsx"], []), study.Diagnostics);
        var sheets = Sheets(study);
        Assert.Equal(["cover", "whole"], sheets.Keys.Order(StringComparer.Ordinal));
        Assert.Contains(sheets["cover"], r => r[0] == "long" && r[1] == "has more rows than a sheet holds: see results/long.csv");
        Assert.Contains(
            "results.xlsx: long", System.IO.File.ReadAllText(Path.Combine(study.Output, "provenance.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void Workbook_SignsOfXml_AreText()
    {
        const string name = "A & B <c> \u201cd\u201d 'e'";
        using var study = TemporaryStudy.CopyOf(Base).Replace("units.csv", ",Alpha,", $",{name},").Built("xlsx");
        Assert.Equal(name, Sheets(study)["units"].Single(r => r[0] == "1")[2]);
    }

    [Fact] // the program reads its own sheet as data: the same scores come out of the workbook as out of the CSV
    public void Workbook_AsDataFile_GivesTheSameResults()
    {
        using var plain = TemporaryStudy.CopyOf(Base).Built("csv,xlsx", "workbook=full");
        using var study = TemporaryStudy.CopyOf(Base);
        File.Copy(Path.Combine(plain.Output, "results.xlsx"), Path.Combine(study.Folder, "data.xlsx"));
        const string sheet = "  - file: data.xlsx\n    shape: tidy\n    sheet: normalized\n    columns: {value: raw}\n";
        study.Replace("study.yaml", "  - file: data.csv\n    shape: wide\n", sheet).Built();
        Assert.Equal(plain.ResultText("coupling"), study.ResultText("coupling"));
    }

    /// <summary>The cells of every sheet as text, header first.</summary>
    private static Dictionary<string, List<string[]>> Sheets(TemporaryStudy study)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var content = File.OpenRead(Path.Combine(study.Output, "results.xlsx"));
        using var reader = ExcelReaderFactory.CreateReader(content);
        var sheets = new Dictionary<string, List<string[]>>(StringComparer.Ordinal);
        do
        {
            var rows = sheets[reader.Name] = [];
            while (reader.Read()) rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(c => Text(reader.GetValue(c)))]);
        }
        while (reader.NextResult());
        return sheets;
    }

    private static string Text(object? cell) =>
        cell switch { double d => d.ToString("R", CultureInfo.InvariantCulture), null => "", var other => other.ToString()! };
}
