using System.Collections.Immutable;
using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Works;
using ReportGen.Engine.Compose.Prose;
using ReportGen.Engine.Compose.Screen;
using ReportGen.Engine.Compose.Sentences;
using ReportGen.Engine.Compose.Slots;
using ReportGen.Engine.References;
using ReportGen.Engine.References.Styles;
using ReportGen.Engine.Wording;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Compose.Parts;
using ReportGen.Engine.Compose.Say;

namespace ReportGen.Engine.Compose;

/// <summary>Composes the report in one language: facts, texts, tables and figures become numbered sections.</summary>
internal sealed class EditionComposer
{
    private readonly ReportPlan plan;
    private readonly string language;
    private readonly ComposeMessages say;
    private readonly ImmutableDictionary<string, string> words;
    private readonly IReadOnlyCollection<Feature> features;
    private readonly EditionParts parts;
    private readonly FeatureWords featureWords;
    private readonly Fillings fillings;
    private readonly MarkdownBlocks markdown;
    private readonly TextTemplate templates;
    private readonly OwnSentences sentences;
    private readonly Dictionary<string, ProseText> said = [];
    private readonly ImmutableArray<Work> works;
    private readonly ImmutableArray<PageSubject> subjects;

    public EditionComposer(
        ReportPlan plan, ResultSet results, IReadOnlyCollection<Feature> features, FeatureWords featureWords,
        IReadOnlyList<Diagnostic> findings,
        ComposeMessages say)
    {
        (this.plan, this.features, this.featureWords, language, this.say) =
            (plan, features, featureWords, featureWords.Shared.Language, say);
        words = plan.Theme.Words[language];
        Notice = plan.IsSimulated ? words["simulated-notice"] : null;
        parts = new EditionParts(
            plan, results, [.. features.SelectMany(f => f.Tables.Select(t => (t, featureWords[f])))],
            [.. features.SelectMany(f => f.Figures.Select(g => (g, featureWords[f])))], plan.IsSimulated ? words["simulated-mark"] : null,
            file => plan.Texts.Values.Any(t => t.Texts.Values.Any(w => w.Span.File == file))
                || plan.Sentences.Any(s => s.Span.File == file), say);
        fillings = new Fillings(plan, results, features, featureWords);
        works = plan.Bibliography.AddRange(plan.FeatureReferences);
        subjects = PageSubjects.Of(plan, results.Panel.Units, In);
        markdown = new MarkdownBlocks(
            parts, new Pictures(plan, say), Lines.Of(words), say, works.Select(w => w.Key).ToHashSet().Contains, Authored);
        var globals = new EditionGlobals(plan, results, featureWords.Locale)
            .With("findings", findings.Select(d => d.InReport).OfType<Contracts.Text.Said>().Select(s => (object?)featureWords[s]).ToList())
            .WithFacts(features.SelectMany(f => f.Facts.Select(facts => (facts, featureWords[f]))));
        fillings.HasFacts = f => f.Facts.IsEmpty || f.Facts.Any(facts => globals.Facts[facts.Id] is not null);
        sentences = new OwnSentences(plan, features, featureWords, say);
        templates = new TextTemplate(globals.Script, new Vocabulary(featureWords, plan.Theme, say), ThemeText, say, sentences);
        PartFunctions.Import(globals.Script, parts, featureWords.Locale, HasText);
        PartFunctions.ImportSlots(
            globals.Script, fillings, Said, words["sentence-gap"]);
    }

    private string? Notice { get; }

