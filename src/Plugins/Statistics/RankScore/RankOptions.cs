namespace ReportGen.Statistics.RankScore;

/// <summary>Options of the normalization "rank".</summary>
public sealed record RankOptions
{
    /// <summary>The rank of rows with the same value.</summary>
    public RankTies Ties { get; init; } = RankTies.Average;
}
