using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ReportGen.Contracts.Plugins;
using ReportGen.Engine.Declare.Forms;
using ReportGen.Engine.Declare.Schema;

namespace ReportGen.Engine.Declare.Lists;

/// <summary>The words that features bring, in the order their options and texts stand.</summary>
internal static partial class FeatureWordLists
{
    public static IEnumerable<ListedWord> Models(IEnumerable<Feature> features) =>
        from feature in features
        where feature.Model is not null
        select Word(feature.Model!.Id, feature.Model.GetType(), feature.Model.OptionsType, feature.RunsUnasked);

    public static IEnumerable<ListedWord> Methods<T>(IEnumerable<Feature> features) where T : IMethod =>
        from feature in features
        where feature.Method is T
        select Word(feature.Method!.Id, feature.Method.GetType(), feature.Method.OptionsType, feature.RunsUnasked);

    public static IEnumerable<ListedWord> Tables(IEnumerable<Feature> features) =>
        features.SelectMany(f => f.Tables).Select(t => Word(t.Id, t.GetType(), t.OptionsType));

    public static IEnumerable<ListedWord> Figures(IEnumerable<Feature> features) =>
        features.SelectMany(f => f.Figures).Select(f => Word(f.Id, f.GetType(), f.OptionsType));

    public static IEnumerable<ListedWord> Formats(IEnumerable<IRenderer> renderers) =>
        renderers.Select(r => Word(r.Format, r.GetType(), r.OptionsType));

    private static ListedWord Word(string id, Type type, Type options, bool isDefault = false) => new(id, Said(type))
    {
        IsDefault = isDefault, Options = [.. OptionsForm.Keys(options).Select(Option)],
    };

    private static ListedOption Option(Key key) =>
        new(key.Name, key.Default, key.Property is { } property ? DocText.Of(property) : key.Doc);

    /// <summary>The summary of the class without its beginning, which repeats what kind of word it is.</summary>
    private static string Said(Type type) => Beginning().Replace(DocText.Of(type), "").TrimEnd('.');

    [GeneratedRegex("""^The [a-z]+(?: of [a-z]+)? "[^"]+"[,:.]?\s*""")]
    private static partial Regex Beginning();
}
