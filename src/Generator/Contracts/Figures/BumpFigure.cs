using System.Collections.Immutable;

namespace ReportGen.Contracts.Figures;

/// <summary>
/// A line for each of some that are ranked, over shared categories (years), the first place at the top; named at both ends.
/// </summary>
/// <param name="WidthMm">Width.</param>
/// <param name="HeightMm">Height.</param>
/// <param name="Categories">The categories from left to right.</param>
/// <param name="Lines">The lines, in the order they are drawn.</param>
/// <param name="Kinds">What the colors of the lines mean, in the legend; one or none for no legend.</param>
public sealed record BumpFigure(
    double WidthMm, double HeightMm, ImmutableArray<string> Categories, ImmutableArray<BumpLine> Lines, ImmutableArray<FigureClass> Kinds)
    : FigureSpec(WidthMm, HeightMm);

/// <summary>A line of places.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Stops">Its place from 0 at the top and what is written there, one for each category; null leaves a hole.</param>
/// <param name="Color">Whose color it has.</param>
public sealed record BumpLine(string Name, ImmutableArray<BumpStop?> Stops, ColorRole Color);

/// <summary>A place of a line.</summary>
/// <param name="Place">The place among the lines, from 0.</param>
/// <param name="Rank">The rank as it is printed.</param>
public readonly record struct BumpStop(int Place, string Rank);
