using System.Collections.Immutable;

namespace ReportGen.Contracts.Figures;

/// <summary>What a figure shows, without saying how it is drawn. Sizes in millimetres are the printed ones.</summary>
/// <param name="WidthMm">Width: 80 for a column, 165 for a page.</param>
/// <param name="HeightMm">Height.</param>
public abstract record FigureSpec(double WidthMm, double HeightMm);

/// <summary>Bars and lines over shared categories (years, regions).</summary>
/// <param name="WidthMm">Width.</param>
/// <param name="HeightMm">Height.</param>
/// <param name="CategoryTitle">Title of the category axis; null for none.</param>
/// <param name="Categories">The categories in order.</param>
/// <param name="Left">The left value axis.</param>
/// <param name="Right">The right value axis; null for none.</param>
/// <param name="Series">What is drawn, in order.</param>
public sealed record CategoryFigure(
    double WidthMm, double HeightMm, string? CategoryTitle, ImmutableArray<string> Categories, ValueAxis Left, ValueAxis? Right,
    ImmutableArray<FigureSeries> Series) : FigureSpec(WidthMm, HeightMm)
{
    /// <summary>
    /// True for curves, whose points are none of their own: no markers, and names above, since curves may end in one place.
    /// </summary>
    public bool IsCurves { get; init; }

    /// <summary>Which categories have their names: every so many, from the first; 0 for as many as there is room for.</summary>
    public int NamedEvery { get; init; }

    /// <summary>Bands of the left axis behind what is drawn, such as grades; none for a plain ground.</summary>
    public ImmutableArray<FigureBand> Bands { get; init; } = [];
}

/// <summary>
/// Horizontal bars, a category a row from top to bottom, stacked where a row has several values: long names stay legible.
/// </summary>
/// <param name="WidthMm">Width.</param>
/// <param name="HeightMm">Height.</param>
/// <param name="Categories">The categories from top to bottom.</param>
/// <param name="Values">The value axis at the bottom.</param>
/// <param name="Series">The series; marks are ignored.</param>
public sealed record RowBarFigure(
    double WidthMm, double HeightMm, ImmutableArray<string> Categories, ValueAxis Values, ImmutableArray<FigureSeries> Series)
    : FigureSpec(WidthMm, HeightMm)
{
    /// <summary>True where the names of the series stand over the parts of the first bar, as far as they have room side by side.</summary>
    public bool NamesFirst { get; init; }
}

/// <summary>A row per category from top to bottom with a dot per series, such as the first and the last year, joined by a line.</summary>
/// <param name="WidthMm">Width.</param>
/// <param name="HeightMm">Height.</param>
/// <param name="Categories">The categories from top to bottom.</param>
/// <param name="Values">The value axis at the bottom.</param>
/// <param name="Series">The series, earlier before later; marks are ignored.</param>
public sealed record DotFigure(
    double WidthMm, double HeightMm, ImmutableArray<string> Categories, ValueAxis Values, ImmutableArray<FigureSeries> Series)
    : FigureSpec(WidthMm, HeightMm)
{
    /// <summary>What the dots are seen against; null for nothing.</summary>
    public ReferenceValue? Reference { get; init; }

    /// <summary>What stands at the right of the rows; null for nothing.</summary>
    public FigureColumn? Beside { get; init; }
}

/// <summary>A column of texts at the right of a figure's rows.</summary>
/// <param name="Title">What they are, at the foot of the column.</param>
/// <param name="Cells">A text for each row.</param>
public sealed record FigureColumn(string Title, ImmutableArray<string> Cells);

/// <summary>A grid of values shaded from light to dark, with the numbers printed in the cells when they fit.</summary>
/// <param name="WidthMm">Width.</param>
/// <param name="HeightMm">Height.</param>
/// <param name="Rows">Row names from top to bottom.</param>
/// <param name="Columns">Column names from left to right.</param>
/// <param name="Values">By rows; null is not defined.</param>
/// <param name="ValueTitle">What the values are, with unit.</param>
public sealed record HeatmapFigure(
    double WidthMm, double HeightMm, ImmutableArray<string> Rows, ImmutableArray<string> Columns, ImmutableArray<double?> Values,
    string ValueTitle)
    : FigureSpec(WidthMm, HeightMm)
{
    /// <summary>Decimals of a value.</summary>
    public int Decimals { get; init; } = 3;

    /// <summary>True where rows and columns are the same and only the lower half, with the diagonal, has cells.</summary>
    public bool IsTriangle { get; init; }

    /// <summary>
    /// True where every column has its name, upright where it does not fit; false for years, some of which may go without.
    /// </summary>
    public bool NamesAll { get; init; }

    /// <summary>What the columns are, below them; null for nothing.</summary>
    public string? ColumnTitle { get; init; }
}

/// <summary>Small multiples: a small plot for every series on shared axes, the other series in gray behind it.</summary>
/// <param name="WidthMm">Width.</param>
/// <param name="HeightMm">Height.</param>
/// <param name="Columns">Plots in a row.</param>
/// <param name="Categories">The shared categories (years).</param>
/// <param name="Values">The shared value axis.</param>
/// <param name="Series">A plot each, in order; marks are ignored.</param>
public sealed record SmallMultiplesFigure(
    double WidthMm, double HeightMm, int Columns, ImmutableArray<string> Categories, ValueAxis Values, ImmutableArray<FigureSeries> Series)
    : FigureSpec(WidthMm, HeightMm);

/// <summary>Several figures in one, lettered (a), (b), ..., side by side or one under the other.</summary>
/// <param name="WidthMm">Width of the whole.</param>
/// <param name="HeightMm">Height of the whole.</param>
/// <param name="Columns">Panels in a row.</param>
/// <param name="Panels">The panels with their titles; widths are equal, the rows share the height as their panels' own heights say.</param>
public sealed record PanelFigure(double WidthMm, double HeightMm, int Columns, ImmutableArray<(string Title, FigureSpec Figure)> Panels)
    : FigureSpec(WidthMm, HeightMm);

/// <summary>Systems as boxes that hold their criteria, with arrows of mutual action between neighbors.</summary>
/// <param name="WidthMm">Width.</param>
/// <param name="HeightMm">Height.</param>
/// <param name="Boxes">The systems with their criteria, from left to right.</param>
/// <param name="Forward">What acts from a box on the next one, in short; one per gap.</param>
/// <param name="Backward">What acts back; one per gap.</param>
/// <param name="Outcome">What all lead to, in a box below.</param>
public sealed record DiagramFigure(
    double WidthMm, double HeightMm, ImmutableArray<DiagramBox> Boxes, ImmutableArray<string> Forward, ImmutableArray<string> Backward,
    string Outcome)
    : FigureSpec(WidthMm, HeightMm)
{
    /// <summary>What acts from single parts on a box beside theirs; in a gap that has some, nothing else is drawn.</summary>
    public ImmutableArray<DiagramArrow> Arrows { get; init; } = [];
}

/// <summary>An arrow with its text.</summary>
/// <param name="Box">The place of the box that acts.</param>
/// <param name="Part">The place of the part of it.</param>
/// <param name="To">The place of the box that it acts on, one more or less.</param>
/// <param name="Text">How.</param>
public sealed record DiagramArrow(int Box, int Part, int To, string Text);

/// <summary>A box of a diagram.</summary>
/// <param name="Title">Its head.</param>
/// <param name="Parts">What it holds, from top to bottom.</param>
/// <param name="Color">Whose color it has.</param>
public sealed record DiagramBox(string Title, ImmutableArray<string> Parts, ColorRole Color);
