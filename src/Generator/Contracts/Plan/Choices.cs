using ReportGen.Contracts.Diagnostics;

namespace ReportGen.Contracts.Plan;

/// <summary>Over which rows a minimum, a maximum or an entropy is taken.</summary>
public enum Scope
{
    /// <summary>Over all units and years together: scores can be compared over time.</summary>
    Pooled,
    /// <summary>Within each year: scores can be compared inside a year only.</summary>
    PerYear,
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
}

/// <summary>A chosen method: its plugin id, its scope and where the choice stands.</summary>
public sealed record MethodChoice(string Method, Scope Scope, SourceSpan Span);

/// <summary>A model as the study asks for it.</summary>
/// <param name="Id">The model's id.</param>
/// <param name="Options">An instance of the model's options type.</param>
/// <param name="Span">Where its options stand, or the study.</param>
public sealed record ModelChoice(string Id, object Options, SourceSpan Span);

/// <summary>An option as it is in force, for the report's appendix and provenance.</summary>
/// <param name="Name">Dotted path, as <c>--set</c> takes it.</param>
/// <param name="Value">The value, as YAML writes it.</param>
/// <param name="Declared">False when the program's default is in force.</param>
public sealed record OptionInForce(string Name, string Value, bool Declared);

/// <summary>A file the plan was read from.</summary>
/// <param name="File">Path relative to the study file, with forward slashes.</param>
/// <param name="FullPath">Full path on this machine; never printed.</param>
/// <param name="Sha256">SHA-256 of its bytes, in lower-case hexadecimal.</param>
public sealed record InputFile(string File, string FullPath, string Sha256);

/// <summary>How far a number may move before a verification calls it changed: by the absolute amount, or by the relative one of the value before.</summary>
/// <param name="Absolute">In the number's own unit; results are compared at six decimals, so less than 0.000001 would report rounding.</param>
/// <param name="Relative">A share of the value, such as 0.001 for a thousandth.</param>
public sealed record Tolerance(double Absolute, double Relative)
{
    /// <summary>Two units of the sixth decimal, and for large numbers what summing in another order may change.</summary>
    public static Tolerance Default { get; } = new(2e-6, 1e-9);

    /// <summary>True when both are numbers and within the tolerance.</summary>
    public bool Covers(double? before, double? after) => before is { } b && after is { } a && Math.Abs(a - b) <= Math.Max(Absolute, Relative * Math.Abs(b));
}
