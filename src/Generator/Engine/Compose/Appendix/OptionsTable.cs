using System.Collections.Immutable;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Engine.Compose.Appendix;

/// <summary>Every option in force, and whether the study declares it.</summary>
internal sealed class OptionsTable : ITableBuilder
{
    public string Id => "options";

    public TableBlock? Build(PartInput input)
    {
        var words = input.Words;
        return new TableBlock(Id, words["options.caption"],
        [
            new("option", words["options.option"], NumberStyle.Text),
            new("value", words["options.value"], NumberStyle.Text),
            new("origin", words["options.origin"], NumberStyle.Text),
        ],
        [
            .. input.Plan.Options.Select(
                o => ImmutableArray.Create<TableCell>(o.Name, o.Value, words[o.Declared ? "options.declared" : "options.default"])),
        ]);
    }
}
