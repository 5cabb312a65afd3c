using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Text;

namespace ReportGen.DuckDb;

/// <summary>Every sentence about a query, in one place.</summary>
internal sealed class QueryMessages(DiagnosticBag bag, SourceSpan at, bool isQuery)
{
    public void Refused(string why) =>
        bag.Error("RG3023", $"the query cannot be answered: {why}", at,
            isQuery ? "paths are relative to the file the query stands in and are written in quotes: select * from 'panel.parquet'" : null);

    public void Extension(string name) =>
        bag.Error("RG3022", $"the query asks for the extension '{name}' of DuckDB, and none is loaded from the network", at,
            "export what it reads as .csv or .parquet");

    public void NoSelect() =>
        bag.Error("RG3020", "this is not one query that only reads", at, "write one `select ...`");
}
