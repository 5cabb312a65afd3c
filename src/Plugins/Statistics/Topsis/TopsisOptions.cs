namespace ReportGen.Statistics.Topsis;

/// <summary>Options of the aggregation "topsis".</summary>
public sealed record TopsisOptions
{
    /// <summary>Which values are compared.</summary>
    public TopsisOf Of { get; init; } = TopsisOf.Normalized;

    /// <summary>Where weights stand: multiplied with the values, so that their squares act, or beside the squared distances.</summary>
    public TopsisWeights Weights { get; init; } = TopsisWeights.Matrix;

    /// <summary>Over which rows the best and the worst are taken.</summary>
    public TopsisIdeal Ideal { get; init; } = TopsisIdeal.Pooled;
}
