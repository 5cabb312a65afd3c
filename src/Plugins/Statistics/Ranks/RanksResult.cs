using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.Ranks;

/// <summary>Ranks of every measure, year by year.</summary>
/// <param name="Measures">A measure and its ranks, unit by year; a gap where the measure is not defined.</param>
public sealed record RanksResult(ImmutableArray<(Measure Measure, LabeledMatrix<UnitId, Year> Ranks)> Measures) : IModelResult
{
    /// <summary>The key this result is found by.</summary>
    public static readonly ResultKey<RanksResult> Key = new("ranks");

    /// <summary>The ranks of a measure; it must be there.</summary>
    public LabeledMatrix<UnitId, Year> Of(Measure measure) => Measures.First(m => m.Measure.Id == measure.Id).Ranks;
}
