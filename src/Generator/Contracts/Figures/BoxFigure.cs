using System.Collections.Immutable;

namespace ReportGen.Contracts.Figures;

/// <summary>
/// A row for each group from top to bottom: all its values as dots, over them a box from quartile to quartile with the median.
/// </summary>
/// <param name="WidthMm">Width.</param>
/// <param name="HeightMm">Height.</param>
/// <param name="Values">The value axis at the bottom.</param>
/// <param name="Rows">The groups.</param>
public sealed record BoxFigure(double WidthMm, double HeightMm, ValueAxis Values, ImmutableArray<BoxRow> Rows)
    : FigureSpec(WidthMm, HeightMm)
{
    /// <summary>What the groups are seen against; null for nothing.</summary>
    public ReferenceValue? Reference { get; init; }
}

/// <summary>A group of values.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Dots">Each of its values with whose it is.</param>
/// <param name="Box">Its box; null where there are too few values for one.</param>
/// <param name="Color">Whose color it has.</param>
public sealed record BoxRow(string Name, ImmutableArray<(string Name, double Value)> Dots, BoxSpan? Box, ColorRole Color);

/// <summary>A box with its whiskers.</summary>
/// <param name="Low">Where the lower whisker ends.</param>
/// <param name="Lower">The lower quartile.</param>
/// <param name="Median">The median.</param>
/// <param name="Upper">The upper quartile.</param>
/// <param name="High">Where the upper whisker ends.</param>
public sealed record BoxSpan(double Low, double Lower, double Median, double Upper, double High);
