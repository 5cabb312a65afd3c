using System.Collections.Immutable;

namespace ReportGen.Contracts.Figures;

/// <summary>
/// Points by two values, with curves behind them; some points have their names beside them and a tail to where they came from.
/// </summary>
/// <param name="WidthMm">Width.</param>
/// <param name="HeightMm">Height.</param>
/// <param name="Across">The axis to the right.</param>
/// <param name="Up">The axis upward.</param>
/// <param name="Points">The points, in the order they are drawn.</param>
public sealed record ScatterFigure(
    double WidthMm, double HeightMm, ValueAxis Across, ValueAxis Up, ImmutableArray<ScatterPoint> Points)
    : FigureSpec(WidthMm, HeightMm)
{
    /// <summary>The classes of the points, in the legend; none for points of one kind.</summary>
    public ImmutableArray<FigureClass> Classes { get; init; } = [];

    /// <summary>Curves behind the points, each with its name where it leaves the plot; what lies outside the axes is left out.</summary>
    public ImmutableArray<ScatterCurve> Curves { get; init; } = [];

    /// <summary>True where the line of equal values is drawn.</summary>
    public bool HasDiagonal { get; init; }

    /// <summary>What parts the plot into quadrants; null for nothing.</summary>
    public ScatterCross? Cross { get; init; }
}

/// <summary>A point.</summary>
/// <param name="Name">Its name.</param>
/// <param name="X">Its value to the right.</param>
/// <param name="Y">Its value upward.</param>
/// <param name="Color">Whose color and marker it has.</param>
public sealed record ScatterPoint(string Name, double X, double Y, ColorRole Color)
{
    /// <summary>True when its name stands beside it, where there is room.</summary>
    public bool IsNamed { get; init; }

    /// <summary>Where it came from; null for no tail.</summary>
    public (double X, double Y)? From { get; init; }
}

/// <summary>A curve.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Lines">Its parts, each a run of points.</param>
public sealed record ScatterCurve(string Name, ImmutableArray<ImmutableArray<(double X, double Y)>> Lines);
