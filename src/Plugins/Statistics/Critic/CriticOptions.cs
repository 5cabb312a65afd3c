using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Critic;

/// <summary>Options of the weighting "critic".</summary>
public sealed record CriticOptions
{
    /// <summary>How likeness of two indicators is measured.</summary>
    public CorrelationKind Correlation { get; init; } = CorrelationKind.Pearson;

    /// <summary>What conflict is made of it.</summary>
    public CriticConflict Conflict { get; init; } = CriticConflict.Signed;
}

/// <summary>What the conflict of two indicators is.</summary>
public enum CriticConflict
{
    /// <summary>1 - r, as published: indicators that oppose each other conflict most.</summary>
    Signed,
    /// <summary>1 - |r|: an indicator that opposes another one repeats it as well.</summary>
    Absolute,
}
