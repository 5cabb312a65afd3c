using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;

namespace ReportGen.Statistics.CouplingCoordination;

/// <summary>The measures of the model "coupling-coordination", and the scales that a study grades them by.</summary>
public static class CouplingMeasures
{
    /// <summary>Coupling degree C.</summary>
    public static readonly MeasureId C = new("C");

    /// <summary>Comprehensive index T.</summary>
    public static readonly MeasureId T = new("T");

    /// <summary>Coordination degree D.</summary>
    public static readonly MeasureId D = new("D");

    /// <summary>The scale of C; null when the study has none.</summary>
    public static GradingScale? CouplingScale(this ReportPlan plan) => plan.Scales.GetValueOrDefault("coupling");

    /// <summary>The scale of D; null when the study has none.</summary>
    public static GradingScale? CoordinationScale(this ReportPlan plan) => plan.Scales.GetValueOrDefault("coordination");
}
