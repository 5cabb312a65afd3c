using System.Collections.Immutable;

namespace ReportGen.Contracts.Figures;

/// <summary>Two lines that part a scatter into quadrants.</summary>
/// <param name="X">Where the upright line stands.</param>
/// <param name="Y">Where the level line stands.</param>
/// <param name="Quadrants">The names of the quadrants: upper right, upper left, lower left, lower right.</param>
public sealed record ScatterCross(double X, double Y, ImmutableArray<string> Quadrants);
