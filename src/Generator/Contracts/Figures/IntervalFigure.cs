using System.Collections.Immutable;

namespace ReportGen.Contracts.Figures;

/// <summary>A row for each estimate from top to bottom: a dot, full or hollow, on the line of its interval.</summary>
/// <param name="WidthMm">Width.</param>
/// <param name="HeightMm">Height.</param>
/// <param name="Values">The value axis at the bottom.</param>
/// <param name="Rows">The estimates.</param>
public sealed record IntervalFigure(double WidthMm, double HeightMm, ValueAxis Values, ImmutableArray<IntervalRow> Rows)
    : FigureSpec(WidthMm, HeightMm)
{
    /// <summary>The value that stands for nothing, such as 0; null for none.</summary>
    public double? Zero { get; init; }
}

/// <summary>An estimate.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">The estimate.</param>
/// <param name="Low">The lower end of its interval.</param>
/// <param name="High">The upper end.</param>
/// <param name="IsFull">True for a full dot, such as that of an estimate that differs from zero.</param>
public sealed record IntervalRow(string Name, double Value, double Low, double High, bool IsFull);
