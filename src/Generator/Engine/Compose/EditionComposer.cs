using System.Collections.Immutable;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using Scriban.Runtime;

namespace ReportGen.Engine.Compose;

/// <summary>Composes the report in one language: facts, texts, tables and figures become numbered sections.</summary>
internal sealed class EditionComposer
{
    private readonly ReportPlan plan;
    private readonly string language;
    private readonly ComposeMessages say;
    private readonly ImmutableDictionary<string, string> words;
    private readonly EditionParts parts;
    private readonly MarkdownBlocks markdown;
    private readonly TextTemplate templates;

    public EditionComposer(
        ReportPlan plan, ResultSet results, IReadOnlyList<ModelFeature> features, IReadOnlyList<string> findings, string language, ComposeMessages say)
    {
        (this.plan, this.language, this.say) = (plan, language, say);
        words = plan.Theme.Words[language];
        Notice = plan.IsSimulated ? words["simulated-notice"] : null;
        parts = new EditionParts(
            plan, results, [.. features.SelectMany(f => f.Tables), .. ComposeStage.AppendixTables], [.. features.SelectMany(f => f.Figures)],
            language, plan.IsSimulated ? words["simulated-mark"] : null, say);
        markdown = new MarkdownBlocks(parts, new FormulaReader(say), say, language, Authored);
        templates = new TextTemplate(Globals(results, features, findings), id => plan.Theme.Files.GetValueOrDefault($"sections/{language}/{id}.sbn"), say);
    }

    private string? Notice { get; }

    public Edition Compose()
    {
        var sections = plan.Theme.Sections.Select(Section).OfType<Section>().ToImmutableArray();
        var abstractBlocks = Authored("abstract") is { } text ? markdown.Read(text.Markdown, text.File, linesHold: true) : [];
        var numbering = new Numbering(language, words, [.. plan.Bibliography.Select(b => b.Key)], say);
        sections = numbering.Resolve(numbering.Number(sections));
        var front = Front([.. abstractBlocks.Select(numbering.Resolved).OfType<Paragraph>()]);
        foreach (var label in numbering.NeverReferenced) say.NeverReferenced(label, language, plan.Span);
        foreach (var entry in plan.Bibliography.Where(b => !numbering.Cited.Contains(b.Key))) say.Uncited(entry.Key, entry.Span);
        return new Edition(language, front, sections, Bibliography.List(numbering.Cited, plan.Bibliography)) { Words = words };
    }

    private Section? Section(string id)
    {
        var file = $"sections/{language}/{id}.sbn";
        if (!plan.Theme.Files.TryGetValue(file, out var text))
        {
            say.NoSection(plan.Theme.Id, id, language);
            return null;
        }
        return templates.Render(text, $"templates/{plan.Theme.Id}/{file}") is { } rendered ? new Section(id, markdown.Read(rendered, $"templates/{plan.Theme.Id}/{file}")) : null;
    }

    /// <summary>An author's text as Markdown; null when the study has none by that name in this language.</summary>
    private (string Markdown, string File)? Authored(string id) =>
        HasText(id) && templates.Render(plan.Texts[id].Texts[language].Text, plan.Texts[id].Texts[language].Span.File) is { } rendered
            ? (rendered, plan.Texts[id].Texts[language].Span.File)
            : null;

    private bool HasText(string id) => plan.Texts.TryGetValue(id, out var text) && text.Texts.ContainsKey(language);

    private ScriptObject Globals(ResultSet results, IReadOnlyList<ModelFeature> features, IReadOnlyList<string> findings)
    {
        var globals = new ScriptObject();
        globals.SetValue("lang", language, readOnly: true);
        globals.SetValue("study", TextTemplate.ToScript(PlanFacts.Study(plan, results, language), language), readOnly: true);
        globals.SetValue("option", TextTemplate.ToScript(PlanFacts.Options(plan), language), readOnly: true);
        globals.SetValue("words", TextTemplate.ToScript(words.ToDictionary(w => w.Key.Replace('-', '_'), w => (object?)w.Value), language), readOnly: true);
        globals.SetValue("findings", TextTemplate.ToScript(findings, language), readOnly: true);
        foreach (var facts in features.SelectMany(f => f.Facts))
        {
            globals.SetValue(facts.Id, TextTemplate.ToScript(facts.Build(plan, results), language), readOnly: true); // null where its model did not run
        }
        TextFunctions.Import(globals, language);
        PartFunctions.Import(globals, parts, HasText);
        return globals;
    }

    private FrontMatter Front(ImmutableArray<Paragraph> abstractText)
    {
        var front = plan.Front;
        var affiliations = front.Authors.Where(a => a.Affiliation is not null).Select(a => a.Affiliation!.In(language)).Distinct().ToImmutableArray();
        string Marks(Author author) => author.Affiliation is { } a && affiliations.Length > 1 ? $"{affiliations.IndexOf(a.In(language)) + 1}" : "";
        return new FrontMatter(
            front.Title.In(language), front.Subtitle?.In(language), [.. front.Authors.Select(a => (a.Name.In(language), Marks(a)))], affiliations,
            abstractText, [.. front.Keywords.Select(k => k.In(language))], [.. front.Lines.Select(l => (l.Key.In(language), l.Value.In(language)))],
            front.Date, Notice);
    }
}
