namespace ReportGen.Statistics.RankScore;

/// <summary>The rank of rows with the same value.</summary>
public enum RankTies
{
    /// <summary>Their mean rank.</summary>
    Average,
    /// <summary>The least of their ranks.</summary>
    Min,
    /// <summary>The greatest of their ranks.</summary>
    Max,
}
