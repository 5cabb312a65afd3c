using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Engine.Compose.Appendix;

/// <summary>The files the report was made from, with the beginning of their SHA-256 (whole in provenance.json).</summary>
internal sealed class InputsTable : ITableBuilder
{
    public string Id => "inputs";

    public bool IsAside => true;

    public TableBlock? Build(PartInput input) => new(
        Id, input.Words["inputs.caption"],
        [new("file", input.Words["inputs.file"], NumberStyle.Text), new("sha256", input.Words["inputs.sha"], NumberStyle.Text)],
        [.. input.Plan.Inputs.Select(i => ImmutableArray.Create<TableCell>(i.File, i.Sha256[..12]))]);
}
