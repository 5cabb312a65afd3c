using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Compose.Prose;
using ReportGen.Engine.Compose.Sentences;
using ReportGen.Engine.Compose.Slots;
using ReportGen.Engine.Wording;
using Scriban.Runtime;
using ReportGen.Engine.Compose.Parts;
using ReportGen.Engine.Compose.Say;

namespace ReportGen.Engine.Compose.Profiles;

/// <summary>Composes the profiles of one language, each from facts, tables and figures of its own, and the list of them.</summary>
internal sealed class ProfileComposer
{
    private readonly ReportPlan plan;
    private readonly ResultSet results;
    private readonly IReadOnlyList<Subject> subjects;
    private readonly string language;
    private readonly ComposeMessages say;
    private readonly ImmutableDictionary<string, string> words;
    private readonly Words locale;
    private readonly ImmutableArray<(IProfile Profile, Words Words)> profiles;

    // what no profile changes is made once
    private readonly EditionGlobals common;
    private readonly Fillings fillings;
    private readonly Vocabulary vocabulary;
    private readonly OwnSentences sentences;

    public ProfileComposer(
        ReportPlan plan, ResultSet results, IReadOnlyCollection<Feature> features, IReadOnlyList<Subject> subjects,
        FeatureWords featureWords,
        ComposeMessages say)
    {
        (this.plan, this.results, this.subjects, language, this.say) = (plan, results, subjects, featureWords.Shared.Language, say);
        (words, locale) = (plan.Theme.Words[language], featureWords.Locale);
        profiles = [.. features.Where(f => f.Profile is not null).Select(f => (f.Profile!, featureWords[f]))];
        fillings = new Fillings(plan, results, features, featureWords);
        vocabulary = new Vocabulary(featureWords, plan.Theme, say);
        sentences = new OwnSentences(plan, features, featureWords, say);
        common = new EditionGlobals(plan, results, featureWords.Locale);
    }

    /// <summary>
    /// The profile of the subject at a position; null, with an error, when the theme has none or its template cannot be rendered.
    /// </summary>
    public Edition? Profile(int position)
    {
        var subject = subjects[position];
        var kind = subject is UnitSubject ? "unit" : "region";
        var parts = new EditionParts(
            plan, results, [.. profiles.SelectMany(p => p.Profile.Tables(subject).Select(t => (t, p.Words)))],
            [.. profiles.SelectMany(p => p.Profile.Figures(subject).Select(f => (f, p.Words)))],
            plan.IsSimulated ? words["simulated-mark"] : null, _ => false, say);
        if (Rendered(kind, Globals(subject, parts)) is not { } rendered) return null;
        var lines = Lines.Of(words);
        var blocks = new MarkdownBlocks(parts, new Pictures(plan, say), lines, say, _ => false, _ => null)
            .Read(new ProseText(rendered, Place(kind), null));
        var numbering = new Numbering(locale, [], [], say);
        var sections = numbering.Resolve(numbering.Number([new Section(kind, Headings.WithoutEmpty(blocks, _ => false))]));
        foreach (var label in numbering.NeverReferenced) say.NeverReferenced(label, language, plan.Span);
        var name = subject.Name.In(language);
        var title = subject is UnitSubject { Region.Name: { } region }
            ? string.Format(CultureInfo.InvariantCulture, words["profile-title"], name, region.In(language))
            : name;
        var front = Front(title, plan.Front.Title.In(language)) with { Emblem = Emblem(subject) };
        return new Edition(language, front, sections, []) { Words = words, Links = Links(position) };
    }

