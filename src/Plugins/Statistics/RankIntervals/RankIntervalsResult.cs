using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.RankIntervals;

/// <summary>The intervals of the ranks of the last year.</summary>
/// <param name="Measure">Whose ranks they are.</param>
/// <param name="Year">The year.</param>
/// <param name="Rows">The units that have a value, by rank, then in declared order.</param>
/// <param name="Options">How weights were drawn.</param>
public sealed record RankIntervalsResult(Measure Measure, Year Year, ImmutableArray<RankInterval> Rows, RankIntervalsOptions Options)
    : IModelResult
{
    /// <summary>The key this result is found by.</summary>
    public static readonly ResultKey<RankIntervalsResult> Key = new("rank-intervals");
}

/// <summary>A unit's ranks.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Rank">Its rank by the weights in force.</param>
/// <param name="Low">The rank that 5 % of the draws do not exceed: its best one but for luck.</param>
/// <param name="Median">The rank that half of them do not exceed.</param>
/// <param name="High">The rank that 95 % do not exceed.</param>
public sealed record RankInterval(UnitId Unit, int Rank, int Low, int Median, int High)
{
    /// <summary>How many places lie between the ends; 0 where they are one.</summary>
    public int Width => High - Low;
}
