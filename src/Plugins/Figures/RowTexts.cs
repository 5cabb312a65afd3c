namespace ReportGen.Figures;

/// <summary>A column of texts at the right of a plot's rows, its title at its foot.</summary>
internal static class RowTexts
{
    private const double Widest = 60, Gap = 8;

    /// <summary>The room it takes; 0 for none.</summary>
    public static double Width(FigureColumn? column) => column is null ? 0
        : Gap + Math.Max(column.Cells.Max(c => FigureText.Width(c)), Math.Min(Widest, FigureText.Width(column.Title)));

    /// <summary>Draws it.</summary>
    /// <param name="ink">The pen.</param>
    /// <param name="column">The texts.</param>
    /// <param name="plot">Where the rows are, all of one height.</param>
    /// <param name="right">Where the texts end.</param>
    public static void Draw(SvgInk ink, FigureColumn column, OxyRect plot, double right)
    {
        var row = plot.Height / column.Cells.Length;
        for (var i = 0; i < column.Cells.Length; i++)
        {
            ink.Text(column.Cells[i], right, plot.Top + ((i + 0.5) * row), HorizontalAlignment.Right, VerticalAlignment.Middle);
        }
        var title = FigureText.Fit(column.Title, Width(column) - Gap, lines: 2);
        ink.Text(title, right, plot.Bottom + 6, HorizontalAlignment.Right, VerticalAlignment.Top);
    }
}
