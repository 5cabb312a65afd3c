using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Results;

namespace ReportGen.Statistics.PublishedComparison;

/// <summary>Computed values beside published ones, in the order of the panel.</summary>
public sealed record PublishedResult(ImmutableArray<PublishedRow> Rows) : IModelResult
{
    /// <summary>The key this result is found by.</summary>
    public static readonly ResultKey<PublishedResult> Key = new("published-comparison");
}

/// <summary>One published value.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Year">The year.</param>
/// <param name="Declared">Which values these are.</param>
/// <param name="Computed">The computed value, on the scale of the printed ones.</param>
/// <param name="Published">The printed value.</param>
/// <param name="Low">Least value that the rounding of the printed inputs allows.</param>
/// <param name="High">Greatest value that the rounding of the printed inputs allows.</param>
/// <param name="Agrees">True when [Low, High] meets the printed value's own rounding interval.</param>
public sealed record PublishedRow(
    UnitId Unit, Year Year, PublishedValues Declared, double Computed, double Published, double Low, double High, bool Agrees);
