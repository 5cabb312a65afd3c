using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;

namespace ReportGen.Renderers.Html;

/// <summary>A figure of several plots side by side, its plots in a column: for screens on which it would have to be scrolled.</summary>
internal static class StackedFigure
{
    private const double Narrow = 80, Wide = 120; // millimetres: of a column; above, a figure does not fit a phone

    /// <summary>The same figure, stacked; null for one that needs it not, or cannot be.</summary>
    public static FigureBlock? Of(FigureBlock block) =>
        block.Figure.WidthMm > Wide && Stacked(block.Figure) is { } figure
            ? block with { Id = $"{block.Id}-stacked", Figure = figure }
            : null;

    private static FigureSpec? Stacked(FigureSpec figure) => figure switch
    {
        PanelFigure f => f with
        {
            WidthMm = Narrow, Columns = 1, HeightMm = f.HeightMm * f.Panels.Length / Rows(f.Panels.Length, f.Columns),
            Panels = [.. f.Panels.Select(p => (p.Title, Stacked(p.Figure) ?? p.Figure with { WidthMm = Narrow }))],
        },
        SmallMultiplesFigure { Columns: > 2 } f => f with
        {
            WidthMm = Narrow, Columns = 2, HeightMm = f.HeightMm * Rows(f.Series.Length, 2) / Rows(f.Series.Length, f.Columns),
        },
        MapFigure { IsTiles: true, Columns: > 1 } f => f with
        {
            WidthMm = Narrow, Columns = 1, HeightMm = f.HeightMm * f.Panels.Length / Rows(f.Panels.Length, f.Columns),
        },
        _ => null,
    };

    private static int Rows(int plots, int columns) => (plots + columns - 1) / columns;
}
