using System.Collections.Immutable;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Engine.Compose;
using ReportGen.Engine.Compose.Parts;
using ReportGen.Engine.Compose.Prose;
using ReportGen.Engine.Compose.Say;
using ReportGen.Engine.Wording;

namespace ReportGen.Fuzz.Targets;

/// <summary>
/// What a text of a report is read with, its facts and tables made once for however many texts: from the template over Markdown to blocks
/// with numbers.
/// </summary>
internal sealed class OpenText
{
    private readonly ReportPlan plan;
    private readonly ResultSet results;
    private readonly FeatureWords words;
    private readonly EditionGlobals globals;
    private readonly IReadOnlyCollection<Feature> features;

    public OpenText(ReportPlan plan, ResultSet results, IReadOnlyCollection<Feature> features)
    {
        (this.plan, this.results, this.features) = (plan, results, features);
        words = new WordsByLanguage(features, plan, new DiagnosticBag())[plan.Languages[0]];
        globals = new EditionGlobals(plan, results, words.Locale)
            .WithFacts(features.SelectMany(f => f.Facts.Select(facts => (facts, words[f]))));
    }

    /// <summary>Reads it as the text of a file.</summary>
    public void Read(string text, string file, DiagnosticBag said)
    {
        var say = new ComposeMessages(said);
        var parts = new EditionParts(
            plan, results, [.. features.SelectMany(f => f.Tables.Select(t => (t, words[f])))],
            [.. features.SelectMany(f => f.Figures.Select(g => (g, words[f])))], null, f => f == file, say);
        var script = globals.Copy().Script;
        PartFunctions.Import(script, parts, words.Locale, _ => false);
        var templates = new TextTemplate(script, new Vocabulary(words, plan.Theme, say), _ => null, say);
        if (templates.Rendered(text, file) is not { } rendered) return;
        var markdown = new MarkdownBlocks(
            parts, new Pictures(plan, say), Lines.Of(plan.Theme.Words[plan.Languages[0]]), say,
            key => plan.Bibliography.Any(w => w.Key == key), _ => null);
        var blocks = markdown.Read(new ProseText(rendered.Markdown, file, rendered.LineOf));
        var numbering = new Numbering(words.Locale, plan.Bibliography, [.. plan.Bibliography.Select(w => w.Key)], say);
        numbering.Resolve(numbering.Number([new Section("introduction", blocks)]));
    }
}
