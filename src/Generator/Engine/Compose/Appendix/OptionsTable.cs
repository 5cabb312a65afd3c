using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;

namespace ReportGen.Engine.Compose.Appendix;

/// <summary>Every option in force, and whether the study declares it.</summary>
internal sealed class OptionsTable : ITableBuilder
{
    public string Id => "options";

    public TableBlock? Build(ReportPlan plan, ResultSet results, string language)
    {
        var zh = language == "zh";
        return new TableBlock(Id, zh ? "生效的选项" : "Options in force",
        [
            new("option", zh ? "选项" : "Option", NumberStyle.Text),
            new("value", zh ? "取值" : "Value", NumberStyle.Text),
            new("origin", zh ? "来源" : "Set by", NumberStyle.Text),
        ],
        [
            .. plan.Options.Select(o => System.Collections.Immutable.ImmutableArray.Create<TableCell>(
                o.Name, o.Value, o.Declared ? (zh ? "声明" : "study") : (zh ? "默认" : "default"))),
        ]);
    }
}
