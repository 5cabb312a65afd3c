using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Text;

namespace ReportGen.Contracts.Plan;

/// <summary>Whether more is better (benefit, 正向) or less is better (cost, 负向).</summary>
public enum Direction
{
    /// <summary>Positive indicator: more is better.</summary>
    Benefit,
    /// <summary>Negative indicator: less is better.</summary>
    Cost,
    /// <summary>Moderate indicator: best at one value or inside a range, and the worse the farther from it.</summary>
    Moderate,
}

/// <summary>What is done to an indicator's value before it is normalized.</summary>
public enum Transform
{
    /// <summary>Nothing.</summary>
    None,
    /// <summary>The natural logarithm; values must be above zero.</summary>
    Log,
    /// <summary>
    /// The natural logarithm of what a value exceeds the least one by, and of a hundredth of the range; defined for all values.
    /// </summary>
    LogShift,
}

/// <summary>What an indicator's formula is evaluated over.</summary>
public enum FormulaOver
{
    /// <summary>The columns after their gaps are filled.</summary>
    Filled,
    /// <summary>The columns as observed; gaps of the result are filled.</summary>
    Observed,
}

/// <summary>One measured quantity of a criterion.</summary>
/// <param name="Id">Kebab-case id, unique over all systems of a study.</param>
/// <param name="Name">Printed name.</param>
/// <param name="UnitOfMeasure">Printed unit; null for a pure number.</param>
/// <param name="Direction">Whether more is better.</param>
/// <param name="Column">The column, or the indicator's word in a tidy file, that holds the values.</param>
/// <param name="Span">Where it is declared.</param>
public sealed record Indicator(
    IndicatorId Id, LocalizedText Name, LocalizedText? UnitOfMeasure, Direction Direction, string Column, SourceSpan Span)
{
    /// <summary>The column the values are divided by, after both are interpolated; null for none.</summary>
    public string? Per { get; init; }

    /// <summary>What the report calls that column; null where nothing is said.</summary>
    public LocalizedText? PerName { get; init; }

    /// <summary>The formula over columns of the data that gives the values; null where a column holds them.</summary>
    public string? Formula { get; init; }

    /// <summary>The columns that the formula is made of.</summary>
    public ImmutableArray<string> FormulaColumns { get; init; } = [];

    /// <summary>Whether the formula is evaluated before or after gaps are filled.</summary>
    public FormulaOver FormulaOver { get; init; }

    /// <summary>What is done to the value (after <see cref="Per"/>) before it is normalized.</summary>
    public Transform Transform { get; init; }

    /// <summary>Fixed bounds of the normalization, in transformed units; null for the observed ones.</summary>
    public Interval? Range { get; init; }

    /// <summary>
    /// Where a moderate indicator is best, in transformed units: a range, or one value as both its ends; null for the others.
    /// </summary>
    public Interval? Optimum { get; init; }

    /// <summary>Weight within its criterion (or system, when criteria have none), for given weights; any positive scale.</summary>
    public double? Weight { get; init; }

    /// <summary>Where the figures come from.</summary>
    public LocalizedText? Source { get; init; }

    /// <summary>A remark printed under the table of indicators.</summary>
    public LocalizedText? Note { get; init; }
}

/// <summary>A group of indicators inside a system (准则层).</summary>
/// <param name="Id">Kebab-case id, unique over all systems of a study.</param>
/// <param name="Name">Printed name.</param>
/// <param name="Weight">Weight within its system, for given weights; null when only indicators carry weights.</param>
/// <param name="Indicators">In declared order, at least one.</param>
/// <param name="Span">Where it is declared.</param>
public sealed record Criterion(
    CriterionId Id, LocalizedText Name, double? Weight, ImmutableArray<Indicator> Indicators, SourceSpan Span);

/// <summary>An indicator system: what a subsystem of a study is measured by.</summary>
/// <param name="Id">Kebab-case id.</param>
/// <param name="Name">Printed name.</param>
/// <param name="Symbol">The letter of its score in formulas, such as S or E.</param>
/// <param name="Criteria">In declared order; empty for a system that only exists as a given score.</param>
/// <param name="Note">A remark printed under the table of indicators.</param>
/// <param name="Span">Where it is declared.</param>
public sealed record IndicatorSystem(
    SubsystemId Id, LocalizedText Name, string Symbol, ImmutableArray<Criterion> Criteria, LocalizedText? Note, SourceSpan Span)
{
    /// <summary>All indicators in declared order.</summary>
    public IEnumerable<Indicator> Indicators => Criteria.SelectMany(c => c.Indicators);
}

/// <summary>A system as a study uses it.</summary>
/// <param name="System">The declared system.</param>
/// <param name="Alpha">Its weight in the comprehensive index T; all alphas of a study sum to 1.</param>
/// <param name="ScoreColumn">The data column of its given scores in [0, 1]; null when the score is computed from indicators.</param>
/// <param name="Span">Where the study names it.</param>
public sealed record Subsystem(IndicatorSystem System, double Alpha, string? ScoreColumn, SourceSpan Span)
{
    /// <summary>The system's id.</summary>
    public SubsystemId Id => System.Id;

    /// <summary>True when the score is read from the data instead of computed.</summary>
    public bool IsGiven => ScoreColumn is not null;

    /// <summary>The criteria that take part in computing: none for a given score.</summary>
    public ImmutableArray<Criterion> Criteria => IsGiven ? [] : System.Criteria;

    /// <summary>The indicators that take part in computing, in declared order: none for a given score.</summary>
    public IEnumerable<Indicator> Indicators => Criteria.SelectMany(c => c.Indicators);
}
