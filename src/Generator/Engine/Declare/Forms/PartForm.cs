using static ReportGen.Engine.Declare.Forms.Key;

namespace ReportGen.Engine.Declare.Forms;

/// <summary>The forms of what a report prints: a table or figure is a word, or a mapping with the word and its own options.</summary>
internal static class PartForm
{
    /// <summary>What may stand in the list of tables or of figures; a schema does not know which one a mapping names.</summary>
    /// <param name="key">What the word stands under in a mapping: table, figure.</param>
    /// <param name="parts">Those that can be named.</param>
    public static Form Of(string key, KnownParts parts) =>
        new Either(Form.Known(parts.Ids), Fields(key, parts, parts.All.SelectMany(p => OptionsForm.Keys(p.Options)), isOpen: true));

    /// <summary>The mapping of one chosen table or figure.</summary>
    public static Fields Chosen(string key, KnownParts parts, Type options) => Fields(key, parts, OptionsForm.Keys(options), isOpen: false);

    /// <summary>The formats that have options, each under its own word.</summary>
    public static IEnumerable<Key> Formats(KnownParts formats) =>
        from format in formats.All
        let keys = OptionsForm.Keys(format.Options).ToList()
        where keys.Count > 0
        select May(format.Id, new Fields($"the format {format.Id}", keys), $"Options of the format {format.Id}.");

    private static Fields Fields(string key, KnownParts parts, IEnumerable<Key> options, bool isOpen) =>
        new($"the {key}", [Must(key, Form.Known(parts.Ids), $"The {key}."), .. options.DistinctBy(k => k.Name)])
        {
            IsOpen = isOpen, Short = key,
        };
}
