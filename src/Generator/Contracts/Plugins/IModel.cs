using System.Collections.Immutable;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Results;

namespace ReportGen.Contracts.Plugins;

/// <summary>What a model computes from.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Results">The panel, scores, weights and the results of the models it needs.</param>
public sealed record ModelInput(ReportPlan Plan, ResultSet Results);

/// <summary>A model: one scientific question answered from the panel.</summary>
public interface IModel
{
    /// <summary>The word used in YAML.</summary>
    string Id { get; }

    /// <summary>A record with a parameterless constructor; its properties are the option's words in kebab or snake case. Unknown keys are errors.</summary>
    Type OptionsType { get; }

    /// <summary>The keys of the results it reads; it runs after them, and not at all when one of them is not there.</summary>
    ImmutableArray<ResultKey> Needs { get; }

    /// <summary>Computes; null, with a note saying why, when the study gives the model nothing to do.</summary>
    (ResultKey Key, IModelResult Result)? Compute(ModelInput input, DiagnosticBag diagnostics);
}

/// <summary>Options of a model that has none.</summary>
public sealed record NoOptions;

/// <summary>A model and all that stands beside it: delete it from the catalog and the program still works, minus the model.</summary>
public sealed record ModelFeature(IModel Model)
{
    /// <summary>Its result files.</summary>
    public ImmutableArray<IResultFiles> Files { get; init; } = [];

    /// <summary>Its tables.</summary>
    public ImmutableArray<ITableBuilder> Tables { get; init; } = [];

    /// <summary>Its figures.</summary>
    public ImmutableArray<IFigureBuilder> Figures { get; init; } = [];

    /// <summary>Its facts for templates.</summary>
    public ImmutableArray<IFacts> Facts { get; init; } = [];

    /// <summary>Its part of the profiles; null for none.</summary>
    public IProfile? Profile { get; init; }

    /// <summary>Its checks before computing.</summary>
    public ImmutableArray<IValidator> Validators { get; init; } = [];

    /// <summary>Its checks after computing.</summary>
    public ImmutableArray<IAnalyzer> Analyzers { get; init; } = [];

    /// <summary>False for a model that only runs when a study names it.</summary>
    public bool RunsByDefault { get; init; } = true;
}