    /// <summary>The list of all profiles, with what the models say of each.</summary>
    public Edition Index(ProfileScope scope)
    {
        var columns = profiles.SelectMany(p => p.Profile.Columns(new PartInput(plan, results, p.Words), subjects)).ToList();
        var isUnit = scope.Grouping is null;
        var hasRegions = subjects.OfType<UnitSubject>().Any(u => u.Region is not null);
        var noun = isUnit ? plan.UnitNoun.In(language) : scope.Grouping!.Name.In(language);
        var region = hasRegions
            ? [new TableColumn("region", plan.Groupings[0].Name.In(language), NumberStyle.Text)]
            : Array.Empty<TableColumn>();
        TableCell[] Region(Subject s) => hasRegions ? [(s as UnitSubject)?.Region?.Name.In(language) ?? NumberText.Gap] : [];
        var table = new TableBlock("profiles", plan.Front.Title.In(language),
            [new("subject", Letters.Capital(noun), NumberStyle.Text), .. region, .. columns.Select(c => c.Column)],
            [.. subjects.Select((s, i) => ImmutableArray.Create<TableCell>(
                [new TableCell(s.Name.In(language), null) { Link = s.Page(language) }, .. Region(s), .. columns.Select(c => c.Cells[i])]))])
        {
            Number = 1, Wide = true,
        };
        var title = string.Format(CultureInfo.InvariantCulture, words[isUnit ? "profiles-of-units" : "profiles-of-regions"], subjects.Count,
            isUnit ? (subjects.Count == 1 ? plan.UnitNoun : plan.UnitNounPlural).In(language) : noun);
        return new Edition(language, Front(title, plan.Front.Title.In(language)), [new Section("index", [table])], [])
        {
            Words = words, Links = [.. Others("index")],
        };
    }

    private ScriptObject Globals(Subject subject, EditionParts parts)
    {
        var globals = common.Copy().With("subject", SubjectFacts.Of(subject))
            .WithFacts(profiles.SelectMany(p => p.Profile.Facts(subject).Select(f => (f, p.Words)))).Script;
        PartFunctions.Import(globals, parts, locale, _ => false);
        PartFunctions.ImportSlots(
            globals, fillings, (f, _) => Template(globals).Render(f.Part.Text, f.File, f.Part.Line), words["sentence-gap"]);
        globals.Import("part", new Func<string, Markup>(id => new Markup(Rendered(id, globals) ?? "")));
        return globals;
    }

    /// <summary>
    /// A template of profile/ as Markdown, with the slots that features fill in it and it does not name; null, with an error, when it is
    /// not there or wrong.
    /// </summary>
    private string? Rendered(string id, ScriptObject globals)
    {
        if (plan.Theme.Files.TryGetValue($"profile/{language}/{id}.sbn", out var text))
        {
            var unnamed = fillings.Slots(id).Where(s => !SectionSlots.Names(text, s)).Select(s => $"{{{{ slot \"{s}\" }}}}");
            return Template(globals).Render(text + string.Concat(unnamed), Place(id));
        }
        say.NoProfile(plan.Theme, id, language);
        return null;
    }

    private TextTemplate Template(ScriptObject globals) => new(globals, vocabulary, Included, say, sentences);

    private string Place(string id) => plan.Theme.PlaceOf($"profile/{language}/{id}.sbn");

    private string? Included(string id) => plan.Theme.Files.GetValueOrDefault($"sections/{language}/{id}.sbn");

    private FrontMatter Front(string title, string subtitle) =>
        new(title, subtitle, [], [], [], [], [], plan.Front.Date, plan.IsSimulated ? words["simulated-notice"] : null);

    private FigureBlock? Emblem(Subject subject) => profiles
        .Select(p => p.Profile.Emblem(subject)?.Build(new PartInput(plan, results, p.Words)))
        .FirstOrDefault(f => f is not null) is { } made ? made with { Colors = plan.Theme.Colors } : null;

    private ImmutableArray<PageLink> Links(int position)
    {
        var links = ImmutableArray.CreateBuilder<PageLink>();
        if (position > 0) links.Add(new("prev", subjects[position - 1].Page(language), subjects[position - 1].Name.In(language)));
        links.Add(new("index", $"index.{language}.html", words["profile-index"]));
        if (position < subjects.Count - 1)
        {
            links.Add(new("next", subjects[position + 1].Page(language), subjects[position + 1].Name.In(language)));
        }
        return [.. links, .. Others(subjects[position].FileName)];
    }

    /// <summary>The same page in the other languages.</summary>
    private IEnumerable<PageLink> Others(string name) => plan.PrintedLanguages.Where(l => l != language)
        .Select(l => new PageLink("alternate", $"{name}.{l}.html", plan.Theme.Words[l]["language-name"]));
}
