using System.Collections.Immutable;

namespace ReportGen.Contracts.Figures;

/// <summary>The colors that a theme gives its figures; what it does not give, the drawer chooses.</summary>
/// <param name="Families">The colors of a family in order, as 0xRRGGBB; they begin anew where there are fewer than members.</param>
public sealed record FigureColors(ImmutableSortedDictionary<ColorFamily, ImmutableArray<int>> Families)
{
    /// <summary>No color of a theme.</summary>
    public static FigureColors None { get; } = new(ImmutableSortedDictionary<ColorFamily, ImmutableArray<int>>.Empty);

    /// <summary>The ends of the ramp that shades a heat map, light and dark; empty for the drawer's.</summary>
    public ImmutableArray<int> Ramp { get; init; } = [];
}
