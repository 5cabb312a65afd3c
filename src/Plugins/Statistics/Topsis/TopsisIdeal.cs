namespace ReportGen.Statistics.Topsis;

/// <summary>Over which rows the best and the worst are taken.</summary>
public enum TopsisIdeal
{
    /// <summary>All units and years: closeness compares over time.</summary>
    Pooled,
    /// <summary>Those of each year: closeness compares inside a year only.</summary>
    PerYear,
}
