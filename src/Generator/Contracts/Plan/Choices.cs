using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Text;

namespace ReportGen.Contracts.Plan;

/// <summary>Over which rows a minimum, a maximum or an entropy is taken.</summary>
public enum Scope
{
    /// <summary>Over all units and years together: scores can be compared over time.</summary>
    Pooled,
    /// <summary>Within each year: scores can be compared inside a year only.</summary>
    PerYear,
    /// <summary>Over the units of one year, which all years are measured by: scores can be compared over time.</summary>
    BaseYear,
}

/// <summary>Whether every unit must be there in every year.</summary>
public enum PanelBalance
{
    /// <summary>An absent unit-year is an error.</summary>
    Balanced,
    /// <summary>Absent rows stay absent.</summary>
    Unbalanced,
}

/// <summary>What happens to a unit's series without any observed value.</summary>
public enum EmptySeries
{
    /// <summary>An error that lists them.</summary>
    Fail,
    /// <summary>The unit is left out of the study.</summary>
    DropUnit,
    /// <summary>Each year takes the mean of that indicator and year over the units present.</summary>
    Mean,
    /// <summary>The same over the units of its region, by the first grouping; over all where the region has none.</summary>
    GroupMean,
    /// <summary>It stays empty.</summary>
    Leave,
}

/// <summary>Options of a model or method that has none.</summary>
public sealed record NoOptions;

/// <summary>A chosen method: its id, its scope and where the choice stands.</summary>
public sealed record MethodChoice(string Method, Scope Scope, SourceSpan Span)
{
    /// <summary>An instance of the method's options type.</summary>
    public object Options { get; init; } = new NoOptions();

    /// <summary>True for the same method in the same scope with the same options, wherever either is declared.</summary>
    public bool Equals(MethodChoice? other) =>
        other is not null && (Method, Scope, Options).Equals((other.Method, other.Scope, other.Options));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Method, Scope, Options);
}

/// <summary>The method of a kind that is in force for the study, and where a system, criterion or indicator has another one.</summary>
/// <param name="Default">What holds where nothing else is said.</param>
/// <param name="Exceptions">By the id of a system, criterion or indicator.</param>
public sealed record MethodChoices(MethodChoice Default, ImmutableDictionary<string, MethodChoice> Exceptions)
{
    /// <summary>The same method for all.</summary>
    public MethodChoices(MethodChoice method) : this(method, ImmutableDictionary<string, MethodChoice>.Empty) { }

    /// <summary>For the weighting: the shares of single indicators in their systems' weights.</summary>
    public ImmutableDictionary<IndicatorId, double> Shares { get; init; } = ImmutableDictionary<IndicatorId, double>.Empty;

    /// <summary>Every choice that is in force somewhere.</summary>
    public IEnumerable<MethodChoice> All => Exceptions.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => e.Value).Prepend(Default);

    /// <summary>True when no choice is within each year.</summary>
    public bool IsPooled => All.All(c => c.Scope != Scope.PerYear);

    /// <summary>What holds for a system.</summary>
    public MethodChoice For(Subsystem system) => Exceptions.GetValueOrDefault(system.Id.Value, Default);

    /// <summary>What holds for an indicator: its own method, its criterion's, its system's.</summary>
    public MethodChoice For(Subsystem system, Criterion criterion, Indicator indicator) =>
        Exceptions.GetValueOrDefault(indicator.Id.Value) ?? Exceptions.GetValueOrDefault(criterion.Id.Value) ?? For(system);

    /// <summary>The method of a criterion where it has one of its own; null where its system's holds.</summary>
    public MethodChoice? Of(Criterion criterion) => Exceptions.GetValueOrDefault(criterion.Id.Value);

    /// <summary>The method of an indicator where it has one of its own; null where its criterion's or system's holds.</summary>
    public MethodChoice? Of(Indicator indicator) => Exceptions.GetValueOrDefault(indicator.Id.Value);
}

/// <summary>A model as the study asks for it.</summary>
/// <param name="Id">The model's id.</param>
/// <param name="Options">An instance of the model's options type.</param>
/// <param name="Span">Where its options stand, or the study.</param>
public sealed record ModelChoice(string Id, object Options, SourceSpan Span);

/// <summary>A table or figure as the study asks for it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Options">An instance of its options type.</param>
/// <param name="Span">Where the study names it.</param>
public sealed record PartChoice(string Id, object Options, SourceSpan Span);

/// <summary>An option as it is in force, for the report's appendix and provenance.</summary>
/// <param name="Name">Dotted path, as <c>--set</c> takes it.</param>
/// <param name="Value">The value, as YAML writes it.</param>
/// <param name="Declared">False when the program's default is in force.</param>
public sealed record OptionInForce(string Name, string Value, bool Declared);

/// <summary>A file the plan was read from.</summary>
/// <param name="File">Path relative to the study file, with forward slashes.</param>
/// <param name="FullPath">Full path on this machine; never printed.</param>
/// <param name="Sha256">
/// SHA-256 of its bytes, in lower-case hexadecimal; of a text, of what any machine checks out: lines ending in LF, no byte-order mark,
/// no blank lines at the end.
/// </param>
public sealed record InputFile(string File, string FullPath, string Sha256);

/// <summary>A part of the report that a verification may leave out; what went in and the results are never left out.</summary>
public enum ReviewedPart
{
    /// <summary>The drawings.</summary>
    Figures,
    /// <summary>What the pages on the screen say otherwise than the document.</summary>
    Html,
    /// <summary>How printed pages look.</summary>
    Pages,
    /// <summary>The facts of the PDF: pages, outline, fonts, tags, links.</summary>
    Pdf,
    /// <summary>The style sheet.</summary>
    Style,
    /// <summary>The document's text, its tables and captions.</summary>
    Text,
}

/// <summary>
/// How far a number may move before a verification calls it changed: by the absolute amount, or by the relative one of the value before.
/// </summary>
/// <param name="Absolute">In the number's own unit; results are compared at six decimals, so less than 0.000001 would report
/// rounding.</param>
/// <param name="Relative">A share of the value, such as 0.001 for a thousandth.</param>
public sealed record Tolerance(double Absolute, double Relative)
{
    /// <summary>Two units of the sixth decimal, and for large numbers what summing in another order may change.</summary>
    public static Tolerance Default { get; } = new(2e-6, 1e-9);

    /// <summary>True when both are numbers and within the tolerance.</summary>
    public bool Covers(double? before, double? after) =>
        before is { } b && after is { } a && Math.Abs(a - b) <= Math.Max(Absolute, Relative * Math.Abs(b)) + Noise(a, b);

    // 0.000014 - 0.000012 is a hair more than 0.000002
    private static double Noise(double a, double b) => 1e-15 * (Math.Abs(a) + Math.Abs(b));
}
