using ReportGen.Contracts.Data;

namespace ReportGen.Contracts.Explain;

/// <summary>Whose number it is, and of which year.</summary>
/// <param name="Of">The id of a unit, or of what else the quantity is told of, such as a region; null for nobody in particular.</param>
/// <param name="Year">The year; null where one number serves all years.</param>
public readonly record struct Whose(string? Of, Year? Year)
{
    /// <summary>A unit in a year.</summary>
    public Whose(UnitId unit, Year year) : this(unit.Value, year) { }

    /// <summary>The unit, of a number that has one.</summary>
    public UnitId Unit => new(Of ?? throw new InvalidOperationException("the number is of no unit"));

    /// <summary>The year, of a number that has one.</summary>
    public Year InYear => Year ?? throw new InvalidOperationException("the number is of no year");
}
