using ReportGen.Contracts.Plugins;

namespace ReportGen.Engine.Declare.Lists;

/// <summary>Everything that a study may name, kind by kind: what features bring and what is shipped in files.</summary>
/// <param name="features">The features, in the order their options and texts stand.</param>
/// <param name="renderers">The output formats.</param>
/// <param name="home">The folder that holds indicators/ and templates/.</param>
public sealed class WordLists(IReadOnlyCollection<Feature> features, IReadOnlyCollection<IRenderer> renderers, string home)
{
    /// <summary>The kinds, with what each lists, in the order a study is written.</summary>
    public static IReadOnlyList<(string Kind, string Says)> Kinds { get; } =
    [
        ("units", "lists of units that `units:` may name"),
        ("regions", "groupings that `groupings:` may name"),
        ("gradings", "grade scales, files that `gradings:` may name"),
        ("systems", "indicator systems, files to name or to copy"),
        ("interpolations", "words of `interpolation:`"),
        ("treatments", "words of `outliers:`"),
        ("normalizations", "words of `normalization:`"),
        ("weightings", "words of `weighting:`"),
        ("aggregations", "words of `aggregation:`"),
        ("models", "keys of `models:`"),
        ("tables", "entries of `tables:` under `report:`"),
        ("figures", "entries of `figures:` under `report:`"),
        ("formats", "words of `--format`, keys of `report:`"),
        ("themes", "words of `theme:`"),
        ("templates", "words of `reportgen init --template`"),
        ("studies", "shipped studies"),
    ];

    /// <summary>The words of a kind; an unknown kind is refused.</summary>
    public IReadOnlyList<ListedWord> Of(string kind) =>
    [
        .. kind switch
        {
            "units" => ShippedWordLists.Units(Shipped("units")),
            "regions" => ShippedWordLists.Declared(Shipped("regions"), "regions", "regions"),
            "gradings" => ShippedWordLists.Declared(Shipped("gradings"), "bands", "grades"),
            "systems" => ShippedWordLists.Declared(Shipped("systems"), "criteria", "criteria"),
            "interpolations" => FeatureWordLists.Methods<IInterpolation>(features),
            "treatments" => FeatureWordLists.Methods<ITreatment>(features),
            "normalizations" => FeatureWordLists.Methods<INormalization>(features),
            "weightings" => FeatureWordLists.Methods<IWeighting>(features),
            "aggregations" => FeatureWordLists.Methods<IAggregation>(features),
            "models" => FeatureWordLists.Models(features),
            "tables" => FeatureWordLists.Tables(features),
            "figures" => FeatureWordLists.Figures(features),
            "formats" => FeatureWordLists.Formats(renderers),
            "themes" => ShippedWordLists.Themes(Path.Combine(home, "templates"), Forms.StudyForm.Theme),
            "templates" => ShippedWordLists.Studies(Shipped("examples")),
            "studies" => ShippedWordLists.Studies(Shipped("studies")),
            _ => throw new ArgumentException($"'{kind}' is no kind of word", nameof(kind)),
        },
    ];

    private string Shipped(string folder) => Path.Combine(home, "indicators", folder);
}
