using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Explain;

namespace ReportGen.Contracts.Plugins;

/// <summary> All that a folder brings: a model or a method of another kind, its result files, tables, figures, facts and checks, its words,
/// and where they are printed. Delete the folder and its line in the catalog, and the program still works, minus the feature.
/// </summary>
/// <param name="Id">Names the feature; the id of its model or method where it has one.</param>
public sealed record Feature(string Id)
{
    /// <summary>Where its files, options and texts stand among those of other features: by order, then by id.</summary>
    public int Order { get; init; } = 1000;

    /// <summary>The files beside the feature: words/LANGUAGE.yaml, words/LANGUAGE.sbn, references.yaml.</summary>
    public FeatureFiles Beside { get; init; } = FeatureFiles.None;

    /// <summary>True when all other features may use its words and statements too.</summary>
    public bool IsShared { get; init; }

    /// <summary>Its model; null for none.</summary>
    public IModel? Model { get; init; }

    /// <summary>
    /// True for a model that runs, or a method that is in force, where a study says nothing. One method of a kind at most is.
    /// </summary>
    public bool RunsUnasked { get; init; }

    /// <summary>The measures its model offers besides the scores of systems; nothing else of a study may go by these ids.</summary>
    public ImmutableArray<MeasureId> Measures { get; init; } = [];

    /// <summary>The words that a study declares a grade scale for it under.</summary>
    public ImmutableArray<string> Gradings { get; init; } = [];

    /// <summary>Its normalization, weighting, aggregation, treatment or interpolation; null for none.</summary>
    public IMethod? Method { get; init; }

    /// <summary>The slots its words fill: <c>methods</c>, or a place in a section such as <c>results/levels</c>.</summary>
    public ImmutableArray<Slot> Slots { get; init; } = [];

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

    /// <summary>How its numbers came about, for who asks; null where it says nothing of that.</summary>
    public IExplanation? Explanation { get; init; }

    /// <summary>Its checks before computing.</summary>
    public ImmutableArray<IValidator> Validators { get; init; } = [];

    /// <summary>Its checks after computing.</summary>
    public ImmutableArray<IAnalyzer> Analyzers { get; init; } = [];
}

/// <summary>A place of the report that a feature fills with the text of that name in its words.</summary>
/// <param name="Id">The slot: a section, or a place in it after a slash. A slot that the theme's section does not name prints at the
/// section's end.</param>
/// <param name="Order">Where the text stands among those of other features in the same slot, then by the features' ids.</param>
public readonly record struct Slot(string Id, int Order = 1000)
{
    /// <summary>The section it is in.</summary>
    public string Section => Id.Split('/')[0];
}
