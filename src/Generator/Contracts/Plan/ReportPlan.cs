using System.Collections.Immutable;
using ReportGen.Contracts.Data;
using ReportGen.Contracts.Text;
using ReportGen.Contracts.Works;

namespace ReportGen.Contracts.Plan;

/// <summary>Everything a study declares, checked and resolved.</summary>
public sealed record ReportPlan
{
    /// <summary>The study's kebab-case id.</summary>
    public required string Id { get; init; }

    /// <summary>The study file.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>Title, authors, abstract.</summary>
    public required TitleBlock Front { get; init; }

    /// <summary>The ids of the languages in the order the study names them; at least one.</summary>
    public required ImmutableArray<string> Languages { get; init; }

    /// <summary>The languages that are printed this time: the declared ones, unless the command line asks for fewer.</summary>
    public ImmutableArray<string> PrintedLanguages { get; init; }

    /// <summary>The word for a unit: 城市, city.</summary>
    public required LocalizedText UnitNoun { get; init; }

    /// <summary>The word for several units: 城市, cities.</summary>
    public required LocalizedText UnitNounPlural { get; init; }

    /// <summary>The report style.</summary>
    public required Theme Theme { get; init; }

    /// <summary>All units of the list, in its order. Those of the data decide which take part.</summary>
    public required ImmutableArray<Unit> Units { get; init; }

    /// <summary>Units of the list that the study leaves out.</summary>
    public ImmutableArray<Unit> ExcludedUnits { get; init; } = [];

    /// <summary>True when those units of the list take part that the data hold: a listed one without rows is nothing to remark.</summary>
    public bool UnitsFromData { get; init; }

    /// <summary>The study's years, ascending.</summary>
    public required ImmutableArray<Year> Years { get; init; }

    /// <summary>The data files in declared order.</summary>
    public required ImmutableArray<DataFile> DataFiles { get; init; }

    /// <summary>The systems in declared order.</summary>
    public required ImmutableArray<Subsystem> Systems { get; init; }

    /// <summary>The groupings in declared order.</summary>
    public required ImmutableArray<RegionGrouping> Groupings { get; init; }

    /// <summary>Outlines for maps; null where the study has none.</summary>
    public Boundaries? Boundaries { get; init; }

    /// <summary>The grade scales, by the word that the study declares each under.</summary>
    public ImmutableDictionary<string, GradingScale> Scales { get; init; } = ImmutableDictionary<string, GradingScale>.Empty;

    /// <summary>Whether absent unit-years are errors.</summary>
    public PanelBalance Balance { get; init; }

    /// <summary>How gaps are filled.</summary>
    public required MethodChoice Interpolation { get; init; }

    /// <summary>What happens to series without any value.</summary>
    public EmptySeries EmptySeries { get; init; }

    /// <summary>How outliers are treated before the normalization; null for not at all.</summary>
    public MethodChoice? Treatment { get; init; }

    /// <summary>The normalizations in force.</summary>
    public required MethodChoices Normalization { get; init; }

    /// <summary>The weightings in force.</summary>
    public required MethodChoices Weighting { get; init; }

    /// <summary>How the indicators of a criterion are brought together.</summary>
    public required MethodChoice IndicatorAggregation { get; init; }

    /// <summary>
    /// The share of a score's weight whose values must be there, above 0 and up to 1; the other weights then share in the rest.
    /// </summary>
    public double Available { get; init; } = 1;

    /// <summary>How the criteria of a system are brought together.</summary>
    public required MethodChoice CriterionAggregation { get; init; }

    /// <summary>The models that run, with their options, in the catalog's order.</summary>
    public required ImmutableArray<ModelChoice> Models { get; init; }

    /// <summary>The columns of the data that models name besides those of systems, each with the first model that does.</summary>
    public IEnumerable<(string Column, ModelChoice Model)> ModelColumns =>
        from m in Models
        from v in (m.Options as INamesColumns)?.Variables ?? []
        where v.Column.Length > 0
        group m by v.Column into named
        select (named.Key, named.First());

