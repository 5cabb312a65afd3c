using System.Globalization;
using DuckDB.NET.Data;

namespace ReportGen.Tests.Plugins.Renderers.Parquet;

/// <summary>results/*.parquet, read back by DuckDB.</summary>
public sealed class ParquetTests
{
    [Theory, InlineData("base"), InlineData("simulated")]
    public void Parquet_Files_HoldWhatTheCsvHold(string kind)
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        if (kind == "simulated") study.Replace("study.yaml", "    shape: wide\n", "    shape: wide\n    kind: simulated\n");
        study.Built("csv,parquet");
        var files = Directory.GetFiles(Path.Combine(study.Output, "results"), "*.csv");
        Assert.True(files.Length > 10, $"{files.Length} files");
        foreach (var file in files)
        {
            var lines = File.ReadLines(file).Select(l => l.Split(',')).ToList();
            Assert.Equal(lines, Rows(Path.ChangeExtension(file, ".parquet")));
        }
    }

    [Fact]
    public void Parquet_Columns_HaveTypes()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Built("parquet");
        using var reader = Query(Path.Combine(study.Output, "results", "normalized.parquet"), out var database);
        using (database)
        {
            Assert.Equal(
                [("unit", "VARCHAR"), ("year", "INTEGER"), ("raw", "DOUBLE"), ("origin", "VARCHAR"), ("normalized", "DOUBLE")],
                Enumerable.Range(0, reader.FieldCount).Select(c => (reader.GetName(c), reader.GetDataTypeName(c).ToUpperInvariant()))
                    .Where(c => c.Item1 is "unit" or "year" or "raw" or "origin" or "normalized"));
        }
    }

    [Fact]
    public void Csv_PanelOfMoreCellsThanAsked_IsLeftOutAndSaid()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy)
            .Built("csv,parquet", "report.csv.cells=95"); // 4 units, 3 years, 8 indicators: 96
        Assert.False(study.HasResults("normalized"));
        Assert.True(study.HasResults("scores"));
        Assert.True(File.Exists(Path.Combine(study.Output, "results", "normalized.parquet")));
        Assert.Contains("warning[RG7104]: results/normalized.csv is left out: it has 96 rows, a row a cell of the panel", study.Printed(),
            StringComparison.Ordinal);
        Assert.Contains("report: {csv: {cells: 96}}", study.Printed(), StringComparison.Ordinal);
        var provenance = File.ReadAllText(Path.Combine(study.Output, "provenance.json"));
        Assert.Contains("results/normalized.csv", provenance, StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_PanelOfAsManyCellsAsAsked_IsWritten()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Built("csv", "report.csv.cells=96");
        Assert.Equal(96, study.Results("normalized").Count);
        Assert.DoesNotContain(study.Diagnostics.Sorted(), d => d.Code == "RG7104");
    }

    private static List<string[]> Rows(string file)
    {
        using var reader = Query(file, out var database);
        using (database)
        {
            var rows = new List<string[]> { Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToArray() };
            while (reader.Read())
            {
                rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(c => reader.IsDBNull(c) ? ""
                    : Convert.ToString(reader.GetValue(c), CultureInfo.InvariantCulture)!)]);
            }
            return rows;
        }
    }

    private static DuckDBDataReader Query(string file, out DuckDBConnection database)
    {
        database = new DuckDBConnection("DataSource=:memory:");
        database.Open();
        using var command = database.CreateCommand();
        command.CommandText = $"select * from read_parquet('{file}')";
        return command.ExecuteReader();
    }
}
