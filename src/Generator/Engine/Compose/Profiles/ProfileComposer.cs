using System.Collections.Immutable;
using System.Globalization;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using Scriban.Runtime;

namespace ReportGen.Engine.Compose.Profiles;

/// <summary>Composes the profiles of one language, each from facts, tables and figures of its own, and the list of them.</summary>
internal sealed class ProfileComposer(
    ReportPlan plan, ResultSet results, IReadOnlyList<ModelFeature> features, IReadOnlyList<Subject> subjects, string language, ComposeMessages say)
{
    private readonly ImmutableDictionary<string, string> words = plan.Theme.Words[language];
    private readonly ImmutableArray<IProfile> profiles = [.. features.Select(f => f.Profile).OfType<IProfile>()];

    // what no profile changes is made once
    private readonly object? study = TextTemplate.ToScript(PlanFacts.Study(plan, results, language), language);
    private readonly object? option = TextTemplate.ToScript(PlanFacts.Options(plan), language);
    private readonly object? said = TextTemplate.ToScript(plan.Theme.Words[language].ToDictionary(w => w.Key.Replace('-', '_'), w => (object?)w.Value), language);

    /// <summary>The profile of the subject at a position; null, with an error, when the theme has none or its template cannot be rendered.</summary>
    public Edition? Profile(int position)
    {
        var subject = subjects[position];
        var kind = subject is UnitSubject ? "unit" : "region";
        var parts = new EditionParts(
            plan, results, [.. profiles.SelectMany(p => p.Tables(subject))], [.. profiles.SelectMany(p => p.Figures(subject))],
            language, plan.IsSimulated ? words["simulated-mark"] : null, say);
        if (Rendered(kind, Globals(subject, parts)) is not { } rendered) return null;
        var blocks = new MarkdownBlocks(parts, new FormulaReader(say), say, language, _ => null).Read(rendered, Place(kind));
        var numbering = new Numbering(language, words, [], say);
        var sections = numbering.Resolve(numbering.Number([new Section(kind, blocks)]));
        foreach (var label in numbering.NeverReferenced) say.NeverReferenced(label, language, plan.Span);
        var name = subject.Name.In(language);
        var title = subject is UnitSubject { Region.Name: { } region } ? string.Format(CultureInfo.InvariantCulture, words["profile-title"], name, region.In(language)) : name;
        return new Edition(language, Front(title, plan.Front.Title.In(language)), sections, []) { Words = words, Links = Links(position) };
    }

    /// <summary>The list of all profiles, with what the models say of each.</summary>
    public Edition Index(ProfileScope scope)
    {
        var columns = profiles.SelectMany(p => p.Columns(plan, results, subjects, language)).ToList();
        var isUnit = scope.Grouping is null;
        var hasRegions = subjects.OfType<UnitSubject>().Any(u => u.Region is not null);
        var noun = isUnit ? plan.UnitNoun.In(language) : scope.Grouping!.Name.In(language);
        var table = new TableBlock("profiles", plan.Front.Title.In(language),
        [
            new("subject", Capital(noun), NumberStyle.Text), .. hasRegions ? [new TableColumn("region", plan.Groupings[0].Name.In(language), NumberStyle.Text)] : Array.Empty<TableColumn>(),
            .. columns.Select(c => c.Column),
        ],
        [.. subjects.Select((s, i) => ImmutableArray.Create<TableCell>(
        [
            new TableCell(s.Name.In(language), null) { Link = s.Page(language) }, .. hasRegions ? [(TableCell)((s as UnitSubject)?.Region?.Name.In(language) ?? NumberText.Gap)] : Array.Empty<TableCell>(),
            .. columns.Select(c => c.Cells[i]),
        ]))]) { Number = 1, Wide = true };
        var title = string.Format(CultureInfo.InvariantCulture, words[isUnit ? "profiles-of-units" : "profiles-of-regions"], subjects.Count,
            isUnit ? (subjects.Count == 1 ? plan.UnitNoun : plan.UnitNounPlural).In(language) : noun);
        return new Edition(language, Front(title, plan.Front.Title.In(language)), [new Section("index", [table])], [])
        {
            Words = words, Links = [.. Others("index")],
        };
    }

    private ScriptObject Globals(Subject subject, EditionParts parts)
    {
        var globals = new ScriptObject();
        globals.SetValue("lang", language, readOnly: true);
        globals.SetValue("study", study, readOnly: true);
        globals.SetValue("option", option, readOnly: true);
        globals.SetValue("words", said, readOnly: true);
        globals.SetValue("subject", TextTemplate.ToScript(SubjectFacts.Of(subject), language), readOnly: true);
        foreach (var facts in profiles.SelectMany(p => p.Facts(subject))) globals.SetValue(facts.Id, TextTemplate.ToScript(facts.Build(plan, results), language), readOnly: true);
        TextFunctions.Import(globals, language);
        PartFunctions.Import(globals, parts, _ => false);
        globals.Import("part", new Func<string, Markup>(id => new Markup(Rendered(id, globals) ?? "")));
        return globals;
    }

    /// <summary>A template of profile/ as Markdown; null, with an error, when there is none or it cannot be rendered.</summary>
    private string? Rendered(string id, ScriptObject globals)
    {
        if (plan.Theme.Files.TryGetValue($"profile/{language}/{id}.sbn", out var text)) return new TextTemplate(globals, Included, say).Render(text, Place(id));
        say.NoProfile(plan.Theme.Id, id, language);
        return null;
    }

    private string Place(string id) => $"templates/{plan.Theme.Id}/profile/{language}/{id}.sbn";

    private string? Included(string id) => plan.Theme.Files.GetValueOrDefault($"sections/{language}/{id}.sbn");

    private FrontMatter Front(string title, string subtitle) =>
        new(title, subtitle, [], [], [], [], [], plan.Front.Date, plan.IsSimulated ? words["simulated-notice"] : null);

    private ImmutableArray<PageLink> Links(int position)
    {
        var links = ImmutableArray.CreateBuilder<PageLink>();
        if (position > 0) links.Add(new("prev", subjects[position - 1].Page(language), subjects[position - 1].Name.In(language)));
        links.Add(new("index", $"index.{language}.html", words["profile-index"]));
        if (position < subjects.Count - 1) links.Add(new("next", subjects[position + 1].Page(language), subjects[position + 1].Name.In(language)));
        return [.. links, .. Others(subjects[position].FileName)];
    }

    /// <summary>The same page in the other languages.</summary>
    private IEnumerable<PageLink> Others(string name) =>
        plan.PrintedLanguages.Where(l => l != language).Select(l => new PageLink("alternate", $"{name}.{l}.html", plan.Theme.Words[l]["language-name"]));

    private static string Capital(string noun) => noun.Length == 0 ? noun : char.ToUpperInvariant(noun[0]) + noun[1..];
}
