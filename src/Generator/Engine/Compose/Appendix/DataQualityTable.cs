using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;

namespace ReportGen.Engine.Compose.Appendix;

/// <summary>Per indicator with gaps: how many cells were blank and how they were filled.</summary>
internal sealed class DataQualityTable : ITableBuilder
{
    public string Id => "data-quality";

    public bool IsAside => true;

    public TableBlock? Build(PartInput input)
    {
        var (words, panel) = (input.Words, input.Results.Panel);
        var rows = input.Plan.Systems.SelectMany(s => s.Indicators).Select(i => Row(input.In(i.Name), panel.Indicators[i.Id]))
            .OfType<ImmutableArray<TableCell>>().ToImmutableArray();
        if (rows.IsEmpty) return null;
        ImmutableArray<TableColumn> columns =
        [
            new("indicator", words["quality.indicator"], NumberStyle.Text),
            new("missing", words["quality.missing"], NumberStyle.Integer),
            new("share", words["quality.share"], NumberStyle.Percent2) { Unit = "%" },
            new("interpolated", words["quality.interpolated"], NumberStyle.Integer),
            new("carried", words["quality.carried"], NumberStyle.Integer),
            new("imputed", words["quality.imputed"], NumberStyle.Integer),
        ];
        var used = Enumerable.Range(0, columns.Length).Where(c => rows.Any(r => r[c].Number != 0)).ToList(); // ways that filled a gap
        return new TableBlock(
            Id, words["quality.caption"], [.. used.Select(c => columns[c])],
            [.. rows.Select(r => used.Select(c => r[c]).ToImmutableArray())])
        {
            Wide = words["east-asian"] != "yes" || rows.Length > 24,
            Notes = [words["quality.note"]],
        };
    }

    private static ImmutableArray<TableCell>? Row(string name, PanelSeries series)
    {
        var missing = series.BlankCells;
        if (missing == 0) return null;
        var cells = series.Cells;
        return [
            name, missing, (double)missing / cells, series.Count(CellOrigin.Interpolated), series.Count(CellOrigin.Carried),
            series.Count(CellOrigin.Imputed)];
    }
}
