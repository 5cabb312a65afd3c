using System.Text;
using BenchmarkDotNet.Attributes;
using DuckDB.NET.Data;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.DuckDb;

namespace ReportGen.Benchmarks;

/// <summary>Claim: a query aggregates 10,000,000 rows of a Parquet file to 285 cities in 20 years within seconds, in one thread.</summary>
[SimpleJob(warmupCount: 1, iterationCount: 5)]
public class QueryBenchmark
{
    private readonly string folder = Directory.CreateTempSubdirectory("reportgen-query-").FullName;

    [GlobalSetup]
    public void Make()
    {
        using var database = new DuckDBConnection("DataSource=:memory:");
        database.Open();
        using var command = database.CreateCommand();
        command.CommandText = "copy (select i % 285 as unit, 2000 + (i // 285) % 20 as year, (i * 7919) % 1000 / 10.0 as value "
            + $"from range(10000000) as r(i)) to '{folder}/rows.parquet'";
        command.ExecuteNonQuery();
    }

    [GlobalCleanup]
    public void Remove() => Directory.Delete(folder, recursive: true);

    [Benchmark]
    public int TenMillionRowsOfParquet()
    {
        var sql = "select unit, year, sum(value) as total, avg(value) as mean from 'rows.parquet' group by all order by all";
        var options = new SourceOptions("study.yaml") { FullPath = Path.Combine(folder, "study.yaml") };
        using var query = new MemoryStream(Encoding.UTF8.GetBytes(sql));
        return new QuerySource().Read(query, options, new DiagnosticBag())!.Sheets[0].Rows.Count;
    }
}
