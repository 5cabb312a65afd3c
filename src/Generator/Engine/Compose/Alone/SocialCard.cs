using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;

namespace ReportGen.Engine.Compose.Alone;

/// <summary>A picture of a report for a link to it: title, authors, and one of its figures.</summary>
internal static class SocialCard
{
    /// <summary>1200 by 630 dots, as sites show them, at 192 to the inch: letters are twice as large as in print.</summary>
    private const double WidthMm = 600 / DotsPerMm, HeightMm = 315 / DotsPerMm, DotsPerMm = 96 / 25.4;

    /// <summary>True for bars or lines over years, alone or in panels.</summary>
    public static bool IsCourse(FigureSpec figure) => figure is CategoryFigure or PanelFigure { Panels: [(_, CategoryFigure), ..] };

    public static FigureBlock Of(FigureBlock shown, FrontMatter front)
    {
        var by = string.Join(", ", front.Authors.Select(a => a.Name).Append(front.Date).OfType<string>());
        var card = new CardFigure(WidthMm, HeightMm, front.Title, front.Subtitle ?? "", by, shown.Caption, Flat(shown.Figure));
        return new FigureBlock("card", front.Title, card, $"{front.Title}. {shown.Caption}: {shown.Alt}")
        {
            Language = shown.Language, Notice = shown.Notice, Colors = shown.Colors, Wide = true,
        };
    }

    /// <summary>Two panels that stand one under the other stand side by side on a card.</summary>
    private static FigureSpec Flat(FigureSpec figure) => figure is PanelFigure { Columns: 1, Panels.Length: 2 } panels
        ? panels with
        {
            Columns = 2, WidthMm = 2 * panels.WidthMm, HeightMm = panels.Panels.Max(p => p.Figure.HeightMm),
        }
        : figure;
}
