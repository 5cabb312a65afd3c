using System.Collections.Immutable;

namespace ReportGen.Contracts.Figures;

/// <summary>A line for each of many between two upright axes, such as the first and the last year: who rises, who falls, how far.</summary>
/// <param name="WidthMm">Width.</param>
/// <param name="HeightMm">Height.</param>
/// <param name="Values">The values that both axes share; its title stands above them.</param>
/// <param name="First">The head of the left axis.</param>
/// <param name="Last">The head of the right axis.</param>
/// <param name="Lines">The lines; those that have names are drawn over the others.</param>
public sealed record SlopeFigure(
    double WidthMm, double HeightMm, ValueAxis Values, string First, string Last, ImmutableArray<SlopeLine> Lines)
    : FigureSpec(WidthMm, HeightMm)
{
    /// <summary>What the colors of the named lines mean, in the legend; none for no legend.</summary>
    public ImmutableArray<FigureClass> Kinds { get; init; } = [];
}

/// <summary>A line between two values.</summary>
/// <param name="Name">Its name.</param>
/// <param name="From">The first value; null where there is none, which leaves a hollow dot at the other end.</param>
/// <param name="To">The last value; null likewise.</param>
/// <param name="Color">Whose color it has where it is named.</param>
public sealed record SlopeLine(string Name, double? From, double? To, ColorRole Color)
{
    /// <summary>True where its name and values stand at its ends; the others are light.</summary>
    public bool IsNamed { get; init; }
}
