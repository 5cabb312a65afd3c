namespace ReportGen.Statistics.Maps;

/// <summary>How the panels of a map stand.</summary>
/// <param name="Wide">The figure's width in millimetres.</param>
/// <param name="Columns">Panels in a row.</param>
public sealed record MapGrid(double Wide, int Columns)
{
    private const double Page = 165, Column = 80;

    /// <summary>A panel's width in millimetres.</summary>
    public double Panel => Wide / Columns;

    /// <summary>True for a figure across the page.</summary>
    public bool IsWide => Wide > Column;

    /// <summary>A single map in a column, several across the page: the flatter they are, the fewer in a row.</summary>
    /// <param name="panels">How many maps.</param>
    /// <param name="ratio">The width of one over its height.</param>
    public static MapGrid Of(int panels, double ratio) =>
        new(panels > 1 ? Page : Column, Math.Min(panels, ratio > 2.5 ? 1 : ratio > 1.4 ? 2 : 3));
}