    /// <summary>Published values to compare with; empty for none.</summary>
    public ImmutableArray<PublishedValues> Published { get; init; } = [];

    /// <summary>Years printed side by side in tables such as the ranking; chosen by the program where the study names none.</summary>
    public ImmutableArray<Year> TableYears { get; init; } = [];

    /// <summary>Tables to print; null for all that the results allow.</summary>
    public ImmutableArray<PartChoice>? Tables { get; init; }

    /// <summary>How criteria act on other systems, in declared order; none for what the report says of all.</summary>
    public ImmutableArray<Mechanism> Mechanisms { get; init; } = [];

    /// <summary>Tables that are printed at the end of the appendix, besides the others.</summary>
    public ImmutableArray<PartChoice> Appendix { get; init; } = [];

    /// <summary>Figures to print; null for all that the results allow.</summary>
    public ImmutableArray<PartChoice>? Figures { get; init; }

    /// <summary>What the study asks of single formats, by format: each an instance of its renderer's options type.</summary>
    public ImmutableDictionary<string, object> FormatOptions { get; init; } = ImmutableDictionary<string, object>.Empty;

    /// <summary>The authors' texts by id (introduction, conclusions, ...).</summary>
    public required ImmutableDictionary<string, AuthoredText> Texts { get; init; }

    /// <summary>The sections that the study adds to those of the theme, in declared order.</summary>
    public ImmutableArray<OwnSection> OwnSections { get; init; } = [];

    /// <summary>What the study says in place of features.</summary>
    public ImmutableArray<OwnSentence> Sentences { get; init; } = [];

    /// <summary>The pictures that the authors' texts name.</summary>
    public AuthoredPictures Pictures { get; init; } = AuthoredPictures.None;

    /// <summary>The study's bibliography in declared order.</summary>
    public ImmutableArray<Work> Bibliography { get; init; } = [];

    /// <summary>Where the study names its bibliography; null where it names none.</summary>
    public SourceSpan? BibliographySpan { get; init; }

    /// <summary>
    /// What features bring for the works that their words cite and the study does not declare; nobody minds when one is not cited.
    /// </summary>
    public ImmutableArray<Work> FeatureReferences { get; init; } = [];

    /// <summary>The style of the references, by language of the report.</summary>
    public required LocalizedText CitationStyle { get; init; }

    /// <summary>True when results.xlsx also holds the sheet normalized.</summary>
    public bool FullWorkbook { get; init; }

    /// <summary>What sentences call stable.</summary>
    public StableChange Stable { get; init; } = StableChange.Default;

    /// <summary>How far a number may move before a verification calls it changed.</summary>
    public Tolerance Tolerance { get; init; } = Tolerance.Default;

    /// <summary>Parts that a verification leaves out.</summary>
    public ImmutableArray<ReviewedPart> Ignored { get; init; } = [];

    /// <summary>The language in which verify, review and diff tell what differs; null where the study says none.</summary>
    public string? ReviewWords { get; init; }

    /// <summary>Every option in force, for the appendix and provenance.</summary>
    public required ImmutableArray<OptionInForce> Options { get; init; }

    /// <summary>Every declaration and data file read, in reading order.</summary>
    public required ImmutableArray<InputFile> Inputs { get; init; }

    /// <summary>True when any data file is simulated: everything made from it says so.</summary>
    public bool IsSimulated => DataFiles.Any(f => f.Kind == DataKind.Simulated);

    /// <summary>The options of the model <paramref name="id"/>.</summary>
    public T OptionsOf<T>(string id) where T : class =>
        Models.FirstOrDefault(m => m.Id == id)?.Options as T
        ?? throw new ArgumentException($"model '{id}' is not in the plan or its options are not {typeof(T).Name}", nameof(id));
}
