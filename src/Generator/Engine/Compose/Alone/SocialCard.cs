using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;

namespace ReportGen.Engine.Compose.Alone;

/// <summary>A picture of a report for a link to it: title, authors, and one of its figures.</summary>
internal static class SocialCard
{
    /// <summary>1200 by 630 dots, as sites show them, at 192 to the inch: letters are twice as large as in print.</summary>
    private const double WidthMm = 600 / DotsPerMm, HeightMm = 315 / DotsPerMm, DotsPerMm = 96 / 25.4;

    public static FigureBlock Of(FigureBlock shown, FrontMatter front)
    {
        var by = string.Join(", ", front.Authors.Select(a => a.Name).Append(front.Date).OfType<string>());
        var card = new CardFigure(WidthMm, HeightMm, front.Title, front.Subtitle ?? "", by, shown.Caption, shown.Figure);
        return new FigureBlock("card", front.Title, card, $"{front.Title}. {shown.Caption}: {shown.Alt}")
        {
            Language = shown.Language, Notice = shown.Notice, Colors = shown.Colors, Wide = true,
        };
    }
}