    public Edition Compose()
    {
        // first, so that a table which it refers to is printed
        var abstractText = Authored("abstract") is { } text ? markdown.ReadAbstract(text) : [];
        var sections = Sections();
        var numbering = new Numbering(featureWords.Locale, works, [.. plan.Bibliography.Select(b => b.Key)], say)
        {
            EmptyBibliography = plan.Bibliography.IsEmpty ? plan.BibliographySpan : null,
            Places = markdown.Places,
        };
        var numbered = numbering.Number(sections);
        sections = numbering.Resolve(numbered);
        var front = Front([.. abstractText.Select(numbering.Resolved).OfType<Paragraph>()]);
        var style = CitationStyles.Of(plan.CitationStyle.In(language));
        var cited = numbering.Cited.Select(k => works.First(w => w.Key == k)).ToList();
        foreach (var sentence in sentences.Unused.Where(s => !featureWords.IsSaidInProfiles(s.Name))) say.UnusedSentence(sentence);
        // a text that could not be read may be the one that places or refers to something
        if (!say.HasErrors) new LeftOutParts(plan, featureWords, features, language, say).Tell(sections);
        var references = new ReferenceList(style, new CitedWords(plan.Theme, language), cited);
        if (style.AuthorYear is not null)
        {
            // names and years are told apart once it is known who is cited
            numbering.Cite = references.Citation;
            sections = numbering.Resolve(numbered);
            front = Front([.. abstractText.Select(numbering.Resolved).OfType<Paragraph>()]);
        }
        foreach (var label in say.HasErrors ? [] : numbering.NeverReferenced) say.NeverReferenced(label, language, plan.Span);
        foreach (var work in cited) say.OfWork(work.Findings);
        return new Edition(language, front, sections, references.Entries())
        {
            Words = words,
            Screen = new ScreenMatter(
                KeyFindings.Of(sections), subjects, In(plan.UnitNoun), In(plan.UnitNounPlural), OwnWork.Citation(plan, language, front)),
        };
    }

    /// <summary>
    /// The theme's sections, what features add at the end of each, and after them what belongs to no section of the theme.
    /// </summary>
    private ImmutableArray<Section> Sections()
    {
        var made = WithOwn(plan.Theme.Sections).Select(s => (Id: s, Blocks: Section(s)))
            .Where(s => s.Blocks is not null).Select(s => (s.Id, Blocks: s.Blocks!.Value)).ToList();
        foreach (
            var id in fillings.Sections.Where(s => !SectionSlots.IsKnown(plan.Theme, s) && s != "abstract")
                .Order(StringComparer.Ordinal))
        {
            foreach (var feature in features.Where(f => f.Slots.Any(s => s.Section == id)))
            {
                say.NoSuchSection(feature.Id, id, plan.Theme.Id);
            }
            if (Read(string.Concat(fillings.Slots(id).Select(s => $"{{{{ slot \"{s}\" }}}}")), $"section {id}") is { } blocks)
            {
                made.Add((id, blocks));
            }
        }
        var last = made.FindLastIndex(s => !s.Blocks.IsEmpty);
        foreach (var feature in features)
        {
            var at = made.FindIndex(s => s.Id == Fillings.SectionOf(feature));
            foreach (var block in parts.Unplaced(feature, featureWords.Mentions)) Append(made, at >= 0 ? at : last, block);
        }
        var moved = made.SelectMany(s => s.Blocks).Where(markdown.IsAuthors).Select(PartOf).OfType<string>().ToHashSet();
        return TablesAside.AtTheEnd([.. made.Select(s => new Section(s.Id, Headings.WithoutEmpty(
            [.. s.Blocks.Where(b => markdown.IsAuthors(b) || !moved.Contains(PartOf(b) ?? ""))], markdown.IsAuthors)
            .Select(Shown).ToImmutableArray()))]);
    }

    /// <summary>A table that an author places or a text refers to is printed.</summary>
    private Block Shown(Block block) =>
        block is TableBlock { IsAside: true } table && (markdown.IsAuthors(block) || markdown.RefersTo(table))
            ? table with { IsAside = false } : block;

    /// <summary>What a block prints of the tables and figures of features: it stands where an author wants it, and nowhere else.</summary>
    private static string? PartOf(Block block) => block switch
    {
        TableBlock t => $"table {t.Id}",
        FigureBlock f => $"figure {f.Id}",
        _ => null,
    };

    /// <summary>The theme's sections and the study's own among them.</summary>
    private List<string> WithOwn(ImmutableArray<string> theme)
    {
        var (all, before) = (theme.ToList(), theme.IndexOf("introduction") >= 0 ? "introduction" : null);
        foreach (var own in plan.OwnSections)
        {
            all.Insert((own.After ?? before) is { } after ? all.IndexOf(after) + 1 : 0, own.Text);
            before = own.Text;
        }
        return all;
    }

    /// <summary>A section of the study's own: its heading, where it declares one, and its text.</summary>
    private ImmutableArray<Block>? Own(OwnSection own)
    {
        var heading = own.Title is { } title ? $"# {Markup.Escape(title.In(language))} {{#sec-{own.Text}}}\n\n" : "";
        return HasText(own.Text) ? markdown.Read(new ProseText($"{heading}```text {own.Text}\n```\n", own.Span.File, null)) : null;
    }

