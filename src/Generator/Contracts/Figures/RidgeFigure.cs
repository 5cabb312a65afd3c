using System.Collections.Immutable;

namespace ReportGen.Contracts.Figures;

/// <summary>
/// A curve for each row from top to bottom over one axis, each standing a little over the one before: how a distribution moves.
/// </summary>
/// <param name="WidthMm">Width.</param>
/// <param name="HeightMm">Height.</param>
/// <param name="Values">The axis at the bottom.</param>
/// <param name="Places">Where the curves are known on it.</param>
/// <param name="Rows">The curves.</param>
public sealed record RidgeFigure(
    double WidthMm, double HeightMm, ValueAxis Values, ImmutableArray<double> Places, ImmutableArray<RidgeRow> Rows)
    : FigureSpec(WidthMm, HeightMm);

/// <summary>A curve.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Heights">Its heights, one for each place, none below 0; all rows share their scale.</param>
/// <param name="Peak">The place that is marked on it, such as its main peak; null for none.</param>
/// <param name="Color">Whose color it has.</param>
public sealed record RidgeRow(string Name, ImmutableArray<double> Heights, double? Peak, ColorRole Color);
