using System.Collections.Immutable;
using ReportGen.Contracts.Figures;

namespace ReportGen.Statistics.Shared;

/// <summary>Small multiples as wide as a page, with as many columns as keep a small plot legible.</summary>
public static class SmallMultiples
{
    /// <summary>The most lines that one plot tells apart; more are drawn as small multiples.</summary>
    public const int MostLines = 8;

    /// <summary>The most small plots that a page holds.</summary>
    public const int Most = 42;

    /// <summary>A small plot for every series; up to six in a row.</summary>
    public static SmallMultiplesFigure Of(ValueAxis axis, ImmutableArray<string> categories, ImmutableArray<FigureSeries> series)
    {
        var columns = series.Length switch { <= 4 => series.Length, <= 12 => 4, <= 20 => 5, _ => 6 };
        var rows = (series.Length + columns - 1) / columns;
        return new SmallMultiplesFigure(165, 10 + (rows * (columns > 4 ? 21 : 29)), columns, categories, axis, series);
    }
}
