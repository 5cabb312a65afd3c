using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.KernelDensity;

/// <summary>The densities of a measure among some units, by year, at the same places.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Group">All units, or a region.</param>
/// <param name="Places">The places.</param>
/// <param name="Years">The years that have a density.</param>
public sealed record GroupDensity(Measure Measure, UnitGroup Group, ImmutableArray<double> Places, ImmutableArray<YearDensity> Years);
