using ReportGen.Contracts.Scores;

namespace ReportGen.Statistics.MazziottaPareto;

/// <summary>Options of the aggregation "mazziotta-pareto".</summary>
public sealed record MazziottaParetoOptions
{
    /// <summary>Whether unevenness lowers the index, as of what is wanted, or raises it, as of burdens.</summary>
    public MazziottaParetoSign Penalty { get; init; } = MazziottaParetoSign.Minus;

    /// <summary>Whether the weights of the study count.</summary>
    public bool Weighted { get; init; }
}
