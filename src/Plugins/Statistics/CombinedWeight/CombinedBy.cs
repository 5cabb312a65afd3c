namespace ReportGen.Statistics.CombinedWeight;

/// <summary>How weights are combined.</summary>
public enum CombinedBy
{
    /// <summary>Their mean by shares.</summary>
    Linear,
    /// <summary>Their product.</summary>
    Multiplicative,
    /// <summary>Their geometric mean.</summary>
    Geometric,
    /// <summary>The mean that lies closest to all of them.</summary>
    GameTheory,
}
