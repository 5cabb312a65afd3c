using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.CouplingCoordination;

/// <summary>C, T and D per unit and year.</summary>
/// <param name="Coupling">C in [0, 1]; a gap where every score is zero or the row is absent.</param>
/// <param name="Index">T in [0, 1].</param>
/// <param name="Degree">D in [0, 1].</param>
public sealed record CouplingResult(LabeledMatrix<UnitId, Year> Coupling, LabeledMatrix<UnitId, Year> Index, LabeledMatrix<UnitId, Year> Degree) : IMeasures
{
    /// <summary>The key this result is found by.</summary>
    public static readonly ResultKey<CouplingResult> Key = new("coupling-coordination");

    /// <inheritdoc/>
    public IEnumerable<Measure> Measures =>
    [
        new("C", new LocalizedText("耦合度", "Coupling degree"), "C", Coupling),
        new("T", new LocalizedText("综合协调指数", "Comprehensive index"), "T", Index),
        new("D", new LocalizedText("耦合协调度", "Coordination degree"), "D", Degree),
    ];
}
