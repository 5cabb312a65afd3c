using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Scores;

namespace ReportGen.Contracts.Plugins;

/// <summary>The entry of a foreign plugin DLL: a public class with a parameterless constructor.</summary>
public interface IPlugin
{
    /// <summary>The plugin's id, printed in provenance.</summary>
    string Id { get; }

    /// <summary>Adds what the plugin brings.</summary>
    void Register(IPluginCatalog catalog);
}

/// <summary>Takes what plugins bring. Two things of one kind with one id are an error.</summary>
public interface IPluginCatalog
{
    /// <summary>Adds a normalization.</summary>
    void Add(INormalization normalization);

    /// <summary>Adds a weighting.</summary>
    void Add(IWeighting weighting);

    /// <summary>Adds a panel source.</summary>
    void Add(IPanelSource source);

    /// <summary>Adds a model with all that stands beside it.</summary>
    void Add(ModelFeature feature);
}

/// <summary>Fills the holes of one unit's series.</summary>
public interface IInterpolation
{
    /// <summary>The word used in YAML.</summary>
    string Id { get; }

    /// <summary>
    /// Gives a value and an origin to every cell whose origin is Missing, from the observed cells; at least one is observed.
    /// Cells of absent rows are not handed in.
    /// </summary>
    void Fill(ReadOnlySpan<Year> years, Span<double> values, Span<CellOrigin> origins);
}

/// <summary>Turns raw values into standardized ones in [0, 1].</summary>
public interface INormalization
{
    /// <summary>The word used in YAML.</summary>
    string Id { get; }

    /// <summary>Normalizes one system. A constant indicator is left out with a warning; a system of constants is an error.</summary>
    NormalizedScores Normalize(Panel panel, Subsystem system, Scope scope, DiagnosticBag diagnostics);
}

/// <summary>Gives the indicators of a system their weights.</summary>
public interface IWeighting
{
    /// <summary>The word used in YAML.</summary>
    string Id { get; }

    /// <summary>Weighs one system. Indicators left out by the normalization get 0 there, and the others sum to 1.</summary>
    Weights Weigh(NormalizedScores scores, Subsystem system, Scope scope, DiagnosticBag diagnostics);
}

/// <summary>Reads a kind of data file.</summary>
public interface IPanelSource
{
    /// <summary>The source's id.</summary>
    string Id { get; }

    /// <summary>True when the file's name is of this kind.</summary>
    bool Reads(string fileName);

    /// <summary>Reads the file as text cells; null, with errors, when it cannot be read.</summary>
    SourceTable? Read(Stream content, SourceOptions options, DiagnosticBag diagnostics);
}

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

/// <summary>Makes one printed table.</summary>
public interface ITableBuilder
{
    /// <summary>The table's id: the word used in studies and the name of its CSV.</summary>
    string Id { get; }

    /// <summary>Builds it in a language ("zh", "en"); null when the results have nothing to print.</summary>
    TableBlock? Build(ReportPlan plan, ResultSet results, string language);
}

/// <summary>Makes one printed figure.</summary>
public interface IFigureBuilder
{
    /// <summary>The figure's id: the word used in studies and the name of its SVG.</summary>
    string Id { get; }

    /// <summary>Builds it in a language ("zh", "en"); null when the results have nothing to draw (a line needs two years).</summary>
    FigureBlock? Build(ReportPlan plan, ResultSet results, string language);
}

/// <summary>Makes result files from one model's result.</summary>
public interface IResultFiles
{
    /// <summary>The files; a file whose rows are empty is not written.</summary>
    IEnumerable<ResultFile> Build(ReportPlan plan, ResultSet results);
}

/// <summary>Hands a result's facts to the templates, as plain data: text, numbers, truth values, lists and named members.</summary>
public interface IFacts
{
    /// <summary>The name templates know them by (a word in snake_case).</summary>
    string Id { get; }

    /// <summary>
    /// The facts: values are string, double, int, bool, LocalizedText, null, IReadOnlyList of these, or IReadOnlyDictionary from string to these.
    /// Null when the results have none.
    /// </summary>
    IReadOnlyDictionary<string, object?>? Build(ReportPlan plan, ResultSet results);
}

/// <summary>Asks, before anything is computed: can this plan and panel be computed?</summary>
public interface IValidator
{
    /// <summary>Adds errors and warnings.</summary>
    void Validate(ReportPlan plan, Panel panel, DiagnosticBag diagnostics);
}

/// <summary>Asks, after all is computed: should the reader trust this?</summary>
public interface IAnalyzer
{
    /// <summary>Adds warnings and notes, with the text the appendix prints.</summary>
    void Analyze(ReportPlan plan, ResultSet results, DiagnosticBag findings);
}

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

    /// <summary>Its checks before computing.</summary>
    public ImmutableArray<IValidator> Validators { get; init; } = [];

    /// <summary>Its checks after computing.</summary>
    public ImmutableArray<IAnalyzer> Analyzers { get; init; } = [];

    /// <summary>False for a model that only runs when a study names it.</summary>
    public bool RunsByDefault { get; init; } = true;
}
