using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;

namespace ReportGen.Contracts.Plugins;

/// <summary>What a model computes from.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Results">The panel, scores, weights and the results of the models it needs.</param>
/// <param name="Words">A key of the feature's words in all languages of the report; a test may leave it out, keys then stand for
/// themselves.</param>
public sealed record ModelInput(ReportPlan Plan, ResultSet Results, Func<string, LocalizedText>? Words = null)
{
    /// <summary>The measures of models that the study leaves out, with the model of each.</summary>
    public ImmutableDictionary<MeasureId, string> LeftOut { get; init; } = ImmutableDictionary<MeasureId, string>.Empty;

    /// <summary>A key of the feature's words in all languages of the report, such as the name of a measure.</summary>
    public LocalizedText Text(string key) => Words?.Invoke(key) ?? new LocalizedText(key);
}

/// <summary>
/// A model: one scientific question answered from the panel. Write one by deriving from <see cref="Model{TOptions,TResult}"/>.
/// </summary>
public interface IModel
{
    /// <summary>The word used in YAML.</summary>
    string Id { get; }

    /// <summary>
    /// A record with a parameterless constructor; its properties are the option's words in kebab or snake case. Unknown keys are errors.
    /// </summary>
    Type OptionsType { get; }

    /// <summary>The key of its result.</summary>
    ResultKey Key { get; }

    /// <summary>True when its result offers measures to other models.</summary>
    bool OffersMeasures { get; }

    /// <summary>What it reads. It runs after that, and not at all when a result it needs is not there.</summary>
    ImmutableArray<Need> Needs { get; }

    /// <summary>Computes; null, with a note saying why, when the study gives the model nothing to do.</summary>
    IModelResult? Compute(ModelInput input, DiagnosticBag diagnostics);
}

/// <summary>A model with typed options and a typed result.</summary>
/// <typeparam name="TOptions">Its options: a record whose defaults are those of the method; <see cref="NoOptions"/> for none.</typeparam>
/// <typeparam name="TResult">Its result; one that implements <see cref="IMeasures"/> offers measures to other models.</typeparam>
/// <param name="key">The key of the result; its id is the model's.</param>
public abstract class Model<TOptions, TResult>(ResultKey<TResult> key) : IModel
    where TOptions : class, new()
    where TResult : class, IModelResult
{
    /// <inheritdoc/>
    public string Id => key.Id;

    /// <inheritdoc/>
    public Type OptionsType => typeof(TOptions);

    /// <inheritdoc/>
    public ResultKey Key => key;

    /// <inheritdoc/>
    public bool OffersMeasures => typeof(IMeasures).IsAssignableFrom(typeof(TResult));

    /// <inheritdoc/>
    public virtual ImmutableArray<Need> Needs => [];

    /// <summary>Computes; null, with a note saying why, when the study gives the model nothing to do.</summary>
    protected abstract TResult? Compute(ModelInput input, TOptions options, DiagnosticBag diagnostics);

    /// <summary>Where the study declares the model, for findings.</summary>
    protected SourceSpan Span(ModelInput input) => input.Plan.Models.First(m => m.Id == Id).Span;

    IModelResult? IModel.Compute(ModelInput input, DiagnosticBag diagnostics) =>
        Compute(input, input.Plan.OptionsOf<TOptions>(Id), diagnostics);
}