    private static void Append(List<(string Id, ImmutableArray<Block> Blocks)> sections, int at, Block block) =>
        sections[at] = (sections[at].Id, sections[at].Blocks.Add(block));

    /// <summary>A section of the theme, and at its end the slots that features fill in it and the theme does not name.</summary>
    private ImmutableArray<Block>? Section(string id)
    {
        if (plan.OwnSections.FirstOrDefault(o => o.Text == id) is { } own) return Own(own);
        if (ThemeText(id) is not { } text)
        {
            say.NoSection(plan.Theme, id, language);
            return null;
        }
        var unnamed = fillings.Slots(id).Where(s => !SectionSlots.Names(text, s)).Select(s => $"{{{{ slot \"{s}\" }}}}");
        return Read(text + string.Concat(unnamed), plan.Theme.PlaceOf($"sections/{language}/{id}.sbn"));
    }

    private ImmutableArray<Block>? Read(string text, string file) =>
        templates.Render(text, file) is { } rendered ? markdown.Read(new ProseText(rendered, file, null)) : null;

    /// <summary>What a feature says in a slot, or the study in its place: that is read as a text of its own, with its lines.</summary>
    private string? Said(Fillings.Filling filling, bool inLine)
    {
        string? Ours() => templates.Render(filling.Part.Text, filling.File, filling.Part.Line, filling.Method);
        if (sentences.Find(filling.Feature, filling.Slot) is not { } own) return Ours();
        var rendered = templates.Rendered(own.Text, own.Span.File, 1, filling.Method, Ours, isAuthors: true);
        if (rendered is null || inLine || string.IsNullOrWhiteSpace(rendered.Markdown)) return rendered?.Markdown;
        var id = $"sentences/{filling.Feature}/{filling.Slot}{filling.Method?.Label}";
        said[id] = new ProseText(rendered.Markdown, own.Span.File, rendered.LineOf);
        return $"```text {id}\n```";
    }

    private string? ThemeText(string id) => plan.Theme.Files.GetValueOrDefault($"sections/{language}/{id}.sbn");

    /// <summary>An author's text as Markdown; null when the study has none by that name in this language.</summary>
    private ProseText? Authored(string id)
    {
        if (said.TryGetValue(id, out var own)) return own;
        if (!HasText(id)) return null;
        var (text, span) = plan.Texts[id].Texts[language];
        if (DeclaredTop.Begins(text))
        {
            say.FrontMatter(span with { Line = 1 });
            return null;
        }
        return templates.Rendered(text, span.File, isAuthors: true) is { } rendered
            ? new ProseText(rendered.Markdown, span.File, rendered.LineOf) : null;
    }

    private bool HasText(string id) => plan.Texts.TryGetValue(id, out var text) && text.Texts.ContainsKey(language);

    private FrontMatter Front(ImmutableArray<Paragraph> abstractText)
    {
        var front = plan.Front;
        var affiliations = front.Authors.Where(a => a.Affiliation is not null)
            .Select(a => In(a.Affiliation!)).Distinct().ToImmutableArray();
        string Marks(Author author) =>
            author.Affiliation is { } a && affiliations.Length > 1 ? $"{affiliations.IndexOf(In(a)) + 1}" : "";
        return new FrontMatter(
            In(front.Title), front.Subtitle is { } subtitle ? In(subtitle) : null, [.. front.Authors.Select(a => (In(a.Name), Marks(a)))],
            affiliations, abstractText, [.. front.Keywords.Select(In)],
            [.. front.Lines.Select(l => (In(l.Key), In(l.Value))).Where(l => !SaysNothing(l.Item2))], front.Date, Notice);
    }

    private string In(LocalizedText text) => featureWords.Locale.In(text);

    /// <summary>A line of the title block that says there is nothing, in one of the locale's words for it, is not printed.</summary>
    private bool SaysNothing(string line)
    {
        var words = (featureWords.Locale.Find("nothing") ?? "").Split(';', StringSplitOptions.TrimEntries);
        return words.Contains(line.Trim(' ', '.', '。'), StringComparer.OrdinalIgnoreCase);
    }
}
