namespace ReportGen.Engine.Load;

/// <summary>What a data file shows by itself, before a study says what is wanted of it.</summary>
/// <param name="Columns">The names of its columns of figures.</param>
/// <param name="Years">Its years, ascending.</param>
/// <param name="Units">Its units, by first appearance.</param>
/// <param name="Known">How many of the units are of the list that was offered.</param>
/// <param name="LeftOut">Names that are no units but sums or means of them.</param>
public sealed record Survey(
    IReadOnlyList<string> Columns, IReadOnlyList<int> Years, IReadOnlyList<string> Units, int Known, IReadOnlyList<string> LeftOut)
{
    /// <summary>The heads that stand over several columns of figures at once, by those columns' names.</summary>
    public IReadOnlyDictionary<string, string> GroupOf { get; init; } = new Dictionary<string, string>();

    /// <summary>Columns of text that sort the units into groups.</summary>
    public IReadOnlyList<UnitGroups> Groups { get; init; } = [];

    /// <summary>The units of measurement that stand beside the names of columns, in a row or a head of their own, by column.</summary>
    public IReadOnlyDictionary<string, string> MeasureOf { get; init; } = new Dictionary<string, string>();

    /// <summary>True when units are the heads of the figures, and nothing says what the figures are.</summary>
    public bool HeadsAreUnits { get; init; }

    /// <summary>True when nothing says the years.</summary>
    public bool LacksYears { get; init; }

    /// <summary>True when it is told what may be meant for the years that nothing says.</summary>
    public bool IsToldOfYears { get; init; }
}
