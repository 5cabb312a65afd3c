using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Scores;

namespace ReportGen.Contracts.Plugins;

/// <summary>The weights that another method gives: of a system, or of a part of it handed in as a system of its own.</summary>
public delegate Weights WeighBy(NormalizedScores scores, Subsystem system, MethodChoice choice);

/// <summary>
/// A weighting that is made of others, which its options name (<see cref="MethodChoice"/>). Write one by deriving from
/// <see cref="WeightingOfOthers{TOptions}"/>.
/// </summary>
public interface IWeightingOfOthers : IWeighting
{
    /// <summary>Weighs one system, asking <paramref name="by"/> for the weights of the methods it is made of.</summary>
    Weights Weigh(NormalizedScores scores, Subsystem system, MethodChoice choice, WeighBy by, DiagnosticBag diagnostics);
}

/// <summary>A weighting that is made of others, with typed options.</summary>
public abstract class WeightingOfOthers<TOptions>(string id) : IWeightingOfOthers where TOptions : class, INamesMethods, new()
{
    /// <inheritdoc/>
    public string Id => id;

    /// <inheritdoc/>
    public Type OptionsType => typeof(TOptions);

    /// <summary>Weighs one system.</summary>
    protected abstract Weights Weigh(
        NormalizedScores scores, Subsystem system, Scope scope, TOptions options, WeighBy by, DiagnosticBag diagnostics);

    Weights IWeightingOfOthers.Weigh(
        NormalizedScores scores, Subsystem system, MethodChoice choice, WeighBy by, DiagnosticBag diagnostics) =>
        Weigh(scores, system, choice.Scope, (TOptions)choice.Options, by, diagnostics);

    Weights IWeighting.Weigh(NormalizedScores scores, Subsystem system, MethodChoice choice, DiagnosticBag diagnostics) =>
        throw new InvalidOperationException($"weighting '{id}' is made of others");
}
