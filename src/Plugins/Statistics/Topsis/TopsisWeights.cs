namespace ReportGen.Statistics.Topsis;

/// <summary>Where weights stand.</summary>
public enum TopsisWeights
{
    /// <summary>Multiplied with the values.</summary>
    Matrix,
    /// <summary>Beside the squared distances.</summary>
    Distance,
}
