namespace ReportGen.Contracts.Figures;

/// <summary>A report's card: its title over one of its figures, or beside one that is tall.</summary>
/// <param name="WidthMm">Width.</param>
/// <param name="HeightMm">Height.</param>
/// <param name="Title">The report's title.</param>
/// <param name="Subtitle">Its subtitle; empty for none.</param>
/// <param name="By">Whose it is and of when; empty for nothing.</param>
/// <param name="Caption">What the figure is.</param>
/// <param name="Figure">The figure; it is drawn in the room that is left.</param>
public sealed record CardFigure(
    double WidthMm, double HeightMm, string Title, string Subtitle, string By, string Caption, FigureSpec Figure)
    : FigureSpec(WidthMm, HeightMm);
