using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Results;
using ReportGen.Statistics.Shared;

namespace ReportGen.Statistics.Inequality;

/// <summary>An index over the years.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Index">The index.</param>
/// <param name="Aversion">Atkinson's aversion; null for the others.</param>
/// <param name="Values">By year; not defined where the mean is 0 or no unit has a value.</param>
public sealed record InequalityCourse(Measure Measure, InequalityIndex Index, double? Aversion, LabeledVector<Year> Values)
{
    /// <summary>The symbol it is printed by.</summary>
    public string Symbol => Index switch
    {
        InequalityIndex.Gini => "G",
        InequalityIndex.Cv => "CV",
        _ => FormattableString.Invariant($"A({Aversion})"),
    };
}

/// <summary>Indices of inequality.</summary>
/// <param name="Courses">By measure, then index.</param>
/// <param name="Weights">What units are counted by; null where each counts once.</param>
public sealed record InequalityResult(ImmutableArray<InequalityCourse> Courses, UnitWeights? Weights) : IModelResult
{
    /// <summary>The key this result is found by.</summary>
    public static readonly ResultKey<InequalityResult> Key = new("inequality");
}
