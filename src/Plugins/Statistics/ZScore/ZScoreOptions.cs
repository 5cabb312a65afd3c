namespace ReportGen.Statistics.ZScore;

/// <summary>Options of the normalization "z-score".</summary>
public sealed record ZScoreOptions
{
    /// <summary>What the sum of squares is divided by.</summary>
    public ZScoreSpread Spread { get; init; } = ZScoreSpread.Sample;
}
