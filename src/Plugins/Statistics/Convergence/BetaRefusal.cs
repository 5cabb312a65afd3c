namespace ReportGen.Statistics.Convergence;

/// <summary>Why a regression cannot be computed.</summary>
public enum BetaRefusal
{
    /// <summary>Less than three units have a row.</summary>
    FewUnits,
    /// <summary>There are not more rows than coefficients and effects.</summary>
    FewRows,
    /// <summary>What growth is explained by depends on each other, such as a control that never changes beside effects of units.</summary>
    Dependent,
}
