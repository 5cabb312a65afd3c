using ReportGen.Contracts.Data;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.CouplingCoordination;

/// <summary>C, T and D as measures.</summary>
/// <param name="C">C in [0, 1]; a gap where every score is zero or the row is absent.</param>
/// <param name="T">T in [0, 1].</param>
/// <param name="D">D in [0, 1].</param>
public sealed record CouplingResult(Measure C, Measure T, Measure D) : IMeasures
{
    /// <summary>The key this result is found by.</summary>
    public static readonly ResultKey<CouplingResult> Key = new("coupling-coordination");

    /// <summary>The coupling degree.</summary>
    public LabeledMatrix<UnitId, Year> Coupling => C.Values;

    /// <summary>The comprehensive index.</summary>
    public LabeledMatrix<UnitId, Year> Index => T.Values;

    /// <summary>The coordination degree.</summary>
    public LabeledMatrix<UnitId, Year> Degree => D.Values;

    /// <inheritdoc/>
    public IEnumerable<Measure> Measures => [C, T, D];
}
