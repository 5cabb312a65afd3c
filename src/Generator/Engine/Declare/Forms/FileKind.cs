using YamlDotNet.RepresentationModel;

namespace ReportGen.Engine.Declare.Forms;

/// <summary>A kind of YAML file, told by keys that no other kind has at its root.</summary>
/// <param name="Name">What messages call it: "a grouping".</param>
/// <param name="Place">Where a study names it.</param>
/// <param name="Keys">The keys that tell it.</param>
internal sealed record FileKind(string Name, string Place, params IReadOnlyList<string> Keys)
{
    // a study first: it names the others
    private static readonly FileKind[] All =
    [
        new("a study", "a study is named on the command line", "systems", "data"),
        new("an indicator system", "name it with `use:` under `systems:`", "criteria"),
        new("a grouping", "name it under `groupings:`", "regions", "by", "through"),
        new("a grading scale", "name it under `gradings:`", "bands"),
        new("a simulation", "it is read as simulation.yaml beside the study", "seed"),
        new("a bibliography", "name it with `references:`", "references"),
    ];

    /// <summary>The kind whose files have a form; null for a form of no such file.</summary>
    public static FileKind? Of(Form form) =>
        Array.Find(All, k => Roots(form).Any(root => root.Keys.Any(key => k.Keys.Contains(key.Name))));

    /// <summary>The kind that the keys of a file tell; null where they tell none.</summary>
    public static FileKind? Of(YamlMappingNode root) => Array.Find(All, k => k.IsToldBy(root));

    /// <summary>True where a file has a key of this kind.</summary>
    public bool IsToldBy(YamlMappingNode root) => root.Children.Keys.Any(k => k is YamlScalarNode { Value: { } key } && Keys.Contains(key));

    private static IEnumerable<Fields> Roots(Form form) => form switch
    {
        Fields fields => [fields],
        By by => [by.With, .. Roots(by.Without)],
        _ => [],
    };
}
