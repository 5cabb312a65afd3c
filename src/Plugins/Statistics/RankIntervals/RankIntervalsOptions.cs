using System.ComponentModel.DataAnnotations;

namespace ReportGen.Statistics.RankIntervals;

/// <summary>Options of the model "rank-intervals".</summary>
public sealed record RankIntervalsOptions
{
    /// <summary>The measure whose ranks are looked at: C, T, D or a system; empty for the leading one.</summary>
    public string Measure { get; init; } = "";

    /// <summary>How far a weight is moved at most, up or down, as a share of itself.</summary>
    [Range(0.01, 1)]
    public double Noise { get; init; } = 0.25;

    /// <summary>How many times the weights are drawn.</summary>
    [Range(100, 100000)]
    public int Draws { get; init; } = 1000;

    /// <summary>The seed of the draws: the same seed gives the same intervals.</summary>
    [Range(1, 2147483647)]
    public int Seed { get; init; } = 1;
}
