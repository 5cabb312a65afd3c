using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;

namespace ReportGen.Engine.Compose.Appendix;

/// <summary>The files the report was made from, with the beginning of their SHA-256 (whole in provenance.json).</summary>
internal sealed class InputsTable : ITableBuilder
{
    public string Id => "inputs";

    public TableBlock? Build(ReportPlan plan, ResultSet results, string language)
    {
        var zh = language == "zh";
        return new TableBlock(Id, zh ? "输入文件" : "Input files",
            [new("file", zh ? "文件" : "File", NumberStyle.Text), new("sha256", "SHA-256", NumberStyle.Text)],
            [.. plan.Inputs.Select(i => ImmutableArray.Create<TableCell>(i.File, i.Sha256[..12]))]);
    }
}
