using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Scores;

namespace ReportGen.Contracts.Plugins;

/// <summary>
/// Treats outliers of an indicator before it is normalized. Write one by deriving from <see cref="Treatment{TOptions}"/>.
/// </summary>
public interface ITreatment : IMethod
{
    ImmutableArray<Scope> IMethod.Scopes => [Scope.Pooled, Scope.PerYear];

    /// <summary>The treated values; those not moved are the very same numbers.</summary>
    LabeledMatrix<UnitId,
    Year> Treat(LabeledMatrix<UnitId, Year> values, Indicator indicator, MethodChoice choice, DiagnosticBag diagnostics);
}

/// <summary>A treatment with typed options.</summary>
public abstract class Treatment<TOptions>(string id) : ITreatment where TOptions : class, new()
{
    /// <inheritdoc/>
    public string Id => id;

    /// <inheritdoc/>
    public Type OptionsType => typeof(TOptions);

    /// <summary>
    /// The treated values; those not moved are the very same numbers. What is moved is found by comparison and reported by the program.
    /// </summary>
    protected abstract LabeledMatrix<UnitId, Year> Treat(
        LabeledMatrix<UnitId, Year> values, Indicator indicator, Scope scope, TOptions options, DiagnosticBag diagnostics);

    LabeledMatrix<UnitId, Year> ITreatment.Treat(
        LabeledMatrix<UnitId, Year> values, Indicator indicator, MethodChoice choice, DiagnosticBag diagnostics) =>
        Treat(values, indicator, choice.Scope, (TOptions)choice.Options, diagnostics);
}
