using ReportGen.Contracts.Plan;

namespace ReportGen.Statistics.Ahp;

/// <summary>Options of the weighting "ahp".</summary>
public sealed record AhpOptions
{
    /// <summary>The judgements, row by row: how much more the row's item matters than the column's, such as 3 or 1/3.</summary>
    public Listed<Listed<string>> Matrix { get; init; } = [];

    /// <summary>What is compared.</summary>
    public AhpOf Of { get; init; } = AhpOf.Indicators;

    /// <summary>The table of random indices.</summary>
    public AhpIndex Index { get; init; } = AhpIndex.Saaty1980;
}
