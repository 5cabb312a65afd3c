using System.Collections.Immutable;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Scores;

namespace ReportGen.Contracts.Plugins;

/// <summary>Gives the indicators of a system their weights. Write one by deriving from <see cref="Weighting{TOptions}"/>.</summary>
public interface IWeighting : IMethod
{
    ImmutableArray<Scope> IMethod.Scopes => [Scope.Pooled, Scope.PerYear];

    /// <summary>True where `weight:` of criteria and indicators counts; under any other weighting a study that says it is told.</summary>
    bool TakesDeclaredWeights => false;

    /// <summary>Weighs one system, or one criterion of it handed in as a system of that criterion alone.</summary>
    Weights Weigh(NormalizedScores scores, Subsystem system, MethodChoice choice, DiagnosticBag diagnostics);
}

/// <summary>A weighting with typed options.</summary>
public abstract class Weighting<TOptions>(string id) : IWeighting where TOptions : class, new()
{
    /// <inheritdoc/>
    public string Id => id;

    /// <inheritdoc/>
    public Type OptionsType => typeof(TOptions);

    /// <inheritdoc/>
    public virtual bool TakesDeclaredWeights => false;

    /// <summary> Weighs one system. Indicators left out by the normalization get 0 there, and the others sum to 1. Intermediate quantities
    /// are handed out as columns.
    /// </summary>
    protected abstract Weights Weigh(NormalizedScores scores, Subsystem system, Scope scope, TOptions options, DiagnosticBag diagnostics);

    Weights IWeighting.Weigh(NormalizedScores scores, Subsystem system, MethodChoice choice, DiagnosticBag diagnostics) =>
        Weigh(scores, system, choice.Scope, (TOptions)choice.Options, diagnostics);
}
