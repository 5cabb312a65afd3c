using ReportGen.Contracts.Diagnostics;
using ReportGen.Contracts.Document;
using ReportGen.Contracts.Figures;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Plugins;
using ReportGen.Contracts.Results;
using ReportGen.Engine.Compose.Parts;
using ReportGen.Engine.Compose.Say;
using ReportGen.Engine.Diagnostics;
using ReportGen.Engine.Wording;

namespace ReportGen.Engine.Compose.Alone;

/// <summary>
/// From plan and results to one table or figure alone, in the plan's first printed language: as the report has it, with the options
/// that the study gives it, be it printed, folded away or printed only where a study names it.
/// </summary>
public sealed class AloneStage(IReadOnlyCollection<Feature> features, ReportPlan plan, ResultSet results, DiagnosticBag diagnostics)
{
    private readonly FeatureWords words = new(features, plan.Theme, plan.PrintedLanguages[0], new WordingMessages(diagnostics));

    /// <summary>The languages that the study has.</summary>
    public IReadOnlyList<string> Languages => plan.Languages;

    /// <summary>The files that the study was read from.</summary>
    public IEnumerable<string> Inputs => plan.Inputs.Select(i => i.FullPath);

    /// <summary>The same in another of them.</summary>
    public AloneStage In(string language) =>
        language == plan.PrintedLanguages[0] ? this : new(features, plan with { PrintedLanguages = [language] }, results, diagnostics);

    /// <summary>A document of one table; null, with what is wrong, where there is none.</summary>
    public ReportDocument? Table(string id, out AloneRefusal? wrong)
    {
        var found = Found("table", id, Tables, Table, out wrong);
        if (found is null) return null;
        var notice = Notice is { } said ? [said] : Array.Empty<string>();
        return Document(found with { IsAside = false, Notes = [.. found.Notes, .. notice] });
    }

    /// <summary>A document of one figure; null, with what is wrong, where there is none.</summary>
    public ReportDocument? Figure(string id, out AloneRefusal? wrong) =>
        Found("figure", id, Figures, Figure, out wrong) is { } found ? Document(found) : null;

    /// <summary>
    /// A document of the report's card, with a figure on it: the one that is named, or of those the report prints the first that shows
    /// a course over years, else the first that shows numbers.
    /// </summary>
    public ReportDocument? Card(string? figure, out AloneRefusal? wrong)
    {
        var id = figure ?? Printed().OrderBy(f => !SocialCard.IsCourse(f.Figure)).FirstOrDefault()?.Id;
        if (id is null)
        {
            wrong = new AloneRefusal("the study has no figure for a card", null);
            return null;
        }
        return Found("figure", id, Figures, Figure, out wrong) is { } shown ? Document(SocialCard.Of(shown, Front())) : null;
    }

    private IEnumerable<string> Tables => features.SelectMany(f => f.Tables).Select(t => t.Id);

    private IEnumerable<string> Figures => features.SelectMany(f => f.Figures).Select(f => f.Id);

    /// <summary>The figures that the report prints and that show numbers.</summary>
    private IEnumerable<FigureBlock> Printed() =>
        from builder in features.SelectMany(f => f.Figures)
        where plan.Figures is { } named ? named.Any(c => c.Id == builder.Id) : !builder.IsOnDemand
        select Figure(builder.Id) into figure
        where figure is { Figure: not DiagramFigure }
        select figure;

    private string? Notice => plan.IsSimulated ? words.Locale["simulated-notice"] : null;

    private TableBlock? Table(string id)
    {
        var builder = features.SelectMany(f => f.Tables).First(t => t.Id == id);
        var choice = Choice(plan.Tables, id, builder.OptionsType);
        return Parts(plan with { Tables = [choice] }).Place(id);
    }

    private FigureBlock? Figure(string id)
    {
        var builder = features.SelectMany(f => f.Figures).First(f => f.Id == id);
        var choice = Choice(plan.Figures, id, builder.OptionsType);
        return Parts(plan with { Figures = [choice] }).PlaceFigure(id);
    }

    private PartChoice Choice(IEnumerable<PartChoice>? named, string id, Type options) =>
        named?.FirstOrDefault(c => c.Id == id) ?? new PartChoice(id, Activator.CreateInstance(options)!, plan.Span);

    private EditionParts Parts(ReportPlan asked) => new(
        asked, results, [.. features.SelectMany(f => f.Tables.Select(t => (t, words[f])))],
        [.. features.SelectMany(f => f.Figures.Select(g => (g, words[f])))], plan.IsSimulated ? words.Locale["simulated-mark"] : null,
        _ => false, new ComposeMessages(diagnostics));

    private static T? Found<T>(string kind, string id, IEnumerable<string> known, Func<string, T?> make, out AloneRefusal? wrong)
        where T : class
    {
        wrong = null;
        var ids = known.ToList();
        if (!ids.Contains(id))
        {
            var near = Nearest.Hint(id, ids) is { } hint ? hint + " " : "";
            wrong = new AloneRefusal($"there is no {kind} '{id}'", $"{near}{kind}s are {string.Join(", ", ids)}");
            return null;
        }
        if (make(id) is { } made) return made;
        var has = ids.Where(i => make(i) is not null).ToList();
        wrong = new AloneRefusal(
            $"the results have nothing for the {kind} '{id}'",
            has.Count == 0 ? null : $"they have something for {string.Join(", ", has)}");
        return null;
    }

    private ReportDocument Document(Block block)
    {
        var edition = new Edition(plan.PrintedLanguages[0], Front(), [new Section("alone", [block])], [])
        {
            Words = plan.Theme.Words[plan.PrintedLanguages[0]],
        };
        return new ReportDocument(plan.Id, [edition], [], plan.Theme, plan.IsSimulated)
        {
            FormatOptions = plan.FormatOptions, Tables = [.. edition.Tables],
        };
    }

    private FrontMatter Front()
    {
        var (front, locale) = (plan.Front, words.Locale);
        return new FrontMatter(
            locale.In(front.Title), front.Subtitle is { } subtitle ? locale.In(subtitle) : null,
            [.. front.Authors.Select(a => (locale.In(a.Name), ""))], [], [], [.. front.Keywords.Select(locale.In)], [], front.Date, Notice);
    }
}
