using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Scores;

namespace ReportGen.Contracts.Plugins;

/// <summary>
/// Turns an indicator's raw values into standardized ones. Write one by deriving from <see cref="Normalization{TOptions}"/>.
/// </summary>
public interface INormalization : IMethod
{
    /// <summary>
    /// Normalizes one indicator of the panel. Where it is constant in its scope it is left out: gaps, with a warning.
    /// </summary>
    NormalizedIndicator Normalize(LabeledMatrix<UnitId, Year> values, Indicator indicator, MethodChoice choice, DiagnosticBag diagnostics);
}

/// <summary>A normalization with typed options.</summary>
public abstract class Normalization<TOptions>(string id) : INormalization where TOptions : class, new()
{
    /// <inheritdoc/>
    public string Id => id;

    /// <inheritdoc/>
    public Type OptionsType => typeof(TOptions);

    /// <inheritdoc/>
    public virtual ImmutableArray<Scope> Scopes => [Scope.Pooled, Scope.PerYear];

    /// <summary>Normalizes one indicator; unit by year, a gap where the row is absent or the indicator is left out.</summary>
    protected abstract NormalizedIndicator Normalize(
        LabeledMatrix<UnitId, Year> values, Indicator indicator, Scope scope, TOptions options, DiagnosticBag diagnostics);

    NormalizedIndicator INormalization.Normalize(
        LabeledMatrix<UnitId, Year> values, Indicator indicator, MethodChoice choice, DiagnosticBag diagnostics) =>
        Normalize(values, indicator, choice.Scope, (TOptions)choice.Options, diagnostics);
}
