using ReportGen.Contracts.Plan;
using Scriban;
using ReportGen.Engine.Wording;
using ReportGen.Engine.Compose.Say;

namespace ReportGen.Engine.Compose;

/// <summary>
/// The statements that every text may use: those of the features, then those of the theme, which may say a feature's otherwise.
/// </summary>
internal sealed class Vocabulary
{
    private readonly Lazy<IReadOnlyList<Template>> templates;

    public Vocabulary(FeatureWords words, Theme theme, ComposeMessages say)
    {
        var all = words.Statements.Select(s => (s.File, s.Part.Text, s.Part.Line)).ToList();
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (file, text, _) in all)
        {
            foreach (var name in WordsFile.Functions(text))
            {
                if (!names.TryAdd(name, file)) words.Say.SameStatement(name, names[name], file);
            }
        }
        var own = $"sections/{words.Shared.Language}/vocabulary.sbn";
        if (theme.Files.TryGetValue(own, out var vocabulary)) all.Add((theme.PlaceOf(own), vocabulary, 1));
        templates = new(() => [.. all.Select(s => TextTemplate.Parsed(s.Text, s.File, s.Line, say)).OfType<Template>()]);
    }

    /// <summary>The statements, parsed once for all texts.</summary>
    public IReadOnlyList<Template> Templates => templates.Value;
}
