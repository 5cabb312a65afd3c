namespace ReportGen.Tests.Plugins.Renderers.Csv;

/// <summary>RFC 4180: a cell with a comma, a quote or a line break stands in quotes, and its quotes are doubled.</summary>
public sealed class CsvTests
{
    [Fact]
    public void Cells_WithCommasAndQuotes_AreQuoted()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy)
            .Replace("units.csv", "1,甲市,Alpha,", "1,甲市,\"The \"\"Alpha\"\", Ltd\",")
            .Replace("units.csv", "2,乙市,", "2,\"乙\"\"市\"\"\",").Built();
        var units = File.ReadAllText(Path.Combine(study.Output, "results", "units.csv"));
        Assert.Contains("\n1,甲市,\"The \"\"Alpha\"\", Ltd\",", units, StringComparison.Ordinal);
        Assert.Contains("\n2,\"乙\"\"市\"\"\",Beta,", units, StringComparison.Ordinal);
        var table = File.ReadAllText(Path.Combine(study.Output, "tables", "top-units.csv"));
        Assert.Contains(",\"乙\"\"市\"\"\",", table, StringComparison.Ordinal);
    }
}
