namespace ReportGen.Statistics.Pca;

/// <summary>How weights are made of components.</summary>
public enum PcaKind
{
    /// <summary>Coefficients of the components that count, weighted by their variance.</summary>
    Weighted,
    /// <summary>Absolute coefficients of the first component.</summary>
    First,
    /// <summary>Squared loadings after a varimax rotation, each indicator with its greatest.</summary>
    Nicoletti,
}
