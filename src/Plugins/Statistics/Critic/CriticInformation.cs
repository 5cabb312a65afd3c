namespace ReportGen.Statistics.Critic;

/// <summary>What one indicator tells under CRITIC.</summary>
/// <param name="Deviation">Standard deviation of its values; null for less than two rows.</param>
/// <param name="Conflict">How little the others repeat it, at least 0; null for one that does not vary: it is left out.</param>
public sealed record CriticInformation(double? Deviation, double? Conflict)
{
    /// <summary>Their product; null for an indicator that is left out.</summary>
    public double? Information => Deviation * Conflict;
}
