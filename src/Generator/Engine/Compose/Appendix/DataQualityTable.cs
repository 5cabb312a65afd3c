using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;

namespace ReportGen.Engine.Compose.Appendix;

/// <summary>Per indicator with gaps: how many cells were blank and how they were filled.</summary>
internal sealed class DataQualityTable : ITableBuilder
{
    public string Id => "data-quality";

    public TableBlock? Build(ReportPlan plan, ResultSet results, string language)
    {
        var zh = language == "zh";
        var rows = plan.Systems.SelectMany(s => s.Indicators).Select(i => Row(i, results.Panel.Indicators[i.Id], language)).OfType<ImmutableArray<TableCell>>().ToImmutableArray();
        if (rows.IsEmpty) return null;
        return new TableBlock(Id, zh ? "缺失与插补情况" : "Missing and filled cells",
        [
            new("indicator", zh ? "指标" : "Indicator", NumberStyle.Text),
            new("missing", zh ? "缺失" : "Missing", NumberStyle.Integer),
            new("share", zh ? "占比" : "Share", NumberStyle.Percent2) { Unit = "%" },
            new("interpolated", zh ? "插值" : "Interpolated", NumberStyle.Integer),
            new("carried", zh ? "顺延" : "Carried", NumberStyle.Integer),
            new("imputed", zh ? "均值填补" : "Imputed", NumberStyle.Integer),
        ], rows)
        {
            Wide = !zh || rows.Length > 24,
            Notes = [zh ? "仅列有缺失的指标；占比以全部观测单元格计。" : "Indicators with gaps only; shares are of all cells of the indicator."],
        };
    }

    private static ImmutableArray<TableCell>? Row(Indicator indicator, PanelSeries series, string language)
    {
        var missing = series.Blank.Count(b => b);
        if (missing == 0) return null;
        int Count(CellOrigin origin) => series.Origins.Count(o => o == origin);
        var cells = series.Origins.Count(o => o != CellOrigin.Missing);
        return
        [
            indicator.Name.In(language), missing, (double)missing / cells,
            Count(CellOrigin.Interpolated), Count(CellOrigin.Carried), Count(CellOrigin.Imputed),
        ];
    }
}
