using System.Collections.Immutable;

namespace ReportGen.Contracts.Figures;

/// <summary>A value axis. Its ends give way to the data: nothing is ever cut off.</summary>
/// <param name="Title">Title with unit, such as "Gini coefficient" or "障碍度/%".</param>
/// <param name="Minimum">Lower end; null for a round number below the data (0 where bars are drawn).</param>
/// <param name="Maximum">Upper end; null for a round number above the data.</param>
public sealed record ValueAxis(string Title, double? Minimum = null, double? Maximum = null)
{
    /// <summary>What follows a value in a label, such as "%"; empty for none.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Decimals of a value in a label.</summary>
    public int Decimals { get; init; } = 3;
}

/// <summary>How a series is drawn.</summary>
public enum SeriesMark
{
    /// <summary>A line with markers.</summary>
    Line,
    /// <summary>Bars side by side.</summary>
    Bar,
    /// <summary>Bars on top of each other.</summary>
    StackedBar,
}

/// <summary>A series.</summary>
/// <param name="Name">Name in the legend or at the line's end.</param>
/// <param name="Mark">How it is drawn.</param>
/// <param name="Values">One per category; null is not defined and leaves a hole.</param>
/// <param name="Color">Whose color it has.</param>
public sealed record FigureSeries(string Name, SeriesMark Mark, ImmutableArray<double?> Values, ColorRole Color)
{
    /// <summary>True when it belongs to the right axis.</summary>
    public bool OnRight { get; init; }
}

/// <summary>The family a color belongs to, so that a system or a region has the same color in every figure.</summary>
public enum ColorFamily
{
    /// <summary>Systems, in declared order; a criterion is a shade of its system.</summary>
    System,
    /// <summary>Degrees: C, T, D.</summary>
    Degree,
    /// <summary>Regions of a grouping, in declared order.</summary>
    Region,
    /// <summary>Grades, from low to high.</summary>
    Grade,
    /// <summary>Parts of a decomposition: within, net between, transvariation, overall.</summary>
    Part,
    /// <summary>Points in time that are compared: earlier, later.</summary>
    Time,
    /// <summary>One against others: itself, the mean of all.</summary>
    Comparison,
}

/// <summary>A place in a family of colors.</summary>
/// <param name="Family">The family.</param>
/// <param name="Index">The place, from 0.</param>
/// <param name="Shade">Which shade of that color, from 0, dark to light.</param>
/// <param name="Shades">How many shades there are; 1 for the color itself.</param>
public readonly record struct ColorRole(ColorFamily Family, int Index, int Shade = 0, int Shades = 1)
{
    /// <summary>What has no color: white and hatched.</summary>
    public static ColorRole None { get; } = new(ColorFamily.Grade, 0, 0, 0);

    /// <summary>A class of several, from low to high: as many steps along the colors of the grades.</summary>
    /// <param name="index">The place of the class, from 0.</param>
    /// <param name="count">How many classes there are.</param>
    public static ColorRole Class(int index, int count) => new(ColorFamily.Grade, index, index, count);
}

/// <summary>A value that the others are seen against, drawn as a dashed line with its name.</summary>
/// <param name="Name">Name, such as "mean".</param>
/// <param name="Value">The value on the value axis.</param>
public sealed record ReferenceValue(string Name, double Value);

/// <summary>A class of values.</summary>
/// <param name="Name">Its name, such as a grade or "0.20–0.35".</param>
/// <param name="Color">Whose color it has.</param>
public sealed record FigureClass(string Name, ColorRole Color);
